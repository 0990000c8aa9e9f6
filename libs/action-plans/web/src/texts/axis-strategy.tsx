import { PLAN_TEXTS, STRATEGY_FIELDS, type Axis } from '@binome/action-plans/domain';
import { LongText } from './long-text.js';
import { PLAN_LOCKED } from './plan-locked.js';
import styles from './axis-strategy.module.css';

/** What the territory means to do under an axis. */
export function AxisStrategy({
  axis,
  planId,
  strategy,
  accountId,
  canEdit,
}: {
  axis: Axis;
  planId: string;
  strategy: string | null;
  accountId: string;
  canEdit: boolean;
}) {
  if (!strategy && !canEdit) return null;
  const field = STRATEGY_FIELDS[axis];
  return (
    <div className={styles.strategy}>
      <LongText
        of={{ type: 'ActionPlan', id: planId }}
        field={field}
        accountId={accountId}
        label="Stratégie"
        value={strategy}
        maxLength={PLAN_TEXTS[field].max}
        emptyLabel="Dire ce que le territoire veut obtenir sur cet axe, et par quels moyens"
        lockedBecause={canEdit ? null : PLAN_LOCKED}
        topHeading={3}
      />
    </div>
  );
}
