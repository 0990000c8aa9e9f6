import type { ReactNode } from 'react';
import { classNames } from '../text/class-names.js';

/** Two columns from 1024 px: the work and its side (19 rem), or two equal ones. One below. */
export function Columns({ children, even }: { children: ReactNode; even?: boolean }) {
  return <div className={classNames('columns', even && 'columns-even')}>{children}</div>;
}
