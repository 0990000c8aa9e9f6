import { PlanAxisMark } from '@binome/action-plans/web';
import { compareAmounts } from '@binome/action-plans/domain';
import {
  Block,
  Figure,
  Figures,
  formatAmount,
  formatCount,
  formatCounted,
  formatDay,
  Missing,
} from '@binome/shared/web';
import type { TerritoryHomeFragment as TerritoryHomeData } from '@binome/shared/web/documents';
import styles from '../home.module.css';
import { FIGURE_LISTS, listOfAxis, type Addresses } from '@binome/dashboards/domain';
import { Link } from 'react-router';

type PlanFiguresData = NonNullable<TerritoryHomeData['figures']>;

/** How the plan stands, over what the reader sees; what is left out is said. */
export function PlanFigures({
  figures,
  addresses,
  today,
  level,
}: {
  figures: PlanFiguresData;
  addresses: Addresses;
  today: string;
  level: 2 | 3;
}) {
  const { actions, hidden, inProgress, done, late, planned, secured, byAxis } = figures;
  const isPriced = compareAmounts(planned, '0') > 0;
  return (
    <Block title="Où en est le plan" level={level} note={`au ${formatDay(today)}${leftOut(hidden)}`}>
      <Figures>
        <Figure
          label="Actions en cours"
          value={formatCount(inProgress)}
          unit={`sur ${formatCount(actions)}`}
          to={FIGURE_LISTS.inProgress(addresses)}
        />
        <Figure
          label="Actions terminées"
          value={formatCount(done)}
          unit={`sur ${formatCount(actions)}`}
          to={FIGURE_LISTS.done(addresses)}
        />
        <Figure
          label="Actions en retard"
          value={formatCount(late)}
          unit={`sur ${formatCount(actions)}`}
          kind="échéance, jalon ou début passé"
          to={FIGURE_LISTS.late(addresses)}
        />
        <Figure
          label="Financements acquis"
          value={isPriced ? formatCount(percentOf(secured, planned)) : <Missing />}
          unit={isPriced ? '%' : undefined}
          kind={moneyWords(figures)}
          to={FIGURE_LISTS.money(addresses)}
        />
      </Figures>
      <div className={styles.bars}>
        {byAxis.map((row) => (
          <div key={row.axis}>
            <div className={styles.barHead}>
              <PlanAxisMark axis={row.axis} />
              <Link to={listOfAxis(row.axis, addresses)}>
                {formatCounted(row.actions, 'action')}, {formatCounted(row.done, 'terminée')}
              </Link>
            </div>
            <div className={styles.bar} aria-hidden>
              <span className={styles[row.axis]} style={{ width: `${(100 * row.done) / Math.max(row.actions, 1)}%` }} />
            </div>
          </div>
        ))}
      </div>
    </Block>
  );
}

function percentOf(part: string, whole: string): number {
  const cents = (amount: string) => BigInt(amount.replace('.', ''));
  return Number((cents(part) * 100n) / cents(whole));
}

function leftOut(hidden: number): string {
  if (hidden === 0) return '';
  return hidden === 1 ? ', 1 action ne vous est pas partagée' : `, ${hidden} actions ne vous sont pas partagées`;
}

function moneyWords({ planned, secured, moneyLeftOut }: PlanFiguresData): string {
  const hidden =
    moneyLeftOut === 0 ? '' : `, sans les montants de ${formatCounted(moneyLeftOut, 'fiche')}, non partagés`;
  if (compareAmounts(planned, '0') === 0) return `aucun budget chiffré${hidden}`;
  return `${formatAmount(secured)} sur ${formatAmount(planned)} prévus${hidden}`;
}
