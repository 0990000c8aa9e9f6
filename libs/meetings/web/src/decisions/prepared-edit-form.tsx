import { BUDGET_NATURE_WORDS } from '@binome/action-plans/domain';
import { DateField, TextField } from '@binome/shared/web';
import { AddedLines, Amount } from './added-lines.js';
import type { ActionNow, TypedChange } from './planned-change.js';
import type { TypedProblems } from './planned-lines.js';
import styles from './decisions.module.css';

/** What a committee usually decides of an action: who owns it, its amounts, its milestones. Only what is changed is kept. */
export function PreparedEditForm({
  action,
  typed,
  problems,
  onChange,
}: {
  action: ActionNow;
  typed: TypedChange;
  problems: TypedProblems;
  onChange: (typed: TypedChange) => void;
}) {
  const change = (given: Partial<TypedChange>) => onChange({ ...typed, ...given });
  return (
    <>
      <TextField
        label="Porteur"
        optional
        maxLength={200}
        value={typed.ownerName}
        onChange={(ownerName) => change({ ownerName })}
      />
      <div className={styles.pairs}>
        {action.budgetLines.map(({ id, label, year, nature }) => (
          <Amount
            key={id}
            label={`${label ?? 'Budget'} ${year}, ${BUDGET_NATURE_WORDS[nature].toLowerCase()}, prévu`}
            optional
            value={typed.planned[id] ?? ''}
            error={problems[id]}
            onChange={(amount) => change({ planned: { ...typed.planned, [id]: amount } })}
          />
        ))}
        {action.fundingLines.map(({ id, funder }) => (
          <Amount
            key={id}
            label={`${funder}, demandé`}
            optional
            value={typed.asked[id] ?? ''}
            error={problems[id]}
            onChange={(amount) => change({ asked: { ...typed.asked, [id]: amount } })}
          />
        ))}
      </div>
      {action.milestones.map(({ id, label }) => (
        <fieldset key={id} className={styles.added}>
          <legend>Jalon « {label} »</legend>
          <div className={styles.pairs}>
            <DateField
              label="Échéance"
              optional
              value={typed.dueOn[id] ?? null}
              onChange={(day) => change({ dueOn: { ...typed.dueOn, [id]: day } })}
            />
            <DateField
              label="Atteint le"
              optional
              value={typed.doneOn[id] ?? null}
              onChange={(day) => change({ doneOn: { ...typed.doneOn, [id]: day } })}
            />
          </div>
        </fieldset>
      ))}
      <AddedLines typed={typed} problems={problems} onChange={change} />
    </>
  );
}
