import { addDays } from '@binome/governance/domain';
import type { InputProblem } from '@binome/shared/domain';

/** Days ahead for which the meetings of a series are drafted. */
export const SERIES_HORIZON_DAYS = 200;

/** Most series of one territory. */
export const MOST_SERIES = 40;

/** Which week of the month: the first ones, or the last. */
export const SERIES_WEEKS = ['first', 'second', 'third', 'fourth', 'last'] as const;
/** A week of a month. */
export type SeriesWeek = (typeof SERIES_WEEKS)[number];

/** Days of the week, Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** When a committee meets again and again: a day of a week of some months. */
export interface SeriesRule {
  week: SeriesWeek;
  weekday: Weekday;
  /** Months of the year, 1 to 12, each once. */
  months: readonly number[];
}

/** What is wrong with a rule. */
export function seriesProblems({ months }: Pick<SeriesRule, 'months'>): InputProblem[] {
  const known = months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12);
  if (months.length === 0) return [{ field: 'months', problem: 'required' }];
  return known && new Set(months).size === months.length ? [] : [{ field: 'months', problem: 'unknown' }];
}

/** The days of the rule from a day on until another one, both included. */
export function occurrencesUntil(rule: SeriesRule, from: string, until: string): string[] {
  return occurrences(rule, from, Math.ceil(SERIES_HORIZON_DAYS / 28) + 1).filter((day) => day <= until);
}

/** The first days of the rule from a day on, that day included, those of `exceptions` left out. */
export function occurrences(
  rule: SeriesRule,
  from: string,
  count: number,
  exceptions: readonly string[] = [],
): string[] {
  const days: string[] = [];
  let [year = 0, month = 1] = from.split('-').map(Number);
  // A year without any day would have no month: twelve months always hold one.
  while (days.length < count) {
    if (rule.months.includes(month)) {
      const day = dayOf(rule, year, month);
      if (day >= from && !exceptions.includes(day)) days.push(day);
    }
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return days;
}

/** The day that the rule gives in the month of a day (YYYY-MM-DD); null when the committee does not meet that month. */
export function occurrenceIn(rule: SeriesRule, day: string): string | null {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return rule.months.includes(month) ? dayOf(rule, year, month) : null;
}

function dayOf({ week, weekday }: SeriesRule, year: number, month: number): string {
  const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`;
  const wanted = WEEKDAYS.indexOf(weekday);
  const start = addDays(first, (wanted - weekdayOf(first) + 7) % 7);
  if (week !== 'last') return addDays(start, 7 * SERIES_WEEKS.indexOf(week));
  const fifth = addDays(start, 28);
  return fifth.slice(0, 7) === first.slice(0, 7) ? fifth : addDays(start, 21);
}

// Monday is 0.
function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

const WEEK_WORDS: Record<SeriesWeek, string> = {
  first: 'premiers',
  second: 'deuxièmes',
  third: 'troisièmes',
  fourth: 'quatrièmes',
  last: 'derniers',
};

const WEEKDAY_WORDS: Record<Weekday, string> = {
  monday: 'lundi',
  tuesday: 'mardi',
  wednesday: 'mercredi',
  thursday: 'jeudi',
  friday: 'vendredi',
  saturday: 'samedi',
  sunday: 'dimanche',
};

const MONTH_WORDS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
];

/** The rule in words: `tous les premiers mardis des mois pairs, à 14 h`. */
export function seriesWords({ week, weekday, months }: SeriesRule, startTime: string): string {
  const [hour = '', minute = ''] = startTime.split(':');
  const at = `à ${Number(hour)}\u00A0h${minute === '00' ? '' : `\u00A0${minute}`}`;
  return `tous les ${WEEK_WORDS[week]} ${WEEKDAY_WORDS[weekday]}s ${monthsWords(months)}, ${at}`;
}

function monthsWords(months: readonly number[]): string {
  const sorted = [...months].sort((a, b) => a - b);
  if (sorted.length === 12) return 'du mois';
  if (sorted.length === 6 && sorted.every((month) => month % 2 === 0)) return 'des mois pairs';
  if (sorted.length === 6 && sorted.every((month) => month % 2 === 1)) return 'des mois impairs';
  const names = sorted.map((month) => MONTH_WORDS[month - 1] ?? '');
  const last = names.pop() ?? '';
  const told = names.length === 0 ? last : `${names.join(', ')} et ${last}`;
  return /^[ao]/.test(told) ? `d’${told}` : `de ${told}`;
}
