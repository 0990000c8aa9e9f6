import type { ReactNode } from 'react';
import { classNames } from '../text/class-names.js';
import type { Tone } from './badge.js';

/** A state: colour, icon and word, never colour alone. */
export function StateMark({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: Tone | 'expected';
  icon: ReactNode;
  children: ReactNode;
}) {
  return (
    <span className={classNames('state', tone !== 'neutral' && `state-${tone}`)}>
      {icon}
      {children}
    </span>
  );
}
