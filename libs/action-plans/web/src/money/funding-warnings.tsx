import { useQuery } from '@apollo/client/react';
import { Block, Button, QueryState, Stack } from '@binome/shared/web';
import { TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { FundingWarningsQuery } from './plan-money-query.js';
import { warningWords } from './money-words.js';
import styles from './funding-warnings.module.css';

const AT_ONCE = 20;

/** The actions whose funding plan asks for a look, with why; each opens at its funding. */
export function FundingWarnings({ territoryId, address }: { territoryId: string; address: string }) {
  const query = useQuery(FundingWarningsQuery, {
    variables: { territoryId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div id="a-verifier">
      <Block title="À vérifier">
        <QueryState query={query} failure="Les points à vérifier n’ont pas pu être lus" shape="list">
          {({ actionPlan }) => {
            const { nodes = [], pageInfo, totalCount = 0 } = actionPlan?.fundingWarnings ?? {};
            if (totalCount === 0) return <p>Rien à vérifier pour l’instant.</p>;
            return (
              <Stack>
                <ul className={styles.list}>
                  {nodes.map(({ id, code, title, warnings }) => (
                    <li key={id}>
                      <Link to={`${address}/actions/${id}#financement`}>
                        {code} {title}
                      </Link>
                      <WarningList warnings={warnings} />
                    </li>
                  ))}
                </ul>
                {pageInfo?.hasNextPage && (
                  <Button onPress={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                    Afficher la suite
                  </Button>
                )}
              </Stack>
            );
          }}
        </QueryState>
      </Block>
    </div>
  );
}

/** Warnings in sentences, each with its mark. */
export function WarningList({ warnings }: { warnings: readonly Parameters<typeof warningWords>[0][] }) {
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning, at) => (
        <li key={at}>
          <TriangleAlert size={16} aria-hidden /> {warningWords(warning)}
        </li>
      ))}
    </ul>
  );
}
