import { DOCUMENT_KINDS } from '@binome/documents/domain';
import { VISIBILITIES } from '@binome/shared/domain';
import {
  ACTION_COMMITMENTS,
  ACTION_PHASES,
  ACTION_PRIORITIES,
  ACTION_SOURCES,
  ACTION_STATUSES,
  JOB_FIELDS,
  type ActionGroup,
} from '../action.js';
import { LINE_RULES, type FundingState, type LineField, type LineKind } from '../action-lines.js';
import { EXPECTED_ON_CARD } from '../action-completeness.rules.js';
import { AXES } from '../axis.rules.js';
import { LATENESS_KINDS } from '../lateness.rules.js';
import type { FilterOperator } from './filter.js';

/** What a field holds, hence what can be asked of it. */
export type FilterKind = 'search' | 'text' | 'names' | 'choice' | 'choices' | 'day' | 'number' | 'lines';

/** What can be asked of a field of each kind; `empty` and `filled` only where a value may be missing. */
export const OPERATORS_OF: Record<FilterKind, readonly FilterOperator[]> = {
  search: ['contains'],
  text: ['contains', 'lacks', 'one_of', 'empty', 'filled'],
  names: ['one_of', 'none_of', 'contains', 'empty', 'filled'],
  choice: ['one_of', 'none_of', 'empty', 'filled'],
  choices: ['one_of', 'none_of', 'empty', 'filled'],
  day: ['before', 'after', 'between', 'over_ago', 'within_ago', 'within_next', 'empty', 'filled'],
  number: ['at_least', 'at_most', 'between', 'equals', 'empty', 'filled'],
  lines: ['some', 'none'],
};

export interface FilterField {
  kind: FilterKind;
  /** The group whose visibility the field follows: hidden, it answers to no condition. */
  group: ActionGroup | null;
  /** Whether a value may be missing. */
  optional: boolean;
  /** The values that may be chosen; `ids` where they are identifiers of rows. */
  choices?: readonly string[] | 'ids';
  /** The fields of one line of a sub-table. */
  lines?: Readonly<Record<string, FilterField>>;
  sortable: boolean;
  groupable: boolean;
  /** Whether the values that the plan says already are offered to who composes a condition: names and short words. */
  offered: boolean;
}

type Traits = Partial<Omit<FilterField, 'kind'>>;
const field = (kind: FilterKind, traits: Traits = {}): FilterField => ({
  kind,
  group: null,
  optional: true,
  sortable: false,
  groupable: false,
  offered: false,
  ...traits,
});

const SAID = { optional: false, sortable: true, groupable: true };
const NAMED = { sortable: true, groupable: true };
const OFFERED = { ...NAMED, offered: true };
const MONEY: Traits = { group: 'ActionMoney', sortable: true };
const NOTE: Traits = { group: 'ActionCompanyNote' };

/** Sums of the funding lines in one state, by the name of the column that shows them. */
export const FUNDING_SUMS = {
  fundingEnvisaged: 'envisaged',
  fundingRequested: 'requested',
  fundingUnderInstruction: 'under_instruction',
  fundingGranted: 'granted',
  fundingContracted: 'contracted',
  fundingPaid: 'paid',
  fundingRefused: 'refused',
} as const satisfies Record<string, FundingState>;

/** The value of `leads` that stands for the person who reads. */
export const ME = '@me';

const LINE_KIND_OF: Record<LineField['type'], FilterKind> = {
  text: 'text',
  day: 'day',
  year: 'number',
  amount: 'number',
  decimal: 'number',
  choice: 'choice',
  line: 'choice',
};

/** Longest texts of a line that are names or short words rather than sentences. */
const SHORT = 200;

function lines(kind: LineKind, more: Record<string, FilterField> = {}): FilterField {
  const { group, fields } = LINE_RULES[kind];
  const own = Object.entries(fields as Record<string, LineField>)
    .filter(([, rule]) => rule.type !== 'line')
    .map(([name, rule]) => [
      name,
      field(LINE_KIND_OF[rule.type], {
        optional: !('required' in rule && rule.required),
        offered: rule.type === 'text' && rule.max <= SHORT,
        ...(rule.type === 'choice' && { choices: rule.choices }),
      }),
    ]);
  return field('lines', { group, lines: { ...(Object.fromEntries(own) as Record<string, FilterField>), ...more } });
}

const counted = field('number', { optional: false });
const said = { optional: false };

/** Every field that a filter, a sort or a grouping may name; what is not here does not exist for them. */
export const FILTER_FIELDS: Readonly<Record<string, FilterField>> = {
  search: field('search'),
  code: field('text', { optional: false, sortable: true }),
  title: field('text', { optional: false, sortable: true }),
  context: field('text'),
  description: field('text'),
  objectives: field('text'),
  mainAxis: field('choice', { ...SAID, choices: AXES }),
  secondaryAxes: field('choices', { choices: AXES }),
  orientationId: field('choice', { choices: 'ids', groupable: true }),
  ownerName: field('text', OFFERED),
  ownerSiret: field('text'),
  ownerContact: field('text'),
  electedLead: field('text', OFFERED),
  industrialLead: field('text', OFFERED),
  leads: field('names', { groupable: true, offered: true }),
  partners: field('names', { groupable: true, offered: true }),
  perimeter: field('names', { groupable: true }),
  committee: field('text', OFFERED),
  tags: field('names', { groupable: true, offered: true }),
  source: field('choice', { ...NAMED, choices: ACTION_SOURCES }),
  knownToPublicActor: field('choice', { choices: ['yes', 'no'], groupable: true }),
  copiedFrom: field('text', { offered: true }),
  startsOn: field('day', NAMED),
  endsOn: field('day', NAMED),
  phase: field('choice', { ...SAID, choices: ACTION_PHASES }),
  status: field('choice', { ...SAID, choices: ACTION_STATUSES }),
  commitment: field('choice', { ...SAID, choices: ACTION_COMMITMENTS }),
  priority: field('choice', { ...SAID, choices: ACTION_PRIORITIES }),
  visibility: field('choice', { ...SAID, choices: VISIBILITIES }),
  moneyVisibility: field('choice', { group: 'ActionMoney', optional: false, choices: VISIBILITIES }),
  companyNoteVisibility: field('choice', { ...NOTE, optional: false, choices: VISIBILITIES }),
  companyNote: field('text', NOTE),
  ...Object.fromEntries(JOB_FIELDS.map((job) => [job, field('number', { sortable: true })])),
  productiveInvestment: field('number', MONEY),
  plannedBudget: field('number', MONEY),
  actualBudget: field('number', MONEY),
  fundingSecured: field('number', MONEY),
  fundingHoped: field('number', MONEY),
  fundingGap: field('number', MONEY),
  ...Object.fromEntries(Object.keys(FUNDING_SUMS).map((sum) => [sum, field('number', MONEY)])),
  nextMilestone: field('day', { sortable: true }),
  openBlockers: field('number', { optional: false, sortable: true }),
  overdueBlockers: field('number', { optional: false, sortable: true }),
  lateness: field('choices', { choices: LATENESS_KINDS }),
  missing: field('choices', { choices: EXPECTED_ON_CARD }),
  completeness: field('number', { sortable: true }),
  milestones: lines('milestones'),
  blockers: lines('blockers'),
  budgetLines: lines('budgetLines'),
  fundingLines: lines('fundingLines'),
  indicators: lines('indicators', { targets: counted, measures: counted }),
  indicatorValues: lines('indicatorValues', { indicator: field('text', { ...said, offered: true }) }),
  environmentalEffects: lines('environmentalEffects'),
  supportNeeds: lines('supportNeeds'),
  documents: field('lines', {
    lines: {
      name: field('text', said),
      kind: field('choice', { ...said, choices: DOCUMENT_KINDS }),
      addedOn: field('day', said),
    },
  }),
};

/** The field of that name, null when there is none. */
export function filterField(name: string): FilterField | null {
  return Object.hasOwn(FILTER_FIELDS, name) ? (FILTER_FIELDS[name] ?? null) : null;
}

/** The field of a line of a sub-table, null when there is none. */
export function lineFilterField(subTable: FilterField, name: string): FilterField | null {
  return subTable.lines && Object.hasOwn(subTable.lines, name) ? (subTable.lines[name] ?? null) : null;
}

/** The field of that path, such as `endsOn` or `fundingLines.state`; null when there is none. */
export function filterFieldAt(path: string): FilterField | null {
  const [name = '', inner] = path.split('.');
  const found = filterField(name);
  return inner === undefined || !found ? found : lineFilterField(found, inner);
}

/** What can be asked of a field. */
export function operatorsOf({ kind, optional }: FilterField): readonly FilterOperator[] {
  return OPERATORS_OF[kind].filter((operator) => optional || (operator !== 'empty' && operator !== 'filled'));
}
