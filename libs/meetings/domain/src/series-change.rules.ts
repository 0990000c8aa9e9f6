import type { MeetingContent, MeetingState } from './meeting.js';
import { occurrenceIn, occurrencesUntil, type SeriesRule } from './meeting-series.rules.js';

/** Fields of a meeting that a series gives it. */
const GIVEN = ['startTime', 'minutes', 'mode', 'place', 'videoLink'] as const;
type Given = Pick<MeetingContent, (typeof GIVEN)[number]>;

/** What a series says of its meetings. */
export type SeriesContent = SeriesRule & Given;

/** A meeting of a series: the day that the rule gave it, and what it is. */
export interface Occurrence extends Given {
  id: string;
  seriesDay: string;
  day: string;
  state: MeetingState;
}

/** What changing a series from a day on does to its meetings. */
export interface SeriesChange {
  /** Drafts that follow the series, with what becomes of them. */
  edited: { meeting: Occurrence; fields: Partial<Given & { day: string }> }[];
  /** Drafts of months that the rule has no more. */
  dropped: Occurrence[];
  /** What stays as it is: convened or further on, or moved by hand out of a month that the rule has no more. */
  kept: Occurrence[];
  /** Meetings whose month the rule gives another day: that month is met already. */
  rebased: { id: string; seriesDay: string }[];
  /** Days of meetings that are drafted. */
  added: string[];
}

/**
 * Changes a series from the meeting of a day on (YYYY-MM-DD): drafts follow, each in its month; what was changed of one alone stays so. Nothing that is
 * convened, held or cancelled changes, and what would come before today stays on its day.
 */
export function seriesChange(
  before: SeriesContent,
  after: SeriesContent,
  meetings: readonly Occurrence[],
  { from, today, until }: { from: string; today: string; until: string },
): SeriesChange {
  const following = meetings.filter(({ seriesDay }) => seriesDay >= from && seriesDay >= today);
  const change: SeriesChange = { edited: [], dropped: [], kept: [], rebased: [], added: [] };
  for (const meeting of following) {
    const { id, seriesDay, day, state } = meeting;
    const next = occurrenceIn(after, seriesDay);
    if (next !== null && next !== seriesDay) change.rebased.push({ id, seriesDay: next });
    if (state === 'cancelled') continue;
    if (state !== 'draft' || (next === null && day !== seriesDay)) change.kept.push(meeting);
    else if (next === null) change.dropped.push(meeting);
    else {
      const fields = fieldsOf(before, after, meeting, day === seriesDay && next >= today ? next : day);
      if (Object.keys(fields).length > 0) change.edited.push({ meeting, fields });
    }
  }
  const met = new Set(meetings.map(({ seriesDay }) => monthOf(seriesDay)));
  const begins = startOf(from) > today ? startOf(from) : today;
  change.added = occurrencesUntil(after, begins, until).filter((day) => !met.has(monthOf(day)));
  return change;
}

/** The first day of the month from which a change counts: the rule gives one meeting a month. */
export function startOf(from: string): string {
  return `${monthOf(from)}-01`;
}

function fieldsOf(
  before: SeriesContent,
  after: SeriesContent,
  meeting: Occurrence,
  day: string,
): Partial<Given & { day: string }> {
  const followed = GIVEN.filter((field) => meeting[field] === before[field] && after[field] !== before[field]);
  const given = Object.fromEntries(followed.map((field) => [field, after[field]])) as Partial<Given>;
  return { ...given, ...(day === meeting.day ? {} : { day }) };
}

function monthOf(day: string): string {
  return day.slice(0, 7);
}
