import type { ReactNode } from 'react';
import { classNames } from '../text/class-names.js';

/** A white surface; padded unless it holds a list of its own. */
export function Sheet({ children, flush }: { children: ReactNode; flush?: boolean }) {
  return <div className={classNames('sheet', !flush && 'sheet-pad')}>{children}</div>;
}
