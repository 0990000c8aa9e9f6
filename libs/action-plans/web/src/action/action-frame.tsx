import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Breadcrumbs, IconButton } from '@binome/shared/web';
import { X } from 'lucide-react';
import { useLocation, useNavigate } from 'react-router';
import type { PlanPlace } from '../plan/plan-place.js';
import { SheetLevel } from './sheet-level.js';
import styles from './action-frame.module.css';

/** Around a sheet: a panel at the right of the plan, or a page with its own h1. The heading takes the focus when it opens. */
export function ActionFrame({
  title,
  place,
  head,
  mark,
  contents,
  children,
}: {
  title: string;
  place: PlanPlace;
  /** Axis and code. */
  head?: ReactNode;
  /** What is saved: always at the same place. */
  mark?: ReactNode;
  /** The way to each part. */
  contents?: ReactNode;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const { search, hash } = useLocation();
  const { beside, address, territoryName } = place;
  const Heading = beside ? 'h2' : 'h1';
  // An address that names a part gives the focus to that part.
  const [whole] = useState(hash === '');
  useEffect(() => void (whole && heading.current?.focus({ preventScroll: true })), [whole]);
  return (
    <SheetLevel value={beside ? 3 : 2}>
      <title>{`${title} · Plan d’action · ${territoryName} · Binôme`}</title>
      {!beside && (
        <Breadcrumbs
          crumbs={[
            { label: territoryName, to: address.replace(/\/plan$/, '') },
            { label: 'Plan d’action', to: `${address}${search}` },
          ]}
        />
      )}
      <section className={beside ? styles.panel : styles.page} aria-label={`Fiche : ${title}`}>
        <div className={styles.bar}>
          <div className={styles.place}>{head}</div>
          {beside && (
            <IconButton
              label="Fermer la fiche"
              onPress={() => void navigate(`${address}${search}`, { preventScrollReset: true })}
            >
              <X size={20} aria-hidden />
            </IconButton>
          )}
          {mark && <div className={styles.mark}>{mark}</div>}
          {contents && <div className={styles.contents}>{contents}</div>}
        </div>
        <Heading className={styles.heading} ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {children}
      </section>
    </SheetLevel>
  );
}
