import { useEffect, useRef, useState, type RefObject } from 'react';
import { Link, useLocation } from 'react-router';
import { SHEET_PART_IDS, SHEET_PARTS, type SheetPartId } from './sheet-parts.js';
import styles from './sheet-contents.module.css';

/** Pixels of the part before that may still be seen. */
const A_LITTLE = 40;

/** The parts of the sheet, always at hand: one click goes to each, the one on screen is marked. */
export function SheetContents({ missing }: { missing: ReadonlyMap<SheetPartId, number> }) {
  const { search } = useLocation();
  const list = useRef<HTMLUListElement>(null);
  const current = useCurrentPart(list);
  useEffect(() => keepInSight(list.current), [current]);
  return (
    <nav aria-label="Parties de la fiche">
      <ul className={styles.list} ref={list}>
        {SHEET_PART_IDS.map((id) => (
          <li key={id}>
            <Link
              className={styles.link}
              to={{ search, hash: id }}
              replace
              preventScrollReset
              aria-current={id === current ? 'true' : undefined}
            >
              {SHEET_PARTS[id]}
              <MissingCount count={missing.get(id) ?? 0} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function MissingCount({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <span className="visually-hidden">, {count} à renseigner</span>
    </span>
  );
}

/** The part at the top of what is seen, under the bar. */
function useCurrentPart(bar: RefObject<HTMLElement | null>): SheetPartId {
  const [current, setCurrent] = useState<SheetPartId>(SHEET_PART_IDS[0]!);
  useEffect(() => {
    const seen = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = SHEET_PART_IDS.find((id) => seen.has(id));
        if (first) setCurrent(first);
      },
      { rootMargin: `-${Math.round(bar.current?.getBoundingClientRect().bottom ?? 0) + A_LITTLE}px 0px -40% 0px` },
    );
    for (const id of SHEET_PART_IDS) {
      const part = document.getElementById(id);
      if (part) observer.observe(part);
    }
    return () => observer.disconnect();
  }, [bar]);
  return current;
}

/** Scrolls the bar, and nothing else, to the part that is marked. */
function keepInSight(list: HTMLUListElement | null): void {
  const link = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !link) return;
  list.scrollTo({ left: link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2 });
}
