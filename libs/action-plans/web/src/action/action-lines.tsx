import {
  LINE_RULES,
  LINE_WORDS,
  lineChoices,
  lineFieldWord,
  lineTitle,
  type LineField,
  type LineKind,
} from '@binome/action-plans/domain';
import { EditableLines, useEditableLines, type LineColumn, type LineValues, type PartSaving } from '@binome/shared/web';
import { lineHelp } from '../words/help-words.js';

interface ActionLinesProps {
  kind: LineKind;
  /** What the table holds. */
  label: string;
  lines: readonly { id: string }[];
  parts: PartSaving;
  locked: boolean;
  addLabel: string;
  empty: string;
  /** Fields in the order of their columns, when it is not the ordinary one. */
  order?: readonly string[];
  /** What differs from the ordinary column of a field. */
  columns?: Record<string, Partial<LineColumn>>;
  blank?: LineValues;
  belongings?: (id: string) => LineValues;
  holds?: (values: LineValues) => boolean;
}

/** A sub-table of an action, edited in place. */
export function ActionLines({
  kind,
  lines,
  parts,
  columns,
  blank,
  belongings,
  holds,
  order,
  ...props
}: ActionLinesProps) {
  const rules: Record<string, LineField> = LINE_RULES[kind].fields;
  const fields = Object.entries(rules);
  const shown = order?.flatMap((name): [string, LineField][] => (rules[name] ? [[name, rules[name]]] : [])) ?? fields;
  const table = useEditableLines({
    path: kind,
    lines: lines as readonly (LineValues & { id: string })[],
    saving: parts,
    names: fields.map(([name]) => name),
    required: fields.flatMap(([name, field]) => ('required' in field && field.required ? [name] : [])),
    blank,
    belongings,
    holds,
  });
  return (
    <EditableLines
      {...props}
      table={table}
      columns={shown.flatMap(([name, field]) => columnOf(kind, name, field, columns?.[name]))}
      nameOf={(values) => lineTitle(kind, values)}
      removedLabel={LINE_WORDS[kind].removed}
    />
  );
}

/** The column of a field; the line that another one belongs to needs none. */
function columnOf(kind: LineKind, name: string, field: LineField, details: Partial<LineColumn> = {}): LineColumn[] {
  if (field.type === 'line') return [];
  const label = lineFieldWord(kind, name);
  const said = { name, label, help: lineHelp(kind, name) };
  if (field.type === 'choice') return [{ ...said, kind: 'choice', options: lineChoices(kind, name), ...details }];
  const maxLength = field.type === 'text' ? field.max : undefined;
  return [{ ...said, kind: field.type, maxLength, ...details }];
}
