import type { ReactNode } from 'react';
import { Inbox } from 'lucide-react';

/** Why there is nothing, and the first act; if a filter empties the list, its name and the way to lift it. */
export function EmptyState({
  title,
  children,
  acts,
  icon,
}: {
  title: string;
  children?: ReactNode;
  acts?: ReactNode;
  icon?: ReactNode;
}) {
  return (
    <div className="empty-state">
      {icon ?? <Inbox size={24} aria-hidden />}
      <p>
        <strong>{title}</strong>
      </p>
      {children && <div className="secondary">{children}</div>}
      {acts && <div className="empty-acts">{acts}</div>}
    </div>
  );
}
