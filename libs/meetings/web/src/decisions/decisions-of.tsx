import type { DecisionStanding } from '@binome/meetings/domain';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import {
  Block,
  EmptyState,
  LinkButton,
  Pagination,
  problemOf,
  QueryState,
  type ScreenPartProps,
} from '@binome/shared/web';
import type { DecisionFilterInput, DecisionsOfQuery as Answer } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import type { ReactNode } from 'react';
import { DecisionList } from './decision-list.js';
import { useDecisionPlace } from './decision-place.js';

const DecisionsOfQuery = graphql(`
  query DecisionsOf($territoryId: ID!, $filter: DecisionFilterInput, $first: Int!, $after: String) {
    decisions(territoryId: $territoryId, filter: $filter, first: $first, after: $after) {
      nodes {
        id
        number
        title
        standing
        decidedOn
        changeState
        changes {
          kind
          actionId
        }
        committee {
          id
          code
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

export type ListedDecision = Answer['decisions']['nodes'][number];

/** How decisions that were taken stand. */
const TAKEN: DecisionStanding[] = ['rejected', 'to_settle', 'to_review', 'to_apply', 'applied'];
const AT_ONCE = 5;

/** On the sheet of an action: the decisions that changed it, would change it, or were taken where it was spoken of. */
export function DecisionsOfAction({ territoryId, subjectId }: ScreenPartProps) {
  return (
    <Decisions territoryId={territoryId} filter={{ actionId: subjectId }} actionId={subjectId}>
      <EmptyState title="Aucune décision sur cette action.">
        Celles qui la changent, ou qui se prennent sur un point où l’on parle d’elle, se liront ici.
      </EmptyState>
    </Decisions>
  );
}

/** On the page of a committee: what it decided last, and the way to all of it. */
export function DecisionsOfCommittee({ territoryId, subjectId }: ScreenPartProps) {
  const { address } = useDecisionPlace();
  const register = `${address}?comite=${subjectId}`;
  return (
    <Block
      title="Dernières décisions"
      aside={
        <LinkButton to={register} small>
          Tout le registre
        </LinkButton>
      }
    >
      <Decisions territoryId={territoryId} filter={{ committeeId: subjectId, standings: TAKEN }} isExtract>
        <EmptyState title="Aucune décision pour l’instant.">
          Elles se votent en séance ou par écrit, et se liront ici.
        </EmptyState>
      </Decisions>
    </Block>
  );
}

/** On the page of a meeting: the decisions that were taken in it. */
export function DecisionsOfMeeting({ territoryId, subjectId }: ScreenPartProps) {
  return (
    <Block title="Décisions prises en séance">
      <Decisions territoryId={territoryId} filter={{ meetingId: subjectId, standings: TAKEN }}>
        <EmptyState title="Aucune décision prise dans cette séance." />
      </Decisions>
    </Block>
  );
}

interface DecisionsProps {
  territoryId: string;
  filter: DecisionFilterInput;
  /** The action on whose sheet they are listed. */
  actionId?: string;
  /** Shows the first ones alone: the rest is in the register. */
  isExtract?: boolean;
  /** What is said when there are none. */
  children: ReactNode;
}

function Decisions({ territoryId, filter, actionId, isExtract = false, children }: DecisionsProps) {
  const { address } = useDecisionPlace();
  const query = useQuery(DecisionsOfQuery, {
    variables: { territoryId, filter, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  if (query.error && problemOf(query.error).code === 'NOT_FOUND')
    return <EmptyState title="Les décisions de ce territoire ne vous sont pas ouvertes." />;
  return (
    <QueryState query={query} failure="Les décisions n’ont pas pu être lues" shape="list">
      {({ decisions: { nodes, totalCount, pageInfo } }) =>
        totalCount === 0 ? (
          children
        ) : (
          <>
            <DecisionList decisions={nodes} address={address} actionId={actionId} />
            {!isExtract && pageInfo.hasNextPage && (
              <Pagination
                shown={nodes.length}
                total={totalCount}
                noun="décisions"
                hasMore
                loading={query.networkStatus === NetworkStatus.fetchMore}
                onMore={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}
              />
            )}
          </>
        )
      }
    </QueryState>
  );
}
