import { createContext, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { isSheetPart, SHEET_PART_IDS, type SheetPartId } from './sheet-parts.js';

export interface SheetFolding {
  folded: ReadonlySet<SheetPartId>;
  toggle: (id: SheetPartId) => void;
}

export const SheetFoldingContext = createContext<SheetFolding>({ folded: new Set(), toggle: () => undefined });

/** The parts that this person keeps folded, whatever the action. */
const KEPT = 'binome:sheet:folded';

/** Which parts of a sheet are folded; the one that the address names is opened and shown, and its heading takes the focus. */
export function useSheetFolding(): SheetFolding {
  const { hash, key } = useLocation();
  const [folded, setFolded] = useState<ReadonlySet<SheetPartId>>(readKept);
  useEffect(() => {
    const id = hash.slice(1);
    if (!isSheetPart(id)) return;
    setFolded((known) => without(known, id));
    // Once it is open.
    requestAnimationFrame(() => showPart(id));
  }, [hash, key]);
  const toggle = (id: SheetPartId) => {
    const next = folded.has(id) ? without(folded, id) : new Set([...folded, id]);
    setFolded(next);
    keep(next);
  };
  return { folded, toggle };
}

function showPart(id: SheetPartId): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector('button')?.focus({ preventScroll: true });
}

function without(folded: ReadonlySet<SheetPartId>, id: SheetPartId): ReadonlySet<SheetPartId> {
  return new Set([...folded].filter((one) => one !== id));
}

function readKept(): ReadonlySet<SheetPartId> {
  try {
    const kept = localStorage.getItem(KEPT)?.split(' ') ?? [];
    return new Set(SHEET_PART_IDS.filter((id) => kept.includes(id)));
  } catch {
    return new Set();
  }
}

function keep(folded: ReadonlySet<SheetPartId>): void {
  try {
    localStorage.setItem(KEPT, [...folded].join(' '));
  } catch {
    // A browser that keeps nothing opens everything next time.
  }
}
