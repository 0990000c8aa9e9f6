import { useContext, useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { LockKeyhole, Pencil } from 'lucide-react';
import { Explained } from '../controls/explained.js';
import { Missing } from '../data/missing.js';
import { classNames } from '../text/class-names.js';
import { CellFlow } from './cell-flow.js';
import type { EditableProps } from './edit-binding.js';
import { EditableMessages } from './editable-messages.js';

export interface EditorProps<Value> {
  value: Value;
  labelId: string;
  describedBy?: string;
  /** Takes the value; `close` gives the focus back to the field's button. */
  commit: (value: Value, close: boolean) => void;
  /** The value without leaving the editor: saved on a pause. */
  draft: (value: Value) => void;
  /** Escape: the value as it was when the editor opened. */
  cancel: () => void;
  /** The focus left by itself (Tab, click elsewhere). */
  leave: (value: Value) => void;
}

interface EditableShellProps<Value> extends EditableProps<Value> {
  isEmpty: (value: Value) => boolean;
  show: (value: Value) => ReactNode;
  mergeable?: boolean;
  editor: (props: EditorProps<Value>) => ReactNode;
}

/** What all editable fields share: shown, opened, saved, refused, in conflict, locked with a reason. */
export function EditableShell<Value>(props: EditableShellProps<Value>) {
  const { label, lockedBecause, layout = 'row', hint, pending } = props;
  const id = useId();
  const shown = pending ? pending.value : props.value;
  return (
    <div className={classNames('editable', LAYOUTS[layout])} data-pending={pending ? true : undefined}>
      <span id={id} className={layout === 'title' || layout === 'cell' ? 'visually-hidden' : 'editable-label'}>
        {label}
      </span>
      <div className="editable-main">
        {lockedBecause ? (
          <LockedValue {...props} shown={shown} />
        ) : (
          <EditableValue {...props} shown={shown} labelId={id} />
        )}
        {hint && !lockedBecause && <span className="field-hint">{hint}</span>}
        <EditableMessages {...props} />
      </div>
    </div>
  );
}

const LAYOUTS = {
  row: undefined,
  stacked: 'editable-stacked',
  title: 'editable-stacked editable-title',
  cell: 'editable-stacked editable-cell',
};

function LockedValue<Value>({
  shown,
  isEmpty,
  show,
  lockedBecause,
  layout,
  locked,
}: EditableShellProps<Value> & { shown: Value }) {
  return (
    <div className="editable-locked">
      <span>{isEmpty(shown) ? (locked ?? <Missing />) : show(shown)}</span>
      {lockedBecause && layout !== 'cell' && (
        <Explained explanation={lockedBecause}>
          <LockKeyhole size={14} aria-hidden />
        </Explained>
      )}
    </div>
  );
}

function EditableValue<Value>(props: EditableShellProps<Value> & { shown: Value; labelId: string }) {
  const { shown, labelId, emptyLabel = 'Ajouter', onOpen, onClose, onChange, openAtOnce, help } = props;
  const [before, setBefore] = useState<{ value: Value } | null>(openAtOnce ? { value: shown } : null);
  const [button, giveFocusBack] = useFocusBack(before === null);
  const flow = useContext(CellFlow);
  // What the writer said last: what others wrote meanwhile is no change of the writer's.
  const told = useRef(shown);
  const open = () => {
    onOpen();
    told.current = shown;
    setBefore({ value: shown });
  };
  const changeTo = (value: Value, atOnce: boolean) => {
    if (same(value, told.current)) return;
    told.current = value;
    onChange(value, atOnce);
  };
  const close = (focus: boolean) => {
    setBefore(null);
    onClose();
    if (focus) giveFocusBack();
  };
  if (before) {
    const editor = props.editor({
      value: shown,
      labelId,
      describedBy: help && `${labelId}-help`,
      draft: (value) => changeTo(value, false),
      commit: (value, leave) => {
        changeTo(value, true);
        if (leave) close(true);
      },
      leave: (value) => {
        changeTo(value, true);
        close(false);
      },
      cancel: () => {
        changeTo(before.value, true);
        close(true);
      },
    });
    return (
      <>
        {editor}
        {help && (
          <span id={`${labelId}-help`} className="field-hint">
            {help}
          </span>
        )}
      </>
    );
  }
  return (
    <button
      type="button"
      ref={button}
      className="editable-value"
      aria-labelledby={`${labelId} ${labelId}-value`}
      onFocus={() => flow?.current && open()}
      onClick={open}
    >
      <span id={`${labelId}-value`} className={props.isEmpty(shown) ? 'editable-empty' : undefined}>
        {props.isEmpty(shown) ? emptyLabel : props.show(shown)}
      </span>
      <Pencil size={14} aria-label="modifier" role="img" />
    </button>
  );
}

/** Gives the focus back to the button once it is on screen again. */
function useFocusBack(closed: boolean): [RefObject<HTMLButtonElement | null>, () => void] {
  const button = useRef<HTMLButtonElement>(null);
  const wanted = useRef(false);
  useEffect(() => {
    if (closed && wanted.current) {
      wanted.current = false;
      button.current?.focus();
    }
  }, [closed]);
  return [button, () => (wanted.current = true)];
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
