import type { ReactNode } from 'react';

/** Text to read, 72 characters wide. */
export function Reading({ children }: { children: ReactNode }) {
  return <div className="reading">{children}</div>;
}
