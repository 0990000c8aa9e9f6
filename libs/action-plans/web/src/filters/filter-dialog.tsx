import {
  conditionCount,
  EVERY_ACTION,
  isFiltering,
  MAX_CONDITIONS,
  type ActionFilter,
} from '@binome/action-plans/domain';
import { Button, Dialog, DialogActs, formatCounted, IconButton } from '@binome/shared/web';
import { Plus, X } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { FilteredPlanContext, type FilteredPlan } from './filter-choices.js';
import styles from './filter-dialog.module.css';
import { draftOf, newCondition, newGroup, readDraft, type DraftGroup, type FilterDraft } from './filter-draft.js';
import { FilterEditing } from './filter-editing.js';
import { GroupEditor, JOINING_WORDS } from './filter-group-editor.js';
import { useFilterCount } from './use-filter-count.js';

export interface FilterDialogProps {
  filter: ActionFilter;
  plan: FilteredPlan;
  /** The piece of the filter that was chosen to be changed, null for the whole. */
  at: number | null;
  onChange: (filter: ActionFilter) => void;
  onClose: () => void;
}

/** Composes a filter: conditions on any field, on lines of sub-tables too, joined by « et » or « ou », one group deep. */
export function FilterDialog(props: FilterDialogProps) {
  return (
    <Dialog title="Filtrer les actions" open onClose={props.onClose} wide>
      <FilteredPlanContext value={props.plan}>
        <FilterForm {...props} />
      </FilteredPlanContext>
    </Dialog>
  );
}

function FilterForm({ filter, at, onChange, onClose }: FilterDialogProps) {
  const [draft, setDraft] = useState(() => startOf(filter));
  const [focused, setFocused] = useState(() => firstFocused(draft, at));
  const [isAsked, setAsked] = useState(false);
  const read = useMemo(() => readDraft(draft), [draft]);
  const count = useFilterCount(read);
  const isFull = conditionCount(read.filter) >= MAX_CONDITIONS;
  const addGroup = useRef<HTMLButtonElement>(null);
  const focus = ({ key }: { key: number }) => setFocused({ key });
  const focusIn = (group: DraftGroup | undefined) => {
    const first = group?.conditions[0];
    if (first) focus(first);
    else addGroup.current?.focus();
  };
  const apply = () => {
    setAsked(true);
    const [missing] = read.problems.keys();
    if (missing !== undefined) return focus({ key: missing });
    onChange(isFiltering(read.filter) ? read.filter : EVERY_ACTION);
    onClose();
  };
  return (
    <FilterEditing value={{ problems: isAsked ? read.problems : NONE, focused, focus, isFull }}>
      {/* Enter in a value applies the filter. */}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          apply();
        }}
      >
        <div className={styles.form}>
          <GroupEditor
            group={draft}
            said="Montrer les actions qui répondent à"
            size={draft.conditions.length + draft.groups.length}
            onChange={setDraft}
            after={draft.groups.map((group, rank) => (
              <div key={group.key} className={styles.piece}>
                {draft.conditions.length + rank > 0 && (
                  <span className={styles.join}>{JOINING_WORDS[draft.match]}</span>
                )}
                <div role="group" aria-label={`Groupe ${rank + 1}`} className={styles.group}>
                  <div className={styles.groupHead}>
                    <strong>Groupe</strong>
                    <IconButton
                      label={`Retirer le groupe ${rank + 1}`}
                      onPress={() => {
                        setDraft({ ...draft, groups: draft.groups.filter((one) => one !== group) });
                        focusIn(draft.groups[rank + 1] ?? draft.groups[rank - 1]);
                      }}
                    >
                      <X size={18} aria-hidden />
                    </IconButton>
                  </div>
                  <GroupEditor
                    group={group}
                    said="Dans ce groupe, répondre à"
                    onChange={(next) =>
                      setDraft({ ...draft, groups: draft.groups.map((one) => (one.key === next.key ? next : one)) })
                    }
                  />
                </div>
              </div>
            ))}
            acts={
              <Button
                small
                ref={addGroup}
                tone="quiet"
                icon={<Plus size={16} aria-hidden />}
                isDisabled={isFull}
                onPress={() => {
                  const group = newGroup(draft.match);
                  focusIn(group);
                  setDraft({ ...draft, groups: [...draft.groups, group] });
                }}
              >
                Ajouter un groupe
              </Button>
            }
          />
          {isFull && <p>Un filtre tient {MAX_CONDITIONS} conditions au plus.</p>}
        </div>
        <p role="status" className={styles.count}>
          {countWords(count, read.problems.size > 0)}
        </p>
        <DialogActs>
          <Button tone="primary" type="submit">
            Appliquer le filtre
          </Button>
          <Button onPress={onClose}>Renoncer</Button>
        </DialogActs>
      </form>
    </FilterEditing>
  );
}

const NONE: ReadonlyMap<number, string> = new Map();

// An empty filter starts with a condition to choose.
function startOf(filter: ActionFilter): FilterDraft {
  const draft = draftOf(filter);
  return isFiltering(filter) ? draft : { ...draft, conditions: [newCondition()] };
}

// The piece that was chosen, else what is to be completed: a filter in place is read first.
function firstFocused({ conditions, groups }: FilterDraft, at: number | null): { key: number } | null {
  if (at === null) return conditions.find(({ field }) => field === null) ?? null;
  return conditions[at] ?? groups[at - conditions.length]?.conditions[0] ?? null;
}

function countWords(count: number | null, isMissing: boolean): string {
  if (isMissing) return 'Complétez les conditions pour savoir combien d’actions y répondent.';
  if (count === null) return 'Recherche…';
  if (count === 0) return 'Aucune action n’y répond.';
  return `${formatCounted(count, 'action')} y ${count > 1 ? 'répondent' : 'répond'}.`;
}
