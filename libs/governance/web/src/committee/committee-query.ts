import { graphql } from '@binome/shared/web/gql';
import type { CommitteeQuery as Answer } from '@binome/shared/web/documents';

export const CommitteeQuery = graphql(`
  query Committee($phase: ProgrammePhase!, $code: ID!, $committeeId: ID!, $on: LocalDate) {
    viewer {
      account {
        id
      }
    }
    governance(phase: $phase, code: $code) {
      territoryId
      territoryName
      committees {
        id
        name
        parentId
      }
      candidates {
        accountId
        name
      }
    }
    territory(phase: $phase, code: $code) {
      id
      members {
        id
        siren
        name
      }
    }
    committee(committeeId: $committeeId) {
      id
      territoryId
      version
      code
      name
      mandate
      level
      parentId
      cadence
      quorumPercent
      quorumCountsProxies
      quorumCountsVacant
      quorumChairs
      decisionMethod
      pairToo
      castingVote
      noticeDays
      reconveneNoticeDays
      reconveneQuorum
      proxyCap
      approvalDays
      silenceApproves
      agendaTemplate {
        kind
        title
        minutes
      }
      removedAt
      viewerCan {
        edit
      }
      colleges {
        id
        version
        name
        minimum
      }
      seats(on: $on) {
        id
        version
        collegeId
        bodyKind
        body
        memberSiren
        position
        voting
        chair
        side
        startsOn
        endsOn
        holder {
          id
          version
          kind
          personName
          accountId
          startsOn
          endsOn
        }
        substitutes {
          id
          version
          kind
          personName
          accountId
          startsOn
          endsOn
        }
        holders {
          id
          version
          kind
          personName
          accountId
          email
          startsOn
          endsOn
        }
      }
    }
  }
`);

export type Committee = Answer['committee'];
export type CommitteePlace = Pick<Answer, 'governance' | 'territory'>;
export type College = Committee['colleges'][number];
export type Seat = Committee['seats'][number];
export type Holder = Seat['holders'][number];
