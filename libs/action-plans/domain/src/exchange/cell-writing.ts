import { frenchDayText, frenchDigits, wordsOfHtml, type CellValue } from '@binome/shared/domain';
import type { ActionLead } from '../action.js';
import type { PlanColumn } from './plan-column.js';
import { joinedList } from './text-list.js';

/** The names under which cells show what the plan knows by an identifier. */
export interface PlanNames {
  /** Titles of orientations, by identifier. */
  orientations: ReadonlyMap<string, string>;
  /** Names of the members of the territory, by SIREN. */
  members: ReadonlyMap<string, string>;
  /** Names of the indicators of the actions, by identifier. */
  indicators: ReadonlyMap<string, string>;
}

/** The cell that says a value; null when there is nothing to say. */
export function cellOf(column: PlanColumn, value: unknown, names: PlanNames): CellValue | null {
  if (value === null || value === undefined || value === '') return null;
  const { type } = column;
  switch (type.kind) {
    case 'amount':
    case 'decimal':
      return { kind: 'number', text: String(value) };
    case 'whole':
      return { kind: 'number', text: String(value) };
    case 'day':
      return { kind: 'day', day: String(value) };
    case 'yesNo':
      return text(value === true ? 'Oui' : 'Non');
    case 'choice':
      return text(type.words[String(value)] ?? String(value));
    case 'choices':
      return list((value as string[]).map((one) => type.words[one] ?? one));
    case 'names':
      return list(value as string[]);
    case 'people':
      return list((value as ActionLead[]).map(({ name }) => name));
    case 'members':
      return list((value as string[]).map((siren) => memberText(siren, names)));
    case 'orientation':
      return text(names.orientations.get(String(value)) ?? '');
    case 'indicator':
      return text(names.indicators.get(String(value)) ?? '');
    case 'longText':
      return text(wordsOfHtml(String(value)));
    default:
      return text(String(value));
  }
}

/** The same cell as text, for a CSV and for comparing two cells whatever file they come from. */
export function cellText(cell: CellValue | null): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'text':
    case 'error':
      return cell.text;
    case 'number':
      return frenchDigits(cell.text);
    case 'day':
      return frenchDayText(cell.day);
    case 'boolean':
      return cell.is ? 'Oui' : 'Non';
  }
}

function text(value: string): CellValue | null {
  return value === '' ? null : { kind: 'text', text: value };
}

function list(items: readonly string[]): CellValue | null {
  return text(joinedList(items));
}

// Two members may bear the same name: the number tells them apart.
function memberText(siren: string, { members }: PlanNames): string {
  const name = members.get(siren);
  return name === undefined ? siren : `${name} (${siren})`;
}
