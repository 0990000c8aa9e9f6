import type { ReactNode } from 'react';

/** The fields that narrow a list, over it. */
export function Filters({ label, children, acts }: { label: string; children: ReactNode; acts?: ReactNode }) {
  return (
    <div className="filters" role="group" aria-label={label}>
      {children}
      {acts && <div className="filters-acts">{acts}</div>}
    </div>
  );
}
