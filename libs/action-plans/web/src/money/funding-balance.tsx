import { formatAmount, Note } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { ShownSumsFragment } from './plan-money-query.js';
import { WarningList } from './funding-warnings.js';
import styles from './funding-balance.module.css';

export const FundingBalanceFragment = graphql(`
  fragment FundingBalance on ActionMoney {
    totals {
      ...ShownSums
    }
    warnings {
      kind
      lineId
      amount
      codes
    }
  }
`);

/** What is secured, hoped for and left to find in an action, and what asks for a look. Nothing when the money is hidden. */
export function FundingBalance({ money: masked }: { money: FragmentType<typeof FundingBalanceFragment> }) {
  const { totals: maskedTotals, warnings } = useFragment(FundingBalanceFragment, masked);
  const totals = useFragment(ShownSumsFragment, maskedTotals);
  if (!totals) return null;
  const parts = [
    { id: 'secured', label: 'Acquis', amount: totals.secured },
    { id: 'hoped', label: 'Espéré', amount: totals.hoped },
    {
      id: 'uncovered',
      label: totals.uncovered.startsWith('-') ? 'En trop' : 'À trouver',
      amount: totals.uncovered.replace('-', ''),
    },
  ];
  return (
    <div className={styles.balance}>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ id, amount }) => (
          <span key={id} className={styles[id]} style={{ flexGrow: weightOf(amount) }} />
        ))}
      </div>
      <dl className={styles.figures}>
        {[{ id: 'planned', label: 'Coût prévu', amount: totals.planned }, ...parts].map(({ id, label, amount }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{formatAmount(amount)}</dd>
          </div>
        ))}
      </dl>
      {warnings.length > 0 && (
        <Note tone="warn">
          <WarningList warnings={warnings} />
        </Note>
      )}
    </div>
  );
}

/** The width of a part of the bar: whole euros are enough for a drawing. */
function weightOf(amount: string): number {
  const [euros] = amount.split('.');
  return Number(euros);
}
