import { CHOICE_SLUGS, FIELD_SLUGS, OPERATOR_SLUGS, TACIT_OPERATORS } from './filter-address-words.js';
import { readDuration, writeDuration } from './filter-duration.rules.js';
import { filterFieldAt, ME } from './filter-fields.js';
import { filterProblems } from './filter.rules.js';
import type { ActionFilter, FilterCondition, FilterGroup, FilterOperator, LineCondition } from './filter.js';

// etat:en-cours,en-pause;financements(financeur:ademe;etat:demande;date.plus-de:9-mois);ou(axe:foncier;priorite:haute)
// A value escapes with ~ what the grammar reads: ~ , ; ( ).

/** The version of this way of writing a filter, part of the name of the parameter that carries it. */
export const FILTER_PARAMETER = 'f1';

const ANY = 'ou';
const ALL = 'et';
const MYSELF = 'moi';
const ESCAPED = /[~,;()]/g;
const DURATION = /^(\d{1,3})-(jours|mois)$/;

/** The filter as an address writes it: compact, and readable by people. */
export function writeFilter(filter: ActionFilter): string {
  const items = [
    ...filter.conditions.map(writeCondition),
    ...filter.groups.map(
      ({ match, conditions }) => `${match === 'any' ? ANY : ALL}(${conditions.map(writeCondition).join(';')})`,
    ),
  ];
  return (filter.match === 'any' ? [ANY, ...items] : items).join(';');
}

function writeCondition(condition: FilterCondition): string {
  const lines = condition.lines.map((line) => writeAsked(line, condition.field));
  return writeAsked(condition) + (lines.length > 0 ? `(${lines.join(';')})` : '');
}

function writeAsked({ field, operator, values }: LineCondition, parent?: string): string {
  const path = parent ? `${parent}.${field}` : field;
  const tacit = TACIT_OPERATORS[kindOf(path) ?? 'lines'];
  const asked = operator === tacit ? '' : `.${OPERATOR_SLUGS[operator]}`;
  const written = values.map((value) => writeValue(path, operator, value));
  return `${FIELD_SLUGS[path] ?? field}${asked}${written.length > 0 ? `:${written.join(',')}` : ''}`;
}

function writeValue(path: string, operator: FilterOperator, value: string): string {
  const slug = CHOICE_SLUGS[path]?.[value];
  if (slug) return slug;
  if (path === 'leads' && value === ME) return MYSELF;
  if (path === 'leads' && value === MYSELF) return `~${MYSELF}`;
  const duration = isDuration(operator) ? readDuration(value) : null;
  if (duration) return `${duration.count}-${duration.unit === 'days' ? 'jours' : 'mois'}`;
  return value.replace(ESCAPED, (character) => `~${character}`);
}

/** The filter that an address writes; null when it says nothing that can be understood. */
export function readFilter(text: string): ActionFilter | null {
  const [first, ...rest] = split(text, ';');
  const pieces = first === ANY ? rest : [first ?? '', ...rest];
  const conditions: FilterCondition[] = [];
  const groups: FilterGroup[] = [];
  for (const piece of pieces.filter(Boolean)) {
    const group = readGroup(piece);
    const one = group ? null : readCondition(piece);
    if (group) groups.push(group);
    else if (one) conditions.push(one);
    else return null;
  }
  const filter: ActionFilter = { match: first === ANY ? 'any' : 'all', conditions, groups };
  return filterProblems(filter).length > 0 ? null : filter;
}

function readGroup(piece: string): FilterGroup | null {
  const [word, inside] = opened(piece);
  if (inside === null || (word !== ANY && word !== ALL)) return null;
  const conditions = split(inside, ';').map(readCondition);
  if (conditions.some((one) => one === null)) return null;
  return { match: word === ANY ? 'any' : 'all', conditions: conditions.filter((one) => one !== null) };
}

function readCondition(piece: string): FilterCondition | null {
  const [head, inside] = opened(piece);
  const asked = readAsked(head);
  if (!asked) return null;
  const lines = inside === null ? [] : split(inside, ';').map((line) => readAsked(line, asked.field));
  return lines.some((line) => line === null) ? null : { ...asked, lines: lines.filter((line) => line !== null) };
}

function readAsked(text: string, parent?: string): LineCondition | null {
  const colon = text.indexOf(':');
  const [slug = '', asked] = (colon < 0 ? text : text.slice(0, colon)).split('.');
  const field = fieldOf(slug, parent);
  const path = parent ? `${parent}.${field}` : field;
  const kind = field === null ? null : kindOf(path ?? '');
  if (field === null || path === null || !kind) return null;
  const operator = asked === undefined ? TACIT_OPERATORS[kind] : operatorOf(asked);
  if (!operator) return null;
  const written = colon < 0 ? [] : split(text.slice(colon + 1), ',');
  return { field, operator, values: written.map((value) => readValue(path, operator, value)) };
}

function readValue(path: string, operator: FilterOperator, written: string): string {
  const value = written.replace(/~(.)/gs, '$1');
  const choice = Object.entries(CHOICE_SLUGS[path] ?? {}).find(([, slug]) => slug === value)?.[0];
  if (choice) return choice;
  if (path === 'leads' && written === MYSELF) return ME;
  const [, count, unit] = (isDuration(operator) && DURATION.exec(value)) || [];
  return count ? writeDuration({ count: Number(count), unit: unit === 'jours' ? 'days' : 'months' }) : value;
}

const isDuration = (operator: FilterOperator): boolean => ['over_ago', 'within_ago', 'within_next'].includes(operator);

function operatorOf(slug: string): FilterOperator | null {
  const found = Object.entries(OPERATOR_SLUGS).find(([, word]) => word === slug)?.[0];
  return (found as FilterOperator | undefined) ?? null;
}

function fieldOf(slug: string, parent?: string): string | null {
  const prefix = parent ? `${parent}.` : '';
  const found = Object.entries(FIELD_SLUGS).find(
    ([path, word]) => word === slug && path.startsWith(prefix) && !path.slice(prefix.length).includes('.'),
  )?.[0];
  return found?.slice(prefix.length) ?? null;
}

function kindOf(path: string) {
  return filterFieldAt(path)?.kind ?? null;
}

/** What stands before the parenthesis that ends the text, and what it holds; null when there is none. */
function opened(text: string): [head: string, inside: string | null] {
  const at = firstOf(text, '(');
  return at < 0 || !text.endsWith(')') ? [text, null] : [text.slice(0, at), text.slice(at + 1, -1)];
}

/** Cuts a text at a separator, wherever it is neither escaped nor within parentheses. */
function split(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let [start, depth] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '~') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === separator && depth === 0) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

function firstOf(text: string, wanted: string): number {
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '~') at += 1;
    else if (text[at] === wanted) return at;
  }
  return -1;
}
