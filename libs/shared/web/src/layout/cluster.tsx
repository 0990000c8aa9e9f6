import type { ReactNode } from 'react';

/** Things side by side that wrap. */
export function Cluster({ children }: { children: ReactNode }) {
  return <div className="cluster">{children}</div>;
}
