import { useId, type ReactNode } from 'react';

/** A part of a page with its h2, a short note beside it and a link or an act at its right. */
export function Block({
  title,
  note,
  aside,
  children,
}: {
  title: string;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="block" aria-labelledby={id}>
      <div className="block-head">
        <h2 id={id}>{title}</h2>
        {note && <span className="block-note">{note}</span>}
        {aside && <div className="block-head-aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}
