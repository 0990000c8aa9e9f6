import { useQuery } from '@apollo/client/react';
import { FailureState, LinkButton, Page, problemOf, QueryState } from '@binome/shared/web';
import { useParams } from 'react-router';
import { DecisionBody } from './decision-body.js';
import { DecisionQuery } from './decision-query.js';
import { useDecisionPlace } from './decision-place.js';

/** A vote that is open is read again so often, in milliseconds. */
const WHILE_VOTING = 5_000;

/** A decision: its words, its vote, what it changes of the plan, what became of it. */
export function DecisionPage() {
  const { decisionId = '' } = useParams();
  const place = useDecisionPlace();
  const { phase, code } = place;
  const query = useQuery(DecisionQuery, { variables: { phase, code, decisionId }, fetchPolicy: 'cache-and-network' });
  const data = query.data ?? query.previousData;
  useQuery(DecisionQuery, {
    variables: { phase, code, decisionId },
    skip: data?.decision.state !== 'voting',
    pollInterval: WHILE_VOTING,
  });
  // A decision of another territory is not at this address.
  const isElsewhere = data && data.decision.territoryId !== data.territory.id;
  if (data && !isElsewhere) return <DecisionBody data={data} place={place} />;
  const isGone = isElsewhere || (query.error && problemOf(query.error).code === 'NOT_FOUND');
  return (
    <Page title="Décision" crumbs={[{ label: 'Décisions', to: place.address }]}>
      {isGone ? (
        <FailureState
          title="Cette décision n’est pas ici"
          problem={{ message: 'Elle n’existe pas, ou ne vous est pas ouverte. Vérifiez l’adresse.', reference: null }}
          acts={<LinkButton to={place.address}>Voir les décisions</LinkButton>}
        />
      ) : (
        <QueryState query={query} failure="La décision n’a pas pu être lue">
          {() => null}
        </QueryState>
      )}
    </Page>
  );
}
