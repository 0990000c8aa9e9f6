import { formatAmount, formatDay, VISIBILITY_WORDS, wordsOfHtml } from '@binome/shared/domain';
import { ACTION_LONG_TEXTS } from '../action.rules.js';
import { AXIS_SHORT_NAMES } from '../axis.rules.js';
import { COMMITMENT_WORDS, PHASE_WORDS, PRIORITY_WORDS, SOURCE_WORDS, STATUS_WORDS } from '../plan-words.js';
import { PLAN_TEXTS } from '../plan.rules.js';

type Say = (value: unknown) => string;

const LONGEST = 240;

const LONG_TEXTS = [...ACTION_LONG_TEXTS, ...Object.keys(PLAN_TEXTS)];

const FIELDS: Record<string, Say> = {
  ...Object.fromEntries(LONG_TEXTS.map((field) => [field, (html) => wordsOfHtml(String(html))])),
  axis: wordOf(AXIS_SHORT_NAMES),
  mainAxis: wordOf(AXIS_SHORT_NAMES),
  secondaryAxes: listOf(wordOf(AXIS_SHORT_NAMES)),
  leads: listOf((lead) => (lead as { name: string }).name),
  partners: listOf(String),
  tags: listOf(String),
  source: wordOf(SOURCE_WORDS),
  knownToPublicActor: (known) => (known ? 'Oui' : 'Non'),
  startsOn: (day) => formatDay(String(day)),
  endsOn: (day) => formatDay(String(day)),
  productiveInvestment: (amount) => formatAmount(String(amount)),
  phase: wordOf(PHASE_WORDS),
  status: wordOf(STATUS_WORDS),
  commitment: wordOf(COMMITMENT_WORDS),
  priority: wordOf(PRIORITY_WORDS),
  visibility: wordOf(VISIBILITY_WORDS),
  moneyVisibility: wordOf(VISIBILITY_WORDS),
  companyNoteVisibility: wordOf(VISIBILITY_WORDS),
};

/** Whether two values of the field mean something to people: ranks only say that the place changed. */
export function isSaid(field: string): boolean {
  return field !== 'rank';
}

/** A value of a field as people read it; null where there was none. `names` says titles of orientations and names of authorities. */
export function sayValue(field: string, value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (field === 'orientationId') return names.get(String(value)) ?? 'une orientation retirée depuis';
  const said = field === 'perimeter' ? authorities(value, names) : (FIELDS[field] ?? String)(value);
  if (said === '') return null;
  return said.length > LONGEST ? `${said.slice(0, LONGEST).trimEnd()}…` : said;
}

function authorities(value: unknown, names: ReadonlyMap<string, string>): string {
  return listOf((siren) => names.get(String(siren)) ?? `SIREN ${String(siren)}`)(value);
}

function wordOf(words: Record<string, string>): Say {
  return (value) => words[String(value)] ?? String(value);
}

function listOf(say: Say): Say {
  return (value) => (Array.isArray(value) ? value.map(say).join(', ') : String(value));
}
