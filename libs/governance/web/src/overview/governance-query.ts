import { graphql } from '@binome/shared/web/gql';
import type { GovernanceQuery as Answer } from '@binome/shared/web/documents';

export const GovernanceQuery = graphql(`
  query Governance($phase: ProgrammePhase!, $code: ID!, $today: LocalDate!) {
    viewer {
      account {
        id
      }
    }
    governance(phase: $phase, code: $code) {
      territoryId
      territoryName
      viewerCan {
        edit
      }
      committees {
        id
        version
        code
        name
        level
        parentId
        cadence
        quorumPercent
        quorumChairs
        decisionMethod
        pairToo
        castingVote
        seats(on: $today) {
          id
          chair
          voting
          holder {
            id
            personName
          }
        }
      }
      removedCommittees {
        id
        version
        code
        name
        removedAt
      }
      charter {
        key
        expectation
        state
        about
        committeeId
        seatId
        insteadOf
      }
      alerts {
        seatId
        committeeId
        committeeName
        body
        holderName
        kind
        threshold
        day
        days
      }
      kit {
        id
        kit
        title
        kitVersion
        latestVersion
        appliedAt
        canUndo
        changes {
          key
          kind
          standing
          committeeName
          about
          from
          to
          here
        }
      }
      method {
        id
        version
        kind
        title
        detail
        link
      }
    }
  }
`);

export type Governance = Answer['governance'];
export type CommitteeSummary = Governance['committees'][number];
export type CharterLine = Governance['charter'][number];
export type SeatAlertLine = Governance['alerts'][number];
export type AppliedKit = NonNullable<Governance['kit']>;
export type MethodLine = Governance['method'][number];
