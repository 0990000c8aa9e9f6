import type { ReactNode } from 'react';
import { Missing } from '../../data/missing.js';
import { EditableShell, type EditorProps } from '../editable-shell.js';
import { TextEditor } from '../text-editor.js';
import { TYPED_VALUES } from '../typed-value.js';
import { TypedEditor } from '../typed-editor.js';
import type { LineColumn } from './line-column.js';
import { LineChoice } from './line-choice.js';
import type { EditedLine } from './use-editable-lines.js';

/** One value of a line, edited in place. */
export function LineCell({
  line,
  column,
  lineName,
  locked,
  openAtOnce,
}: {
  line: EditedLine;
  column: LineColumn;
  lineName: string;
  locked: boolean;
  openAtOnce: boolean;
}) {
  const { name, kind } = column;
  const binding = line.field(name);
  const value = line.values[name] ?? null;
  const label = `${column.label}, ${lineName}`;
  const show = (one: unknown): ReactNode => showValue(column, one);
  const empty = column.empty?.(line.values) ?? <Missing />;
  if (locked) return <span className="line-value">{isEmpty(value) ? empty : show(value)}</span>;
  if (kind === 'choice') {
    return (
      <LineChoice {...{ binding, label, value, show, empty, options: column.options ?? [], autoFocus: openAtOnce }} />
    );
  }
  return (
    <EditableShell
      {...binding}
      label={label}
      value={value}
      layout="cell"
      help={column.help}
      emptyLabel={empty}
      isEmpty={isEmpty}
      show={show}
      mergeable={kind === 'text'}
      openAtOnce={openAtOnce}
      editor={(editor) =>
        kind === 'text' ? (
          <TextEditor {...asText(editor)} maxLength={column.maxLength} suggestions={column.suggestions} />
        ) : (
          <TypedEditor {...editor} kind={kind} />
        )
      }
    />
  );
}

/** An empty text says nothing: it is no value. */
function asText({ value, commit, draft, leave, ...editor }: EditorProps<unknown>): EditorProps<string> {
  return {
    ...editor,
    value: value === null ? '' : String(value),
    commit: (text, close) => commit(text || null, close),
    draft: (text) => draft(text || null),
    leave: (text) => leave(text || null),
  };
}

function showValue({ kind, show, options }: LineColumn, value: unknown): ReactNode {
  if (show) return show(value);
  if (kind === 'text') return String(value);
  if (kind === 'choice') return options?.find(({ id }) => id === value)?.label ?? String(value);
  return TYPED_VALUES[kind].show(value);
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '';
}
