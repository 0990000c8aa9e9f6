import { useEffect, useId, useRef, useState, type ReactNode, type RefObject } from 'react';
import { CircleAlert, LockKeyhole, Pencil } from 'lucide-react';
import { Explained } from '../controls/explained.js';
import { classNames } from '../text/class-names.js';
import { ConflictChoice } from './conflict-choice.js';
import type { EditableProps } from './edit-binding.js';

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
  const { label, lockedBecause, layout = 'row', conflict, problem, hint, show } = props;
  const id = useId();
  const shown = props.pending ? props.pending.value : props.value;
  return (
    <div
      className={classNames('editable', layout !== 'row' && 'editable-stacked', layout === 'title' && 'editable-title')}
    >
      <span id={id} className={layout === 'title' ? 'visually-hidden' : 'editable-label'}>
        {label}
      </span>
      <div className="editable-main">
        {lockedBecause ? (
          <div className="editable-locked">
            <span>{props.isEmpty(shown) ? <span className="editable-empty">—</span> : show(shown)}</span>
            <Explained explanation={lockedBecause}>
              <LockKeyhole size={14} aria-hidden />
            </Explained>
          </div>
        ) : (
          <EditableValue {...props} shown={shown} labelId={id} />
        )}
        {hint && !lockedBecause && <span className="field-hint">{hint}</span>}
        {problem && (
          <span className="field-error" role="alert">
            <CircleAlert size={16} aria-hidden />
            {problem}
          </span>
        )}
        {conflict && (
          <ConflictChoice
            label={label}
            conflict={conflict}
            show={(value: Value) => (props.isEmpty(value) ? <em>vide</em> : show(value))}
            mergeable={props.mergeable}
            onDecide={props.onResolve}
          />
        )}
      </div>
    </div>
  );
}

function EditableValue<Value>(props: EditableShellProps<Value> & { shown: Value; labelId: string }) {
  const { shown, labelId, emptyLabel = 'Ajouter', onOpen, onClose, onChange } = props;
  const [before, setBefore] = useState<{ value: Value } | null>(null);
  const [button, giveFocusBack] = useFocusBack(before === null);
  // What the writer said last: what others wrote meanwhile is no change of the writer's.
  const told = useRef(shown);
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
    return props.editor({
      value: shown,
      labelId,
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
  }
  return (
    <button
      type="button"
      ref={button}
      className="editable-value"
      aria-labelledby={`${labelId} ${labelId}-value`}
      onClick={() => {
        onOpen();
        told.current = shown;
        setBefore({ value: shown });
      }}
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
