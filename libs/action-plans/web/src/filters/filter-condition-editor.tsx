import {
  filterField,
  filterFieldAt,
  filterFieldWord,
  operatorsOf,
  type FilterOperator,
} from '@binome/action-plans/domain';
import { Button, ComboBoxField, IconButton, SelectField } from '@binome/shared/web';
import { Plus, X } from 'lucide-react';
import { use, useEffect, useRef } from 'react';
import { newCondition, pathOf, withField, withOperator, type DraftCondition } from './filter-draft.js';
import styles from './filter-dialog.module.css';
import { FilterEditing } from './filter-editing.js';
import { FIELD_OPTIONS, lineOptions } from './filter-themes.js';
import { FilterValueField } from './filter-value-field.js';
import { operatorWord } from './operator-words.js';

interface ConditionEditorProps {
  draft: DraftCondition;
  /** The sub-table whose lines the condition is on. */
  parent?: string;
  onChange: (draft: DraftCondition) => void;
  onRemove: () => void;
}

/** A condition: its field, what is asked of it, the value; on a sub-table, what one line says. */
export function ConditionEditor({ draft, parent, onChange, onRemove }: ConditionEditorProps) {
  const { problems, focused, isFull, focus } = use(FilterEditing);
  const { key, field, operator, values, lines } = draft;
  const path = field === null ? null : pathOf(field, parent);
  const rule = path === null ? null : filterFieldAt(path);
  const problem = problems.get(key);
  const name = path === null ? 'condition à compléter' : filterFieldWord(path);
  const isOnLines = field !== null && !parent && filterField(field)?.kind === 'lines';
  const whole = useRef<HTMLDivElement>(null);
  const value = useRef<HTMLDivElement>(null);
  const choice = useRef<HTMLInputElement>(null);
  const precise = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused?.key !== key) return;
    const missing = value.current?.querySelector<HTMLElement>('input, [role="spinbutton"], button');
    // What is to be chosen or written, else the whole condition, read aloud by its name.
    if (field === null) choice.current?.focus();
    else if (problem && missing) missing.focus();
    else whole.current?.focus();
    // Only when it is asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [focused]);
  return (
    <div role="group" aria-label={name} tabIndex={-1} ref={whole} className={styles.condition}>
      <div className={styles.asked}>
        <ComboBoxField
          label="Champ"
          labelHidden
          placeholder="Choisir un champ…"
          options={parent ? lineOptions(parent) : FIELD_OPTIONS}
          value={field}
          error={field === null ? problem : undefined}
          inputRef={choice}
          onChange={(chosen) => {
            if (chosen !== null && chosen !== field) onChange(withField(draft, chosen, parent));
          }}
        />
        {rule && (
          <SelectField<FilterOperator>
            label="Ce qui est demandé"
            labelHidden
            options={operatorsOf(rule).map((id) => ({ id, label: operatorWord(rule, id) }))}
            value={operator}
            onChange={(chosen) => chosen && onChange(withOperator(draft, chosen, parent))}
          />
        )}
        <div ref={value} className={styles.value}>
          {path && operator && (
            <FilterValueField
              {...{ path, operator, values }}
              error={field === null ? undefined : problem}
              onChange={(given) => onChange({ ...draft, values: given })}
            />
          )}
        </div>
        <IconButton label={`Retirer : ${name}`} onPress={onRemove}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      {isOnLines && (
        <div className={styles.lines}>
          {lines.length > 0 && <p>{operator === 'none' ? 'ligne qui, à la fois :' : 'ligne qui, à elle seule :'}</p>}
          {lines.map((line, rank) => (
            <ConditionEditor
              key={line.key}
              draft={line}
              parent={field}
              onChange={(next) =>
                onChange({ ...draft, lines: lines.map((one) => (one.key === next.key ? next : one)) })
              }
              onRemove={() => {
                onChange({ ...draft, lines: lines.filter((one) => one !== line) });
                const next = lines[rank + 1] ?? lines[rank - 1];
                if (next) focus(next);
                else precise.current?.focus();
              }}
            />
          ))}
          <Button
            small
            ref={precise}
            tone="quiet"
            icon={<Plus size={16} aria-hidden />}
            isDisabled={isFull}
            onPress={() => {
              const line = newCondition();
              onChange({ ...draft, lines: [...lines, line] });
              focus(line);
            }}
          >
            Préciser la ligne
          </Button>
        </div>
      )}
    </div>
  );
}
