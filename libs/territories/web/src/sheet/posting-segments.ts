/** A stretch of the project lead's post: held, vacant, or held in the days to come. */
export interface PostSegment {
  kind: 'held' | 'vacant' | 'coming';
  /** First and last day, as `2026-03-03`. */
  from: string;
  to: string;
  /** Its part of the whole line, 0 to 1. */
  share: number;
}

interface Term {
  startsOn: string;
  endsOn: string | null;
}

const DAY = 86_400_000;

/**
 * The post from its first day to the end of the phase (or further when a posting goes further): the stretches held, those held in the
 * days to come, and those when nobody holds it. Days after today without a holder are left open: nobody knows them yet.
 */
export function postSegments(terms: readonly Term[], today: string, phaseEnd: string): PostSegment[] {
  const firstDay = terms.map(({ startsOn }) => startsOn).sort()[0];
  if (firstDay === undefined || firstDay > today) return [];
  const lastKnown =
    terms
      .map(({ endsOn }) => endsOn ?? phaseEnd)
      .sort()
      .at(-1) ?? today;
  const lastDay = [lastKnown, today].sort().at(-1) ?? today;
  const days = dayNumber(lastDay) - dayNumber(firstDay) + 1;
  const segments: PostSegment[] = [];
  for (let day = dayNumber(firstDay); day <= dayNumber(lastDay); day += 1) {
    const name = dayName(day);
    const kind = kindOf(terms, name, today);
    const last = segments.at(-1);
    if (last?.kind === kind) {
      last.to = name;
      last.share += 1 / days;
    } else segments.push({ kind, from: name, to: name, share: 1 / days });
  }
  return segments;
}

function kindOf(terms: readonly Term[], day: string, today: string): PostSegment['kind'] {
  const held = terms.some(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day));
  if (!held) return 'vacant';
  return day > today ? 'coming' : 'held';
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
