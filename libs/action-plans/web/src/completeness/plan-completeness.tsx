import { useQuery } from '@apollo/client/react';
import { completenessPercent } from '@binome/action-plans/domain';
import { Button, Disclosure, formatCounted, QueryState, Stack } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { PlanCompletenessQuery as Answer } from '@binome/shared/web/documents';
import { Link } from 'react-router';
import { CompletenessRule } from './completeness-rule.js';
import { planMissingPlace, planMissingWords } from './completeness-words.js';
import { MissingLinks } from './missing-links.js';
import styles from './plan-completeness.module.css';

const PlanCompletenessQuery = graphql(`
  query PlanCompleteness($territoryId: ID!, $first: Int!, $after: String) {
    actionPlan(territoryId: $territoryId) {
      id
      completeness {
        said
        expected
        missing {
          what
          axis
        }
        cards {
          incomplete
        }
      }
      incompleteCards(first: $first, after: $after) {
        nodes {
          id
          code
          title
          missing
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

type Plan = NonNullable<Answer['actionPlan']>;
const AT_ONCE = 20;

/** How far the plan says what is expected, and each missing thing one click away. */
export function PlanCompleteness({ territoryId, address }: { territoryId: string; address: string }) {
  const query = useQuery(PlanCompletenessQuery, {
    variables: { territoryId, first: AT_ONCE },
    fetchPolicy: 'cache-and-network',
  });
  const after = query.data?.actionPlan?.incompleteCards.pageInfo.endCursor;
  return (
    <QueryState query={query} failure="L’avancement de la rédaction n’a pas pu être lu" shape="text">
      {({ actionPlan }) =>
        actionPlan && (
          <WhatIsMissing
            plan={actionPlan}
            address={address}
            onMore={() => void query.fetchMore({ variables: { after } })}
          />
        )
      }
    </QueryState>
  );
}

function WhatIsMissing({ plan, address, onMore }: { plan: Plan; address: string; onMore: () => void }) {
  const { completeness, incompleteCards } = plan;
  return (
    <div className={styles.completeness}>
      <Disclosure level={2} title={<Gauge {...completeness} incomplete={completeness.cards.incomplete} />}>
        <Stack>
          <ul className={styles.list}>
            {completeness.missing.map((missing) => (
              <li key={planMissingWords(missing)}>
                <Link to={`${address}${planMissingPlace(missing)}`}>{planMissingWords(missing)}</Link>
              </li>
            ))}
            {incompleteCards.nodes.map(({ id, code, title, missing }) => (
              <li key={id}>
                <Link to={`${address}/actions/${id}`}>
                  {code} {title}
                </Link>
                <span className={styles.missing}>
                  {' '}
                  : <MissingLinks missing={missing} to={(part) => `${address}/actions/${id}#${part}`} />
                </span>
              </li>
            ))}
          </ul>
          {incompleteCards.pageInfo.hasNextPage && (
            <Button small onPress={onMore}>
              Afficher la suite
            </Button>
          )}
          <CompletenessRule />
        </Stack>
      </Disclosure>
    </div>
  );
}

interface GaugeProps {
  said: number;
  expected: number;
  missing: readonly unknown[];
  incomplete: number;
}

function Gauge({ said, expected, missing, incomplete }: GaugeProps) {
  const percent = completenessPercent({ said, expected }) ?? 0;
  const lacks = [
    ...(missing.length > 0 ? [`${formatCounted(missing.length, 'rubrique')} du plan`] : []),
    ...(incomplete > 0 ? [formatCounted(incomplete, 'fiche')] : []),
  ].join(', ');
  return (
    <span className={styles.gauge}>
      <span className={styles.track} aria-hidden>
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      <span>
        Rédigé à {percent}&nbsp;%{lacks && <span className={styles.missing}>, à compléter : {lacks}</span>}
      </span>
    </span>
  );
}
