import type { Role, TerritorialRole } from '@binome/shared/domain';
import { REASONS, type Concern, type NotifiedSubject, type Reason } from './reason.js';

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

/** Every event that somebody may be told of. */
export const NOTIFIED_EVENTS = [...TERRITORY_EVENTS, ...ACTION_EVENTS, ...SEAT_EVENTS] as const;
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
}

/** Those who may fill a seat, and are asked to. */
const GOVERNING: readonly TerritorialRole[] = ['elected', 'industrial', 'project_lead'];

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
    ...(happening.name === 'committee_seat.alert_raised'
      ? []
      : about('Territory', territoryId, 'territory', everybody)),
  ]).filter(({ accountId }) => accountId !== authorId);
}

type About = (subjectType: NotifiedSubject, subjectId: string, reason: Reason, ids: readonly string[]) => Concern[];

function actionConcerns({ name, subjectId, leads, namedLeads }: Happening, about: About): Concern[] {
  if (!isOf(ACTION_EVENTS, name)) return [];
  return [...about('Action', subjectId, 'named_lead', namedLeads), ...about('Action', subjectId, 'action_led', leads)];
}

function seatConcerns({ name, seat, members }: Happening, about: About): Concern[] {
  if (!seat || !isOf(SEAT_EVENTS, name)) return [];
  const own = about('CommitteeSeat', seat.id, 'own_seat', seat.holderId ? [seat.holderId] : []);
  if (name === 'seat_holder.appointed') return own;
  const governing = members.filter(({ role }) => (GOVERNING as readonly Role[]).includes(role));
  const asked = governing.map(({ accountId }) => accountId);
  return [...own, ...about('CommitteeSeat', seat.id, 'seat_alert', asked)];
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
