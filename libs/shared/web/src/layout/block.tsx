import { useId, type ReactNode } from 'react';

/** A part of a page with its h2, a short note beside it and a link or an act at its right. Inside another part it has an h3, and is no landmark. */
export function Block({
  title,
  anchor,
  note,
  aside,
  level = 2,
  children,
}: {
  title: string;
  /** Name of the part in an address that leads to it. */
  anchor?: string;
  note?: ReactNode;
  aside?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  const Part = level === 2 ? 'section' : 'div';
  return (
    <Part className="block" id={anchor} aria-labelledby={level === 2 ? id : undefined}>
      <div className="block-head">
        <Heading id={id} className="block-title">
          {title}
        </Heading>
        {note && <span className="block-note">{note}</span>}
        {aside && <div className="block-head-aside">{aside}</div>}
      </div>
      {children}
    </Part>
  );
}
