import type { ReactNode } from 'react';
import { classNames } from '../text/class-names.js';

/** Things one under the other. */
export function Stack({ children, gap = 'normal' }: { children: ReactNode; gap?: 'tight' | 'normal' | 'loose' }) {
  return <div className={classNames('stack', gap !== 'normal' && `stack-${gap}`)}>{children}</div>;
}
