import type { ActionGroup } from '../action.js';
import type { LineKind } from '../action-lines.js';

/** The sheets of an exchanged plan: one for the actions, one for each sub-table. */
export type PlanTable = 'actions' | LineKind;

/** What a column holds, hence how its cells are read and written. */
export type ColumnType =
  | { kind: 'text' }
  /** A long text as its words: a cell holds no markup. */
  | { kind: 'longText' }
  | { kind: 'code' }
  | { kind: 'siret' }
  | { kind: 'choice' | 'choices'; words: Readonly<Record<string, string>>; others?: Readonly<Record<string, string>> }
  | { kind: 'names' }
  /** Leads: accounts by the name of the person, or plain names. */
  | { kind: 'people' }
  /** Member authorities of the territory, by name or SIREN. */
  | { kind: 'members' }
  | { kind: 'orientation' }
  /** An indicator of the same action, by name. */
  | { kind: 'indicator' }
  | { kind: 'day' }
  | { kind: 'amount' }
  | { kind: 'decimal' }
  | { kind: 'whole' }
  | { kind: 'yesNo' }
  /** Identifier of a row, kept from an export. */
  | { kind: 'identifier' };

/** One column of an exchanged plan; `key` never changes, the heading may. */
export interface PlanColumn {
  key: string;
  table: PlanTable;
  /** The field of the action or of the line; null for a column that only helps to read or to find the row. */
  field: string | null;
  /** What the column is for when it holds no field. */
  role: 'value' | 'identifier' | 'action' | 'reminder';
  heading: string;
  /** Other headings by which the column is recognised. */
  aliases: readonly string[];
  type: ColumnType;
  /** The field group that the column belongs to; those who may not read it get no such column. */
  group: ActionGroup | null;
  /** Whether a new row must hold it. */
  required: boolean;
  /** Width in a spreadsheet, in characters. */
  width: number;
}
