import {
  addressOfList,
  allOf,
  condition,
  LATENESS_KINDS,
  ME,
  type ActionFilter,
  type Axis,
} from '@binome/action-plans/domain';
import { FUNDING_ANSWER_DAYS } from '../acts.rules.js';
import type { ActKind, AwaitedKind } from '../act.js';
import type { Addresses } from './act-words.js';

const LATE = allOf(condition('lateness', 'one_of', LATENESS_KINDS));
const MONEY = ['status', 'plannedBudget', 'fundingSecured', 'fundingHoped', 'fundingGap'];

/** The lists that the figures of a plan are made of. */
export const FIGURE_LISTS = {
  inProgress: ofPlan(allOf(condition('status', 'one_of', ['in_progress']))),
  done: ofPlan(allOf(condition('status', 'one_of', ['done']))),
  late: ofPlan(LATE, ['status', 'lateness', 'endsOn', 'nextMilestone', 'leads']),
  money: ofPlan(
    {
      match: 'any',
      conditions: [condition('plannedBudget', 'filled'), condition('fundingSecured', 'filled')],
      groups: [],
    },
    MONEY,
  ),
  /** Those that the reader leads. */
  led: ofPlan(allOf(condition('leads', 'one_of', [ME]))),
} as const satisfies Record<string, (addresses: Addresses) => string>;

/** The actions of an axis. */
export function listOfAxis(axis: Axis, addresses: Addresses): string {
  return ofPlan(allOf(condition('mainAxis', 'one_of', [axis])))(addresses);
}

/** Where all that an act is about is listed; null for an act that is about no list. */
export function listOfAct(kind: ActKind | AwaitedKind, addresses: Addresses): string | null {
  return LISTS[kind]?.(addresses) ?? null;
}

// A day less: a list of « more than » leaves out the very day from which a funder is chased.
const ANSWER = `${FUNDING_ANSWER_DAYS - 1}d`;
const asked = (since: 'over_ago' | 'within_ago') =>
  ofPlan(
    allOf(
      condition(
        'fundingLines',
        'some',
        [],
        [
          { field: 'state', operator: 'one_of', values: ['requested', 'under_instruction'] },
          { field: 'stateOn', operator: since, values: [ANSWER] },
        ],
      ),
    ),
    ['status', 'fundingRequested', 'fundingUnderInstruction', 'ownerName', 'leads'],
  );
const invitations = ({ sheet }: Addresses) => `${sheet}#invitations`;

const LISTS: Partial<Record<ActKind | AwaitedKind, (addresses: Addresses) => string>> = {
  convene_meeting: ({ sheet }) => `${sheet}/seances`,
  update_late: FIGURE_LISTS.late,
  chase_blockers: ofPlan(allOf(condition('overdueBlockers', 'at_least', ['1'])), [
    'status',
    'overdueBlockers',
    'openBlockers',
    'ownerName',
    'leads',
  ]),
  chase_funding: asked('over_ago'),
  funding_awaited: asked('within_ago'),
  resend_invitations: invitations,
  invitation_awaited: invitations,
  complete_cards: ofPlan(allOf(condition('missing', 'filled'), condition('status', 'none_of', ['done', 'abandoned'])), [
    'status',
    'phase',
    'completeness',
    'missing',
    'leads',
  ]),
  fill_axes: ({ plan }) => plan,
};

function ofPlan(filter: ActionFilter, columns?: readonly string[]) {
  return ({ plan }: Addresses): string => addressOfList(plan, filter, columns);
}
