/** Hours without seeing the home after which the next look is a new visit. */
export const NEW_VISIT_HOURS = 4;

/** A moment as PostgreSQL sees it: which transactions had ended (`xmin:xmax:under way`). What is not in it is new. */
export type Horizon = string;

/** Where a reader stands in a territory. */
export interface ReadingCursor {
  /** Said to be seen by the reader, with the moment of the look (ISO 8601); null while nothing was. */
  seen: Horizon | null;
  seenAt: string | null;
  /** Shown on screen last. */
  shown: Horizon | null;
  shownAt: string | null;
}

export const NO_CURSOR: ReadingCursor = { seen: null, seenAt: null, shown: null, shownAt: null };

/**
 * Since when things are new to the reader. What was on screen stays readable during the visit, until the reader says « vu »;
 * at the next visit, what was on screen at the former one is known.
 */
export function newSince(
  { seen, seenAt, shown, shownAt }: ReadingCursor,
  now: string,
): { horizon: Horizon | null; at: string | null } {
  const isNewVisit = shownAt !== null && Date.parse(now) - Date.parse(shownAt) >= NEW_VISIT_HOURS * 3_600_000;
  if (isNewVisit && isLater(shown, seen)) return { horizon: shown, at: shownAt };
  return { horizon: seen, at: seenAt };
}

/** The cursor once the home was on screen. */
export function afterShowing(cursor: ReadingCursor, horizon: Horizon, now: string): ReadingCursor {
  const since = newSince(cursor, now);
  const shown = isLater(horizon, cursor.shown) ? horizon : cursor.shown;
  return { seen: since.horizon, seenAt: since.at, shown, shownAt: now };
}

/** The cursor once the reader said that what was on screen is seen. A late device never takes it back. */
export function afterSeeing(cursor: ReadingCursor, horizon: Horizon, now: string): ReadingCursor {
  const since = newSince(cursor, now);
  return isLater(horizon, since.horizon)
    ? { ...cursor, seen: horizon, seenAt: now }
    : { ...cursor, seen: since.horizon, seenAt: since.at };
}

const HORIZON = /^(\d{1,19}):(\d{1,19}):((?:\d{1,19}(?:,\d{1,19})*)?)$/;

/** Whether the text is a horizon; it was given by us and is checked all the same. */
export function isHorizon(text: string): boolean {
  return text.length <= 20_000 && HORIZON.test(text);
}

/** Whether a horizon was taken after another one, in one database: more transactions had ended. */
export function isLater(one: Horizon | null, other: Horizon | null): boolean {
  if (one === null || other === null) return one !== null;
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.next !== b.next) return a.next > b.next;
  return a.oldest !== b.oldest ? a.oldest > b.oldest : a.underWay < b.underWay;
}

function partsOf(horizon: Horizon): { oldest: bigint; next: bigint; underWay: number } {
  const [, oldest = '0', next = '0', underWay = ''] = HORIZON.exec(horizon) ?? [];
  return { oldest: BigInt(oldest), next: BigInt(next), underWay: underWay === '' ? 0 : underWay.split(',').length };
}
