import { FILTER_MATCHES, type FilterMatch } from '@binome/action-plans/domain';
import { Button, SelectField } from '@binome/shared/web';
import { Plus } from 'lucide-react';
import { use, useRef, type ReactNode } from 'react';
import { ConditionEditor } from './filter-condition-editor.js';
import styles from './filter-dialog.module.css';
import { newCondition, type DraftCondition, type DraftGroup } from './filter-draft.js';
import { FilterEditing } from './filter-editing.js';

const MATCH_WORDS: Record<FilterMatch, string> = {
  all: 'toutes ces conditions',
  any: 'au moins une de ces conditions',
};
const MATCHES = FILTER_MATCHES.map((id) => ({ id, label: MATCH_WORDS[id] }));

export const JOINING_WORDS: Record<FilterMatch, string> = { all: 'et', any: 'ou' };

/** Conditions and how they join; what is said before and after them depends on where they stand. */
export function GroupEditor<Group extends DraftGroup>({
  group,
  said,
  onChange,
  size = group.conditions.length,
  after,
  acts,
}: {
  group: Group;
  /** « Montrer les actions qui répondent à » */
  said: string;
  onChange: (group: Group) => void;
  /** How many conditions and groups join here. */
  size?: number;
  after?: ReactNode;
  acts?: ReactNode;
}) {
  const { isFull, focus } = use(FilterEditing);
  const add = useRef<HTMLButtonElement>(null);
  const { match, conditions } = group;
  const changeConditions = (next: readonly DraftCondition[]) => onChange({ ...group, conditions: next });
  return (
    <>
      {size > 1 && (
        <div className={styles.match}>
          <SelectField
            label={said}
            options={MATCHES}
            value={match}
            onChange={(chosen) => chosen && onChange({ ...group, match: chosen })}
          />
        </div>
      )}
      {conditions.map((one, rank) => (
        <div key={one.key} className={styles.piece}>
          {rank > 0 && <span className={styles.join}>{JOINING_WORDS[match]}</span>}
          <ConditionEditor
            draft={one}
            onChange={(next) => changeConditions(conditions.map((other) => (other.key === next.key ? next : other)))}
            onRemove={() => {
              changeConditions(conditions.filter(({ key }) => key !== one.key));
              const next = conditions[rank + 1] ?? conditions[rank - 1];
              if (next) focus(next);
              else add.current?.focus();
            }}
          />
        </div>
      ))}
      {after}
      <div className="cluster">
        <Button
          small
          ref={add}
          icon={<Plus size={16} aria-hidden />}
          isDisabled={isFull}
          onPress={() => {
            const condition = newCondition();
            changeConditions([...conditions, condition]);
            focus(condition);
          }}
        >
          Ajouter une condition
        </Button>
        {acts}
      </div>
    </>
  );
}
