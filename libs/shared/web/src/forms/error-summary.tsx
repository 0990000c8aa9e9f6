import { useEffect, useRef } from 'react';

export interface SummarizedError {
  name: string;
  message: string;
}

/** The problems of a form at its head, each leading to its field; takes the focus when it appears. */
export function ErrorSummary({
  errors,
  attempt,
  onGoTo,
}: {
  errors: readonly SummarizedError[];
  /** Changes with each attempt, so that the focus comes back here. */
  attempt: number;
  onGoTo: (name: string) => void;
}) {
  const summary = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  useEffect(() => {
    if (shown) summary.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={summary}>
      <h2>{errors.length === 1 ? 'Un point est à revoir' : `${errors.length} points sont à revoir`}</h2>
      <ul>
        {errors.map((error) => (
          <li key={error.name}>
            <a
              href={`#${error.name}`}
              onClick={(event) => {
                event.preventDefault();
                onGoTo(error.name);
              }}
            >
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
