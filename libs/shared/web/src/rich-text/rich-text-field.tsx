import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState } from 'react';
import { LockKeyhole, Pencil } from 'lucide-react';
import { Explained } from '../controls/explained.js';
import { LeftBehindNote } from '../edit/left-behind-note.js';
import { useFormDraft } from '../edit/use-form-draft.js';
import { LoadingSkeleton } from '../feedback/loading-skeleton.js';
import type { TextSaving } from './rich-text-editing.js';
import { RichTextView, type TopHeading } from './rich-text-view.js';
import { draftSubject, type TextRoom } from './text-room.js';

const load = () => import('./rich-text-editing.js');
const RichTextEditing = lazy(() => load().then(({ RichTextEditing: loaded }) => ({ default: loaded })));

export interface RichTextFieldProps {
  label: string;
  /** The text as it is stored, null when it is not written. */
  value: string | null;
  room: TextRoom;
  /** Longest text, in characters of its words. */
  maxLength: number;
  emptyLabel: string;
  /** Why the reader may not write it; null when it may. */
  lockedBecause: string | null;
  topHeading?: TopHeading;
  /** Tells how its saving stands, as long as it is being written. */
  onSaving?: (saving: TextSaving | null) => void;
}

/** A long text, read in place, and written there with whoever else writes it. */
export function RichTextField(props: RichTextFieldProps) {
  const { label, lockedBecause } = props;
  const id = useId();
  return (
    <div className="editable editable-stacked">
      <span id={id} className="editable-label">
        {label}
      </span>
      <div className="editable-main">
        {lockedBecause ? (
          <div className="editable-locked">
            <RichTextShown {...props} html={props.value} />
            <Explained explanation={lockedBecause}>
              <LockKeyhole size={14} aria-hidden />
            </Explained>
          </div>
        ) : (
          <WritableText {...props} labelId={id} />
        )}
      </div>
    </div>
  );
}

function WritableText({ labelId, ...props }: RichTextFieldProps & { labelId: string }) {
  const { label, value, room, onSaving } = props;
  const [isWriting, setIsWriting] = useState(false);
  const [written, setWritten] = useWritten(value);
  const left = useFormDraft(draftSubject(room));
  const button = useRef<HTMLButtonElement>(null);
  const tell = useCallback((saving: TextSaving) => onSaving?.(saving), [onSaving]);
  const end = (html: string) => {
    setWritten(html);
    setIsWriting(false);
    onSaving?.(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isWriting) {
    return (
      <Suspense fallback={<LoadingSkeleton shape="text" />}>
        <RichTextEditing room={room} labelId={labelId} maxLength={props.maxLength} onSaving={tell} onEnd={end} />
      </Suspense>
    );
  }
  return (
    <>
      <LeftBehindNote draft={left.leftBehind} onTakeUp={() => setIsWriting(true)} onGiveUp={left.giveUp} />
      <div className="text-closed">
        <RichTextShown {...props} html={written ?? value} />
        <button
          type="button"
          ref={button}
          className="text-open"
          aria-label={`${label}, modifier`}
          onPointerEnter={() => void load().catch(() => undefined)}
          onFocus={() => void load().catch(() => undefined)}
          onClick={() => setIsWriting(true)}
        >
          <Pencil size={14} aria-hidden />
        </button>
      </div>
    </>
  );
}

function RichTextShown({
  html,
  lockedBecause,
  emptyLabel,
  topHeading,
}: Pick<RichTextFieldProps, 'lockedBecause' | 'emptyLabel' | 'topHeading'> & { html: string | null }) {
  if (html) return <RichTextView html={html} topHeading={topHeading} />;
  return <span className="editable-empty">{lockedBecause ? '—' : emptyLabel}</span>;
}

/** What the person has just written, until what is stored says it too. */
function useWritten(value: string | null): [string | null, (html: string) => void] {
  const [written, setWritten] = useState<string | null>(null);
  useEffect(() => setWritten(null), [value]);
  return [written, setWritten];
}
