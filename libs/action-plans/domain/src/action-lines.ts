import type { Visibility } from '@binome/shared/domain';
import type { ActionGroup } from './action.js';

/** Whether a budget line buys something that lasts, or pays for what runs. */
export const BUDGET_NATURES = ['investment', 'running'] as const;
export type BudgetNature = (typeof BUDGET_NATURES)[number];

/** How far a funding has come; refused ends it. */
export const FUNDING_STATES = [
  'envisaged',
  'requested',
  'under_instruction',
  'granted',
  'contracted',
  'paid',
  'refused',
] as const;
export type FundingState = (typeof FUNDING_STATES)[number];

/** A value aimed at, or one that was observed. */
export const INDICATOR_VALUE_KINDS = ['target', 'measured'] as const;
export type IndicatorValueKind = (typeof INDICATOR_VALUE_KINDS)[number];

/** What an action changes in the environment. */
export const ENVIRONMENTAL_DOMAINS = [
  'greenhouse_gas',
  'energy',
  'water',
  'land',
  'waste',
  'biodiversity',
  'other',
] as const;
export type EnvironmentalDomain = (typeof ENVIRONMENTAL_DOMAINS)[number];

/** What kind of help an action needs. */
export const SUPPORT_NATURES = [
  'engineering',
  'funding',
  'expertise',
  'recruitment',
  'land',
  'permits',
  'network',
  'other',
] as const;
export type SupportNature = (typeof SUPPORT_NATURES)[number];

/** What an action runs into. */
export const BLOCKER_NATURES = [
  'permit',
  'land',
  'funding',
  'skills',
  'network',
  'partner',
  'regulation',
  'other',
] as const;
export type BlockerNature = (typeof BLOCKER_NATURES)[number];

/** A step of an action, with the day it is due and the day it was done. */
export interface Milestone {
  id: string;
  label: string;
  dueOn: string | null;
  doneOn: string | null;
}

/** What an action waits for from somebody: open until the day of an answer is said. */
export interface Blocker {
  id: string;
  nature: BlockerNature;
  /** What is asked. */
  asked: string;
  /** The body or the person that it is asked of, in words. */
  askedOf: string | null;
  askedOn: string | null;
  /** Day for which an answer is expected. */
  dueOn: string | null;
  answeredOn: string | null;
  answer: string | null;
}

/** What an action costs in a year, in euros excluding tax, exact decimals. */
export interface BudgetLine {
  id: string;
  label: string | null;
  year: number;
  nature: BudgetNature;
  planned: string | null;
  actual: string | null;
}

/** Who pays for an action, how much, and how far it has come; euros excluding tax. */
export interface FundingLine {
  id: string;
  funder: string;
  scheme: string | null;
  /** What is planned, or asked once the line is requested. */
  amount: string | null;
  /** What the funder granted; null until it is known. */
  granted: string | null;
  state: FundingState;
  /** Day since which the line is in this state. */
  stateOn: string | null;
  /** Reference of the file at the funder. */
  reference: string | null;
}

/** What is measured of an action. */
export interface Indicator {
  id: string;
  name: string;
  unit: string | null;
  baseline: string | null;
  baselineOn: string | null;
  source: string | null;
}

/** A value of an indicator on a day. */
export interface IndicatorValue {
  id: string;
  indicatorId: string;
  kind: IndicatorValueKind;
  on: string;
  value: string;
}

export interface EnvironmentalEffect {
  id: string;
  domain: EnvironmentalDomain;
  quantity: string | null;
  unit: string | null;
  description: string | null;
}

export interface SupportNeed {
  id: string;
  nature: SupportNature;
  description: string | null;
}

/** The sub-tables of an action, by the name that they have in commands, changes and history. */
export interface ActionLines {
  milestones: Milestone;
  blockers: Blocker;
  budgetLines: BudgetLine;
  fundingLines: FundingLine;
  indicators: Indicator;
  indicatorValues: IndicatorValue;
  environmentalEffects: EnvironmentalEffect;
  supportNeeds: SupportNeed;
}
export type LineKind = keyof ActionLines;
export type Line = ActionLines[LineKind];

/** What is written of a line: those of its fields that are given; an unknown identifier adds a line. */
export type LineChange<K extends LineKind = LineKind> = { id: string; removed?: boolean | null } & Partial<
  Omit<ActionLines[K], 'id'>
>;

/** Lines to write, by sub-table; lines and fields that are not named are not touched. */
export type ActionLinesPatch = { [K in LineKind]?: LineChange<K>[] };

/** How a field of a line is read and refused. */
export type LineField =
  | { type: 'text'; max: number; required?: true }
  | { type: 'day'; required?: true }
  | { type: 'year'; required: true }
  | { type: 'amount' }
  | { type: 'decimal'; required?: true }
  | { type: 'choice'; choices: readonly string[]; required: true }
  | { type: 'line'; of: LineKind; required: true };

export interface LineRule {
  /** Most lines of the kind on one action. */
  max: number;
  /** Field group whose visibility the lines follow, null when they follow the action. */
  group: ActionGroup | null;
  fields: Record<string, LineField>;
}

/** The sub-tables of an action: their fields, in the order of the screens. Parents stand before the lines that name them. */
export const LINE_RULES: {
  readonly [K in LineKind]: LineRule & { fields: Record<keyof Omit<ActionLines[K], 'id'>, LineField> };
} = {
  milestones: {
    max: 60,
    group: null,
    fields: { label: { type: 'text', max: 200, required: true }, dueOn: { type: 'day' }, doneOn: { type: 'day' } },
  },
  blockers: {
    max: 40,
    group: null,
    fields: {
      nature: { type: 'choice', choices: BLOCKER_NATURES, required: true },
      asked: { type: 'text', max: 300, required: true },
      askedOf: { type: 'text', max: 200 },
      askedOn: { type: 'day' },
      dueOn: { type: 'day' },
      answeredOn: { type: 'day' },
      answer: { type: 'text', max: 1_000 },
    },
  },
  budgetLines: {
    max: 100,
    group: 'ActionMoney',
    fields: {
      label: { type: 'text', max: 200 },
      year: { type: 'year', required: true },
      nature: { type: 'choice', choices: BUDGET_NATURES, required: true },
      planned: { type: 'amount' },
      actual: { type: 'amount' },
    },
  },
  fundingLines: {
    max: 100,
    group: 'ActionMoney',
    fields: {
      funder: { type: 'text', max: 200, required: true },
      scheme: { type: 'text', max: 200 },
      amount: { type: 'amount' },
      granted: { type: 'amount' },
      state: { type: 'choice', choices: FUNDING_STATES, required: true },
      stateOn: { type: 'day' },
      reference: { type: 'text', max: 100 },
    },
  },
  indicators: {
    max: 40,
    group: null,
    fields: {
      name: { type: 'text', max: 200, required: true },
      unit: { type: 'text', max: 60 },
      baseline: { type: 'decimal' },
      baselineOn: { type: 'day' },
      source: { type: 'text', max: 300 },
    },
  },
  indicatorValues: {
    max: 400,
    group: null,
    fields: {
      indicatorId: { type: 'line', of: 'indicators', required: true },
      kind: { type: 'choice', choices: INDICATOR_VALUE_KINDS, required: true },
      on: { type: 'day', required: true },
      value: { type: 'decimal', required: true },
    },
  },
  environmentalEffects: {
    max: 40,
    group: null,
    fields: {
      domain: { type: 'choice', choices: ENVIRONMENTAL_DOMAINS, required: true },
      quantity: { type: 'decimal' },
      unit: { type: 'text', max: 60 },
      description: { type: 'text', max: 1_000 },
    },
  },
  supportNeeds: {
    max: 40,
    group: null,
    fields: {
      nature: { type: 'choice', choices: SUPPORT_NATURES, required: true },
      description: { type: 'text', max: 1_000 },
    },
  },
};

export const LINE_KINDS = Object.keys(LINE_RULES) as LineKind[];

/** The sub-table that a changed field belongs to, such as `milestones` for `milestones.<id>.dueOn`; null for a field of the action. */
export function lineKindOf(field: string): LineKind | null {
  const [kind = ''] = field.split('.');
  return Object.hasOwn(LINE_RULES, kind) ? (kind as LineKind) : null;
}

/** A changed field of a sub-table taken apart; `name` is null when the whole line came or went. */
export function lineFieldOf(field: string): { kind: LineKind; id: string; name: string | null } | null {
  const kind = lineKindOf(field);
  const [, id, name = null] = field.split('.');
  return kind && id ? { kind, id, name } : null;
}

/** The strictest of two visibilities: what both allow. */
export function strictest(a: Visibility, b: Visibility): Visibility {
  const order: readonly Visibility[] = ['shared', 'territory', 'restricted'];
  return order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'restricted';
}
