import { formatDay } from '@binome/shared/domain';

/** A day as `3 mars 2026`, readable by programs. */
export function Day({ value }: { value: string }) {
  return (
    <time dateTime={value} className="no-break">
      {formatDay(value)}
    </time>
  );
}
