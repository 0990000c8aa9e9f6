import type { ReactNode } from 'react';
import { classNames } from '../text/class-names.js';

export type Tone = 'neutral' | 'ok' | 'warn' | 'bad' | 'primary';

/** A word in a coloured box, with an icon when the colour says something. */
export function Badge({ tone = 'neutral', icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={classNames('badge', tone !== 'neutral' && `badge-${tone}`)}>
      {icon}
      {children}
    </span>
  );
}
