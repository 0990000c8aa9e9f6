import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface FigureProps {
  label: string;
  value: ReactNode;
  unit?: string;
  /** Date and kind of the figure: « au 30 juin 2026, déclaré ». */
  kind?: ReactNode;
  /** The list that makes the figure. */
  to?: string;
}

/** A figure with its unit, its date and its kind; it opens the list that makes it. */
export function Figure({ label, value, unit, kind, to }: FigureProps) {
  const content = (
    <>
      <span className="figure-label">{label}</span>
      <span className="figure-value">
        {value}
        {unit && <small> {unit}</small>}
      </span>
      {kind && <span className="figure-kind">{kind}</span>}
    </>
  );
  return to ? (
    <Link className="figure" to={to}>
      {content}
    </Link>
  ) : (
    <div className="figure">{content}</div>
  );
}
