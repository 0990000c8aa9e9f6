import { CALLED_FIELDS, touches, type DecisionState } from '@binome/meetings/domain';
import type { Role } from '@binome/shared/domain';
import { REASON_ROLES, REASONS, type Concern, type NotifiedSubject, type Reason } from './reason.js';

/** Events of a plan and of its territory that people are told of, as the home tells them. */
export const TERRITORY_EVENTS = [
  'plan.begun',
  'plan.edited',
  'plan.duplicated',
  'plan.archived',
  'plan.restored',
  'orientation.added',
  'orientation.edited',
  'orientation.removed',
  'seat.named',
  'seat.ended',
  'invitation.accepted',
  'kit.applied',
  'committee.created',
  'committee.removed',
] as const;

/** Events of one action that people are told of. */
export const ACTION_EVENTS = [
  'action.drafted',
  'action.copied',
  'action.edited',
  'action.removed',
  'action.restored',
  'action.archived',
  'action.unarchived',
] as const;

/** Events of a seat of a committee that people are told of. */
export const SEAT_EVENTS = ['seat_holder.appointed', 'committee_seat.alert_raised'] as const;

/** Events of a meeting, or of its minutes, that people are told of. */
export const MEETING_EVENTS = [
  'meeting.convened',
  'meeting.edited',
  'meeting.agenda_told',
  'meeting.cancelled',
  'agenda_item.proposed',
  'agenda_item.answered',
  'meeting.minutes_submitted',
  'meeting.sealed',
  'minutes.approved',
  'minutes.amendment_proposed',
  'minutes.amendment_answered',
] as const;

/** Events of a decision, or of its vote, that people are told of. */
export const DECISION_EVENTS = [
  'decision.reminder_due',
  'decision.closed',
  'decision.answered',
  'decision.review_due',
] as const;

/** Events of governance whose object is told apart from the rest of the territory. */
export const GOVERNANCE_EVENTS = [...MEETING_EVENTS, ...DECISION_EVENTS] as const;

/** Every event that somebody may be told of. */
export const NOTIFIED_EVENTS = [...TERRITORY_EVENTS, ...ACTION_EVENTS, ...SEAT_EVENTS, ...GOVERNANCE_EVENTS] as const;
export type NotifiedEvent = (typeof NOTIFIED_EVENTS)[number];

/** Something that happened, with the people whom it may concern; none of it is told, it only says to whom. */
export interface Happening {
  name: NotifiedEvent;
  subjectId: string;
  /** Who did it; null for a program. */
  authorId: string | null;
  territoryId: string;
  /** People with a role in the territory on that day. */
  members: readonly { accountId: string; role: Role }[];
  /** Accounts that lead the action, and those that this event named; empty for what is no action. */
  leads: readonly string[];
  namedLeads: readonly string[];
  /** The seat that the event is about and the account that holds it, null when it is about none. */
  seat: { id: string; holderId: string | null } | null;
  meeting: MeetingHeard | null;
  decision: DecisionHeard | null;
}

/** A meeting that an event is about. */
export interface MeetingHeard {
  id: string;
  /** Whether those who sit were called before the event, or by it. */
  isCalled: boolean;
  /** Fields that the event changed. */
  fields: readonly string[];
  /** The account whose item was accepted or declined; null for any other event. */
  proposerId: string | null;
  /** Accounts that speak for a seat called to it, and those that attended it. */
  called: readonly string[];
  attended: readonly string[];
}

/** A decision that an event is about. */
export interface DecisionHeard {
  id: string;
  ballotId: string | null;
  state: DecisionState;
  toState: boolean;
  /** Accounts asked to vote by the event, or in writing by the vote that it closes. */
  asked: readonly string[];
  /** Accounts that carry it out, or lead an action that it is about. */
  concerned: readonly string[];
  /** Accounts that answer for the State in the territory. */
  reviewers: readonly string[];
}

/**
 * Whom an event concerns, of which object and why: each person once an object, for what asks most. Never its author. Who may not read it
 * is sorted out when it is read and when it is sent, with the rights of that moment.
 */
export function concernsOf(happening: Happening): Concern[] {
  const { authorId, territoryId, members } = happening;
  const about = (subjectType: NotifiedSubject, subjectId: string, reason: Reason, ids: readonly string[]) =>
    ids.map((accountId): Concern => ({ accountId, reason, subjectType, subjectId }));
  const everybody = members.map(({ accountId }) => accountId);
  return strongest([
    ...actionConcerns(happening, about),
    ...seatConcerns(happening, about),
    ...meetingConcerns(happening, about),
    ...decisionConcerns(happening, about),
    ...(isOf(UNTOLD_TO_ALL, happening.name) ? [] : about('Territory', territoryId, 'territory', everybody)),
  ]).filter(({ accountId }) => accountId !== authorId);
}

/** Events that are for some people alone. */
const UNTOLD_TO_ALL: readonly NotifiedEvent[] = ['committee_seat.alert_raised', ...GOVERNANCE_EVENTS];

type About = (subjectType: NotifiedSubject, subjectId: string, reason: Reason, ids: readonly string[]) => Concern[];

function actionConcerns({ name, subjectId, leads, namedLeads }: Happening, about: About): Concern[] {
  if (!isOf(ACTION_EVENTS, name)) return [];
  return [...about('Action', subjectId, 'named_lead', namedLeads), ...about('Action', subjectId, 'action_led', leads)];
}

function seatConcerns({ name, seat, members }: Happening, about: About): Concern[] {
  if (!seat || !isOf(SEAT_EVENTS, name)) return [];
  const own = about('CommitteeSeat', seat.id, 'own_seat', seat.holderId ? [seat.holderId] : []);
  if (name === 'seat_holder.appointed') return own;
  return [...own, ...about('CommitteeSeat', seat.id, 'seat_alert', membersFor('seat_alert', members))];
}

// The convocation is a mail of its own: who sits is told on screen, and who was never called of nothing.
function meetingConcerns({ name, meeting, members }: Happening, about: About): Concern[] {
  if (!meeting || !isOf(MEETING_EVENTS, name)) return [];
  const { id, isCalled, fields, proposerId, called, attended } = meeting;
  switch (name) {
    case 'meeting.minutes_submitted':
    case 'minutes.amendment_answered':
      return about('Minutes', id, 'minutes_to_approve', attended);
    case 'minutes.approved':
    case 'minutes.amendment_proposed':
      return about('Minutes', id, 'minutes_followed', membersFor('minutes_followed', members));
    case 'meeting.sealed':
      return about('Minutes', id, 'minutes_sealed', attended);
    case 'agenda_item.proposed':
      return about('Agenda', id, 'item_to_answer', membersFor('item_to_answer', members));
    case 'agenda_item.answered':
      return about('Agenda', id, 'item_answered', proposerId ? [proposerId] : []);
    case 'meeting.edited':
      return isCalled && touches(fields, CALLED_FIELDS) ? about('Meeting', id, 'own_meeting', called) : [];
    default:
      return isCalled ? about('Meeting', id, 'own_meeting', called) : [];
  }
}

function decisionConcerns({ name, decision, members }: Happening, about: About): Concern[] {
  if (!decision || !isOf(DECISION_EVENTS, name)) return [];
  const { id, ballotId, state, toState, asked, concerned, reviewers } = decision;
  switch (name) {
    case 'decision.reminder_due':
      return ballotId ? about('Ballot', ballotId, 'vote_awaited', asked) : [];
    case 'decision.answered':
      return about('Decision', id, 'state_answered', membersFor('state_answered', members));
    case 'decision.review_due':
      // Those who follow the decisions, as they do the answers of the State.
      return about('Decision', id, 'decision_to_review', [...membersFor('state_answered', members), ...concerned]);
    default: {
      const isDecided = state === 'adopted' || state === 'rejected';
      if (!isDecided) return [];
      const answering = toState && state === 'adopted' ? reviewers : [];
      return [
        ...about('Decision', id, 'decision_to_answer', answering),
        ...about('Decision', id, 'decision_concerning', [...concerned, ...asked]),
      ];
    }
  }
}

// Those who are told for a reason whatever else they are to it.
function membersFor(reason: Reason, members: Happening['members']): string[] {
  return members.filter(({ role }) => REASON_ROLES[reason].includes(role)).map(({ accountId }) => accountId);
}

function isOf(names: readonly NotifiedEvent[], name: NotifiedEvent): boolean {
  return names.includes(name);
}

function strongest(concerns: readonly Concern[]): Concern[] {
  const byObject = Map.groupBy(concerns, (one) => `${one.accountId} ${one.subjectType} ${one.subjectId}`);
  return [...byObject.values()].map((same) =>
    same.reduce((best, one) => (REASONS.indexOf(one.reason) < REASONS.indexOf(best.reason) ? one : best)),
  );
}
