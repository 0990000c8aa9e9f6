import {
  AXES,
  blockerStateOf,
  latenessOf,
  openBlockersOf,
  type Axis,
  type FundingState,
} from '@binome/action-plans/domain';
import type { InvitationState } from '@binome/identity/domain';
import type { PairSide } from '@binome/territories/domain';
import type { ActionNow } from './action-now.js';
import { ACT_KINDS, anItem, ITEMS_TOLD, type Act, type ActItem, type ActKind, type AwaitedKind } from './act.js';

/** Days after which a funding that was asked for is chased. */
export const FUNDING_ANSWER_DAYS = 180;
/** Days after which a pending invitation is sent again. */
export const INVITATION_ANSWER_DAYS = 7;
/** Days before the last one to convene in time, from which a meeting asks for it. */
export const CONVENING_DAYS = 14;

/** An action that the reader may edit, with what its card does not say yet. */
export interface EditableAction extends ActionNow {
  missing: readonly string[];
}

/** What a meeting waits for from the reader: to be convened, an answer to its convocation, or a word on its minutes. */
export type MeetingAsk = 'convene_meeting' | 'answer_convocation' | 'approve_minutes';

/** A meeting that waits for the reader. */
export interface AwaitingMeeting {
  ask: MeetingAsk;
  id: string;
  committeeName: string;
  /** Day of the meeting, and last day to do what it waits for (YYYY-MM-DD): the day itself for an answer. */
  day: string;
  latestOn: string;
}

/** An invitation that the reader may send again. */
export interface OpenInvitation {
  name: string;
  state: InvitationState;
  /** Day of its last sending (YYYY-MM-DD). */
  sentOn: string;
}

/** What the acts of a reader in a territory are computed from; the rights are those of the reader. */
export interface ActFacts {
  today: string;
  planBegun: boolean;
  /** Actions under each axis, those hidden from the reader included; null while there is no plan. */
  actionsByAxis: Record<Axis, number> | null;
  orientationCount: number;
  vacantSides: readonly PairSide[];
  leadVacant: boolean;
  contactCount: number;
  may: { beginPlan: boolean; writePlan: boolean; nameSeats: boolean; invite: boolean };
  actions: readonly EditableAction[];
  invitations: readonly OpenInvitation[];
  meetings: readonly AwaitingMeeting[];
}

const ASKED: readonly FundingState[] = ['requested', 'under_instruction'];

/** What the reader has to do in a territory, the most pressing first: only what the reader may do. */
export function expectedActs(facts: ActFacts): Act[] {
  const told: Record<ActKind, Act | null> = {
    begin_plan: only('begin_plan', facts.may.beginPlan && !facts.planBegun),
    add_orientation: only('add_orientation', mayBeginWriting(facts) && facts.orientationCount === 0),
    draft_action: only('draft_action', mayBeginWriting(facts)),
    convene_meeting: about('convene_meeting', conveningItems(facts)),
    answer_convocation: about('answer_convocation', meetingItems(facts, 'answer_convocation')),
    approve_minutes: about('approve_minutes', meetingItems(facts, 'approve_minutes')),
    update_late: about('update_late', lateItems(facts)),
    chase_blockers: about('chase_blockers', blockerItems(facts, true)),
    chase_funding: about(
      'chase_funding',
      fundingItems(facts, (days) => days >= FUNDING_ANSWER_DAYS),
    ),
    name_elected: only('name_elected', facts.may.nameSeats && facts.vacantSides.includes('elected')),
    name_industrial: only('name_industrial', facts.may.nameSeats && facts.vacantSides.includes('industrial')),
    post_lead: only('post_lead', facts.may.invite && facts.leadVacant),
    resend_invitations: about('resend_invitations', invitationItems(facts, true)),
    complete_cards: about('complete_cards', incompleteItems(facts)),
    fill_axes: about('fill_axes', emptyAxisItems(facts)),
    give_contact: only('give_contact', facts.may.nameSeats && facts.contactCount === 0),
  };
  return ACT_KINDS.flatMap((kind) => told[kind] ?? []);
}

/** What the reader's territory waits for from others. */
export function awaitedActs(facts: ActFacts): Act<AwaitedKind>[] {
  return [
    about<AwaitedKind>('blocker_awaited', blockerItems(facts, false)),
    about<AwaitedKind>(
      'funding_awaited',
      fundingItems(facts, (days) => days < FUNDING_ANSWER_DAYS),
    ),
    about<AwaitedKind>('invitation_awaited', invitationItems(facts, false)),
  ].flatMap((act) => act ?? []);
}

function only(kind: ActKind, wanted: boolean): Act | null {
  return wanted ? { kind, count: 1, items: [] } : null;
}

function about<Kind extends ActKind | AwaitedKind>(kind: Kind, items: readonly ActItem[]): Act<Kind> | null {
  return items.length > 0 ? { kind, count: items.length, items: items.slice(0, ITEMS_TOLD) } : null;
}

function mayBeginWriting({ may, planBegun, actionsByAxis }: ActFacts): boolean {
  return may.writePlan && planBegun && actionsByAxis !== null && AXES.every((axis) => actionsByAxis[axis] === 0);
}

function itemOf({ id, code, title, mainAxis }: EditableAction, given: Partial<ActItem> = {}): ActItem {
  return anItem({ actionId: id, code, title, axis: mainAxis, ...given });
}

function conveningItems({ meetings, today }: ActFacts): ActItem[] {
  const near = meetings.filter(({ day, latestOn }) => day >= today && daysBetween(today, latestOn) <= CONVENING_DAYS);
  return meetingItems({ meetings: near }, 'convene_meeting');
}

// The nearest limit first.
function meetingItems({ meetings }: Pick<ActFacts, 'meetings'>, asked: MeetingAsk): ActItem[] {
  return meetings
    .filter(({ ask }) => ask === asked)
    .map(({ id, committeeName, day, latestOn }) =>
      anItem({ meetingId: id, title: committeeName, on: latestOn, label: day }),
    )
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}

// The longest overdue first.
function lateItems({ actions, today }: ActFacts): ActItem[] {
  return actions
    .flatMap((action) => {
      const [reason] = latenessOf(action, today);
      return reason ? [itemOf(action, { on: reason.dueOn, late: reason.kind, label: reason.label })] : [];
    })
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}

// The longest overdue first, or the next to be answered.
function blockerItems({ actions, today }: ActFacts, isOverdue: boolean): ActItem[] {
  return actions
    .flatMap((action) =>
      openBlockersOf(action)
        .filter((blocker) => (blockerStateOf(blocker, today) === 'overdue') === isOverdue)
        .map(({ askedOf, dueOn }) => itemOf(action, { on: dueOn, label: askedOf })),
    )
    .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
}

// What waited longest first.
function fundingItems({ actions, today }: ActFacts, isConcerned: (days: number) => boolean): ActItem[] {
  return actions
    .flatMap((action) =>
      action.fundingLines.flatMap(({ funder, state, stateOn }) =>
        stateOn && ASKED.includes(state) && isConcerned(daysBetween(stateOn, today))
          ? [itemOf(action, { on: stateOn, label: funder })]
          : [],
      ),
    )
    .sort((a, b) => (a.on ?? '').localeCompare(b.on ?? ''));
}

function invitationItems({ invitations, today }: ActFacts, isForgotten: boolean): ActItem[] {
  return invitations
    .filter(({ state, sentOn }) => {
      const forgotten = state === 'expired' || daysBetween(sentOn, today) >= INVITATION_ANSWER_DAYS;
      return (state === 'expired' || state === 'pending') && forgotten === isForgotten;
    })
    .map(({ name, sentOn }) => anItem({ title: name, on: sentOn }));
}

function incompleteItems({ actions }: ActFacts): ActItem[] {
  return actions
    .filter(({ status, missing }) => missing.length > 0 && status !== 'done' && status !== 'abandoned')
    .map((action) => itemOf(action, { missing: action.missing.length }));
}

function emptyAxisItems({ may, actionsByAxis }: ActFacts): ActItem[] {
  if (!may.writePlan || actionsByAxis === null) return [];
  const empty = AXES.filter((axis) => actionsByAxis[axis] === 0);
  return empty.length === AXES.length ? [] : empty.map((axis) => anItem({ title: '', axis }));
}

/** Whole days from a day to another one (YYYY-MM-DD). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
