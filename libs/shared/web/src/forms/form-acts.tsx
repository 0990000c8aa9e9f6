import type { ReactNode } from 'react';

/** The buttons at the foot of a form: the act first. */
export function FormActs({ children }: { children: ReactNode }) {
  return <div className="form-acts">{children}</div>;
}
