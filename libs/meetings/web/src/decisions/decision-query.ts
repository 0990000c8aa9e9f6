import { graphql } from '@binome/shared/web/gql';
import type { DecisionQuery as Answer } from '@binome/shared/web/documents';

export const DecisionQuery = graphql(`
  query Decision($phase: ProgrammePhase!, $code: ID!, $decisionId: ID!) {
    viewer {
      account {
        id
      }
    }
    territory(phase: $phase, code: $code) {
      id
      name
    }
    decision(decisionId: $decisionId) {
      id
      territoryId
      version
      timeZone
      state
      standing
      number
      title
      statement
      conditions
      visibility
      toState
      ownerName
      effectOn
      reviewOn
      reviewedOn
      doneOn
      followUp
      decidedOn
      withdrawnBecause
      changeState
      changeProblem
      stateAnswer
      stateAnswerText
      stateAnsweredBy
      stateAnsweredAt
      createdAt
      committee {
        id
        code
        name
      }
      meeting {
        id
        day
      }
      viewerCan {
        edit
        prepare
        open
        close
        withdraw
        settle
        follow
        review
        answer
      }
      changes {
        kind
        actionId
        code
        title
        hidden
        fields {
          field
          from
          to
          moved
          theirs
          line
          orientation
        }
      }
      ballot {
        id
        mode
        openedAt
        deadline
        closedAt
        method
        objectionSaysWhy
        outcome
        certain
        reasons {
          code
          met
          figures
        }
        quorum {
          code
          met
          figures
        }
        seats {
          seatId
          body
          person
          choice
          reason
          recordedBy
          castAt
          viewerVotes
          viewerRecords
        }
      }
    }
  }
`);

export type Decision = Answer['decision'];
export type Ballot = NonNullable<Decision['ballot']>;
export type AskedSeat = Ballot['seats'][number];
export type DecisionChange = Decision['changes'][number];
