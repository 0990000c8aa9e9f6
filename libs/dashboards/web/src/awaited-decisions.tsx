import { useQuery } from '@apollo/client/react';
import { NetworkStatus } from '@apollo/client';
import { Block, formatDay, Pagination, Sheet } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AwaitedDecisionsQuery as Answer } from '@binome/shared/web/documents';
import { PHASE_FACTS } from '@binome/territories/domain';
import { Gavel } from 'lucide-react';
import { Link } from 'react-router';
import styles from './home.module.css';

const AwaitedDecisionsQuery = graphql(`
  query AwaitedDecisions($after: String) {
    awaitedDecisions(first: 20, after: $after) {
      nodes {
        id
        reason
        title
        number
        on
        territoryName
        phase
        code
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

type Awaited = Answer['awaitedDecisions']['nodes'][number];

const SENTENCES: Record<Awaited['reason'], (on: string) => string> = {
  vote: (on) => `Votre siège est consulté : répondez avant la fin du ${on}.`,
  settle: () => 'Adoptée, mais le plan avait bougé : tranchez entre ses valeurs et celles décidées.',
  review: (on) => `Le jour du réexamen est venu (${on}).`,
  consult_again: () => 'La consultation s’est terminée sans quorum : consultez à nouveau ou retirez la décision.',
  answer: (on) => `Proposition à l’État adoptée le ${on} : votre réponse est attendue.`,
  under_study: (on) => `Proposition à l’étude depuis le ${on} : votre réponse finale est attendue.`,
};

/** Decisions that wait for the reader: a vote, a review, a change to settle, the answer of the State. Nothing when none does. */
export function AwaitedDecisions() {
  const { data, networkStatus, fetchMore } = useQuery(AwaitedDecisionsQuery, {
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: true,
  });
  const awaited = data?.awaitedDecisions;
  if (!awaited || awaited.totalCount === 0) return null;
  const { nodes, pageInfo, totalCount } = awaited;
  return (
    <div className={styles.awaited}>
      <Block title="Décisions qui vous attendent">
        <Sheet flush>
          <ul className={styles.acts}>
            {nodes.map(({ id, reason, title, number, on, territoryName, phase, code }) => (
              <li key={id}>
                <Gavel size={24} aria-hidden />
                <div className={styles.act}>
                  <Link to={`/territoires/${PHASE_FACTS[phase].slug}/${code}/decisions/${id}`}>
                    {number ? `${number} · ${title}` : title}
                  </Link>
                  <p>
                    {territoryName}. {SENTENCES[reason](on ? formatDay(on) : '')}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Sheet>
        {pageInfo.hasNextPage && (
          <Pagination
            shown={nodes.length}
            total={totalCount}
            noun="décisions"
            hasMore
            loading={networkStatus === NetworkStatus.fetchMore}
            onMore={() => void fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        )}
      </Block>
    </div>
  );
}
