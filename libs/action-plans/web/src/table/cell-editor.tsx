import { ACTION_TEXTS, type ActionLead } from '@binome/action-plans/domain';
import {
  EditableAmount,
  EditableCount,
  EditableDay,
  EditableMultiSelect,
  EditableSelect,
  EditableTags,
  EditableText,
  type EditableProps,
  type Option,
  type PartSaving,
} from '@binome/shared/web';
import { useEffect, useRef } from 'react';
import { LeadsField } from '../action/leads-field.js';
import { useSheetChoices, type SheetChoices } from '../action/sheet-choices.js';
import { choiceValue } from '../saving/choice-value.js';
import { textValue } from '../saving/text-value.js';
import type { TableAction, TableColumn } from './table-columns.js';
import styles from './table-grid.module.css';

interface CellEditorProps {
  column: TableColumn;
  action: TableAction;
  saving: PartSaving;
  /** Being written; else shown for what the server or somebody else said of it. */
  openAtOnce: boolean;
  onEnd: () => void;
}

/** A cell being written, over the table: the field of the sheet, its refusals and its conflicts. */
export function CellEditor(props: CellEditorProps) {
  const { column, action, saving, openAtOnce, onEnd } = props;
  const place = useRef<HTMLDivElement>(null);
  const field = saving.field(column.name);
  const { onOpen } = field;
  useEffect(() => {
    if (openAtOnce) onOpen();
    place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    // Only when it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const cell: CellField = {
    ...field,
    label: `${column.header}, ${action.code}`,
    layout: 'cell',
    openAtOnce,
    value: column.valueOf(action) ?? null,
    onClose: () => {
      field.onClose();
      onEnd();
    },
  };
  return (
    <div ref={place} className={styles.editor} data-cell-editor>
      <CellWidgetField column={column} action={action} cell={cell} />
    </div>
  );
}

type CellField = EditableProps<unknown>;

// What a column holds is known by its widget.
function as<Value>(cell: CellField): EditableProps<Value> {
  return cell as EditableProps<Value>;
}

interface CellFieldProps {
  column: TableColumn;
  action: TableAction;
  cell: CellField;
}

function CellWidgetField({ column, action, cell }: CellFieldProps) {
  const { widget, options = [] } = column;
  switch (widget) {
    case 'choice':
      if (column.name !== 'knownToPublicActor')
        return <EditableSelect {...as<string | null>(cell)} options={options} />;
      return <EditableSelect {...cell} {...choiceValue(cell, yesOrNo(cell.value), YES_NO)} options={YES_NO_OPTIONS} />;
    case 'choices':
      return (
        <EditableMultiSelect
          {...as<readonly string[]>(cell)}
          options={options.filter(({ id }) => id !== action.mainAxis)}
        />
      );
    case 'day':
      return <EditableDay {...as<string | null>(cell)} />;
    case 'count':
      return <EditableCount {...as<number | null>(cell)} />;
    case 'amount':
      return <EditableAmount {...as<string | null>(cell)} />;
    default:
      return <FieldWithChoices {...{ column, action, cell }} />;
  }
}

const YES_NO = [
  ['yes', true],
  ['no', false],
] as const;
const YES_NO_OPTIONS: readonly Option<'yes' | 'no'>[] = [
  { id: 'yes', label: 'Oui' },
  { id: 'no', label: 'Non' },
];

function yesOrNo(value: unknown): unknown {
  return value === null ? null : value === 'yes';
}

const SUGGESTED: Partial<Record<string, keyof SheetChoices>> = {
  ownerName: 'owners',
  electedLead: 'elected',
  industrialLead: 'industrial',
  committee: 'committees',
  partners: 'partners',
  tags: 'tags',
};

/** A field that offers what the territory and its plan say already, read when it opens. */
function FieldWithChoices({ column: { name, widget }, action, cell }: CellFieldProps) {
  const choices = useSheetChoices(action.id);
  const suggestions = (SUGGESTED[name] ? choices[SUGGESTED[name]] : []) as readonly string[];
  if (widget === 'leads')
    return <LeadsField {...as<readonly ActionLead[]>(cell)} leads={action.leads} members={choices.members} />;
  if (widget === 'names')
    return (
      <EditableTags<string>
        {...as<readonly string[]>(cell)}
        suggestions={suggestions.map((text) => ({ id: text, label: text }))}
        optionOf={(text) => ({ id: text, label: text })}
        itemOf={({ label }) => label}
      />
    );
  return (
    <EditableText
      {...as<string>(cell)}
      {...textValue(as<string>(cell), cell.value as string | null)}
      maxLength={(ACTION_TEXTS as Record<string, { max: number } | undefined>)[name]?.max}
      suggestions={suggestions}
    />
  );
}
