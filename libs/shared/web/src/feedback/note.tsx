import type { ReactNode } from 'react';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { classNames } from '../text/class-names.js';

export type NoteTone = 'neutral' | 'primary' | 'ok' | 'warn' | 'bad';

const ICONS = { neutral: Info, primary: Info, ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

export interface NoteProps {
  tone?: NoteTone;
  /** `alert` interrupts a screen reader, `status` waits; nothing when the note was there from the start. */
  live?: 'status' | 'alert';
  acts?: ReactNode;
  children: ReactNode;
}

/** A remark in the page: icon, words, and what can be done. */
export function Note({ tone = 'neutral', live, acts, children }: NoteProps) {
  const Icon = ICONS[tone];
  return (
    <div className={classNames('note', tone !== 'neutral' && `note-${tone}`)} role={live}>
      <Icon size={18} aria-hidden />
      <div>
        {children}
        {acts && <div className="note-acts">{acts}</div>}
      </div>
    </div>
  );
}
