import {
  AXIS_SHORT_NAMES,
  EXPECTED_ON_CARD_WORDS,
  filterFieldWord,
  FUNDING_SUMS,
  isAmountField,
  isSortable,
  JOB_FIELDS,
  openBlockersOf,
  overdueBlockersOf,
  VIEW_COLUMNS,
  type ExpectedOnCard,
} from '@binome/action-plans/domain';
import {
  Day,
  formatAmount,
  formatCount,
  formatDecimal,
  todayIn,
  VisibilityMark,
  type Option,
} from '@binome/shared/web';
import type {
  ActionRowFragment,
  TableActionFragment,
  TableActionsQuery,
  TableSumsFragment,
} from '@binome/shared/web/documents';
import type { ReactNode } from 'react';
import type { TablePlace } from '../plan/plan-place.js';
import { plainText } from '../years/plain-text.js';
import {
  COMMITMENT_OPTIONS,
  PHASE_OPTIONS,
  PRIORITY_OPTIONS,
  SOURCE_OPTIONS,
  STATUS_OPTIONS,
  VISIBILITY_OPTIONS,
} from '../words/action-words.js';
import { LatenessReasons } from '../words/lateness-mark.js';
import { perimeterWords, WHOLE_TERRITORY } from '../words/perimeter-words.js';
import { StatusMark } from '../words/status-mark.js';

/** An action as the table reads it. */
export type TableAction = ActionRowFragment &
  Omit<TableActionFragment, 'sums'> & { sums?: TableSumsFragment | null } & Pick<
    TableActionsQuery['actions']['nodes'][number],
    'context' | 'description' | 'objectives' | 'completeness' | 'blockers'
  >;

/** The widget that edits a column in its cells; none where the value is computed or is written elsewhere. */
export type CellWidget = 'text' | 'choice' | 'choices' | 'day' | 'count' | 'amount' | 'names' | 'leads';

/** A column of the table of actions. */
export interface TableColumn {
  name: string;
  header: string;
  /** In pixels: a virtual table cannot measure rows that are not there. */
  width: number;
  numeric: boolean;
  sortable: boolean;
  valueOf: (action: TableAction) => unknown;
  show: (value: never, place: Pick<TablePlace, 'orientations' | 'authorities'>) => ReactNode;
  isHidden?: (action: TableAction) => boolean;
  /** What is said where nothing is written, when that means something. */
  empty?: string;
  widget: CellWidget | null;
  options?: readonly Option[];
}

type Described = Partial<Omit<TableColumn, 'name' | 'header' | 'numeric' | 'sortable'>> &
  Pick<TableColumn, 'valueOf' | 'show'>;

const text = (value: string): ReactNode => value;
const list = (values: readonly string[]): ReactNode => values.join(', ');
const day = (value: string): ReactNode => <Day value={value} />;
const count = (value: number): ReactNode => formatCount(value);
const amount = (value: string): ReactNode => formatAmount(value);
const ofOptions =
  (options: readonly Option[]) =>
  (value: string): ReactNode =>
    options.find(({ id }) => id === value)?.label ?? value;

type Own = keyof TableAction;
const own = (name: Own) => (action: TableAction) => action[name];

const texts = (name: Own): Described => ({ valueOf: own(name), show: text, width: 190, widget: 'text' });
const choice = (name: Own, options: readonly Option[], show?: Described['show']): Described => ({
  valueOf: own(name),
  show: show ?? ofOptions(options),
  width: 150,
  widget: 'choice',
  options,
});
const excerpt = (name: 'context' | 'description' | 'objectives'): Described => ({
  valueOf: (action) => action[name] && plainText(action[name]),
  show: text,
  width: 280,
});
const jobs = Object.fromEntries(
  JOB_FIELDS.map((name) => [
    name,
    {
      valueOf: ({ jobs: held }: TableAction) => held[jobName(name)],
      show: count,
      width: 130,
      widget: 'count',
    } satisfies Described,
  ]),
);
type JobName = keyof TableAction['jobs'] & string;
const jobName = (field: string) => (field.charAt(4).toLowerCase() + field.slice(5)) as JobName;

const isMoneyHidden = ({ money }: TableAction) => money.hidden;
const isNoteHidden = ({ companyNote }: TableAction) => companyNote.hidden;
const sum = (name: string): Described => ({
  valueOf: ({ sums }) => (sums as Record<string, unknown> | null | undefined)?.[name] ?? null,
  show: amount,
  width: 150,
  isHidden: isMoneyHidden,
});
const SUMS = [
  'plannedBudget',
  'actualBudget',
  'fundingSecured',
  'fundingHoped',
  'fundingGap',
  ...Object.keys(FUNDING_SUMS),
];

const YES_NO: readonly Option[] = [
  { id: 'yes', label: 'Oui' },
  { id: 'no', label: 'Non' },
];

const DESCRIBED: Readonly<Record<string, Described>> = {
  context: excerpt('context'),
  description: excerpt('description'),
  objectives: excerpt('objectives'),
  mainAxis: { valueOf: own('mainAxis'), show: (axis: keyof typeof AXIS_SHORT_NAMES) => AXIS_SHORT_NAMES[axis] },
  secondaryAxes: {
    valueOf: own('secondaryAxes'),
    show: (axes: readonly (keyof typeof AXIS_SHORT_NAMES)[]) => list(axes.map((axis) => AXIS_SHORT_NAMES[axis])),
    widget: 'choices',
    options: Object.entries(AXIS_SHORT_NAMES).map(([id, label]) => ({ id, label })),
  },
  orientationId: {
    valueOf: own('orientationId'),
    show: (id: string, { orientations }) => orientations.find((one) => one.id === id)?.title ?? null,
    width: 240,
  },
  ownerName: texts('ownerName'),
  ownerSiret: texts('ownerSiret'),
  ownerContact: texts('ownerContact'),
  electedLead: texts('electedLead'),
  industrialLead: texts('industrialLead'),
  committee: texts('committee'),
  leads: {
    valueOf: own('leads'),
    show: (leads: readonly { name: string }[]) => list(leads.map(({ name }) => name)),
    width: 190,
    widget: 'leads',
  },
  partners: { valueOf: own('partners'), show: list, width: 190, widget: 'names' },
  tags: { valueOf: own('tags'), show: list, width: 160, widget: 'names' },
  perimeter: {
    valueOf: own('perimeter'),
    show: (members: readonly string[], { authorities }) => perimeterWords(members, authorities),
    empty: WHOLE_TERRITORY,
    width: 240,
  },
  source: choice('source', SOURCE_OPTIONS),
  knownToPublicActor: {
    ...choice('knownToPublicActor', YES_NO, (known: string | boolean) =>
      known === true || known === 'yes' ? 'Oui' : 'Non',
    ),
    valueOf: ({ knownToPublicActor }) =>
      knownToPublicActor === null || knownToPublicActor === undefined ? null : knownToPublicActor ? 'yes' : 'no',
  },
  startsOn: { valueOf: own('startsOn'), show: day, width: 150, widget: 'day' },
  endsOn: { valueOf: own('endsOn'), show: day, width: 150, widget: 'day' },
  phase: choice('phase', PHASE_OPTIONS),
  status: choice('status', STATUS_OPTIONS, (status: TableAction['status']) => <StatusMark status={status} />),
  commitment: choice('commitment', COMMITMENT_OPTIONS),
  priority: choice('priority', PRIORITY_OPTIONS),
  visibility: { ...choice('visibility', VISIBILITY_OPTIONS, visibility), width: 180 },
  moneyVisibility: {
    ...choice('visibility', VISIBILITY_OPTIONS, visibility),
    valueOf: ({ money }) => money.visibility,
    isHidden: isMoneyHidden,
    width: 180,
  },
  companyNoteVisibility: {
    ...choice('visibility', VISIBILITY_OPTIONS, visibility),
    valueOf: ({ companyNote }) => companyNote.visibility,
    isHidden: isNoteHidden,
    width: 180,
  },
  companyNote: { valueOf: ({ companyNote }) => companyNote.text, show: text, isHidden: isNoteHidden, width: 240 },
  ...jobs,
  productiveInvestment: {
    valueOf: ({ money }) => money.productiveInvestment,
    show: amount,
    isHidden: isMoneyHidden,
    width: 160,
    widget: 'amount',
  },
  ...Object.fromEntries(SUMS.map((name) => [name, sum(name)])),
  nextMilestone: {
    valueOf: ({ milestones }) =>
      milestones
        .flatMap(({ dueOn, doneOn }) => (dueOn && !doneOn ? [dueOn] : []))
        .toSorted()
        .at(0) ?? null,
    show: day,
    width: 150,
  },
  openBlockers: blockersCounted(openBlockersOf),
  overdueBlockers: blockersCounted((action) => overdueBlockersOf(action, todayIn())),
  lateness: {
    valueOf: own('lateness'),
    show: (reasons: TableAction['lateness']) => <LatenessReasons reasons={reasons} />,
    width: 220,
  },
  missing: {
    valueOf: ({ completeness }) => completeness?.missing ?? [],
    show: (missing: readonly ExpectedOnCard[]) => list(missing.map((one) => EXPECTED_ON_CARD_WORDS[one])),
    width: 240,
  },
  completeness: {
    valueOf: ({ completeness }) => completeness && (100 * completeness.said) / completeness.expected,
    show: (share: number) => formatDecimal(String(Math.round(share))),
    width: 130,
  },
};

type Blockers = NonNullable<TableAction['blockers']>;

function blockersCounted(
  waiting: (action: { status: TableAction['status']; blockers: Blockers }) => Blockers,
): Described {
  return {
    valueOf: ({ status, blockers }) => (blockers ? waiting({ status, blockers }).length : null),
    show: count,
    width: 130,
  };
}

function visibility(value: TableAction['visibility']): ReactNode {
  return <VisibilityMark visibility={value} />;
}

// Before the columns, which are made at once.
const COUNTED = ['completeness', 'openBlockers', 'overdueBlockers'];

const COLUMNS = new Map(
  VIEW_COLUMNS.flatMap((name) => (DESCRIBED[name] ? [[name, columnOf(name, DESCRIBED[name])]] : [])),
);

function columnOf(name: string, described: Described): TableColumn {
  const { widget = null, width = 150 } = described;
  const isAmount = isAmountField(name) && !name.endsWith('Visibility');
  const numeric = isAmount || widget === 'count' || COUNTED.includes(name);
  return {
    ...described,
    name,
    widget,
    width,
    numeric,
    header: isAmount ? `${filterFieldWord(name)} (€ HT)` : filterFieldWord(name),
    sortable: isSortable(name),
  };
}

/** The columns of that name, in the order given; what is no column is left out. */
export function tableColumns(names: readonly string[]): TableColumn[] {
  return names.flatMap((name) => COLUMNS.get(name) ?? []);
}

/** Whether a value says nothing. */
export function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Whether the reader may edit a column of an action in its cell. */
export function isCellEditable({ name, widget, isHidden }: TableColumn, action: TableAction): boolean {
  if (!widget || isHidden?.(action)) return false;
  const { viewerCan } = action;
  if (name === 'productiveInvestment' || name === 'moneyVisibility') return viewerCan.editMoney;
  return name === 'companyNoteVisibility' ? viewerCan.editCompanyNote : viewerCan.edit;
}
