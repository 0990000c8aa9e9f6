import { useQuery } from '@apollo/client/react';
import { graphql } from '@binome/shared/web/gql';
import type { ProgrammePhase } from '@binome/territories/domain';
import type { DataOf } from '../data-of.js';

const Query = graphql(`
  query TerritorySheet($phase: ProgrammePhase!, $code: ID!) {
    territory(phase: $phase, code: $code) {
      id
      version
      phase
      code
      name
      population
      communeCount
      sectors
      isDemonstration
      contour
      viewerCan
      regionsOf {
        code
        name
      }
      departements {
        code
        name
      }
      point {
        longitude
        latitude
        approximate
      }
      members {
        id
        siren
        name
        nature
        vintage
        population
      }
      pair {
        seats {
          id
          version
          side
          personName
          position
          organisation
          hasAccount
          startsOn
          endsOn
        }
      }
      leadPost {
        vacant
        vacantSince
        postings {
          id
          personName
          employer
          startsOn
          endsOn
        }
      }
      contacts {
        id
        version
        name
        position
        organisation
        email
        phone
      }
      onboarding {
        step
        done
      }
    }
  }
`);

export type Sheet = DataOf<typeof Query>['territory'];
export type Seat = Sheet['pair']['seats'][number];
export type Posting = Sheet['leadPost']['postings'][number];
export type Contact = Sheet['contacts'][number];

/** The query to read again after a command on the sheet. */
export const SHEET_QUERIES = ['TerritorySheet'];

/** The sheet of the territory of this phase and code; nothing is read while there is no phase. */
export function useSheet(phase: ProgrammePhase | null, code: string) {
  return useQuery(Query, {
    variables: { phase: phase ?? 'phase_2', code },
    skip: !phase,
    fetchPolicy: 'cache-and-network',
  });
}
