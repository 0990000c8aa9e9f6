import type { ReactNode } from 'react';

/** A short word in a box: a sector, a partner. */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>;
}
