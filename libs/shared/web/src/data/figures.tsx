import type { ReactNode } from 'react';

/** A row of figures. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className="figures">{children}</div>;
}
