import type { ReactNode } from 'react';

/** The buttons at the foot of a dialog. */
export function DialogActs({ children }: { children: ReactNode }) {
  return <div className="dialog-acts">{children}</div>;
}
