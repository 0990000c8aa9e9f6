import { STRATEGY_FIELDS, type Axis } from '@binome/action-plans/domain';
import type { HeardEvent } from './heard-event.js';
import { aMove, type Move } from './move.js';
import { ARCHIVED, differencesOf, PRESENCE, type Difference, type Differences } from './squash.rules.js';

const AXIS_OF_STRATEGY = new Map(
  Object.entries(STRATEGY_FIELDS).map(([axis, field]) => [field as string, axis as Axis]),
);
const PLAN_TEXTS = ['portrait', 'method', ...AXIS_OF_STRATEGY.keys()];

/** A seat of the pair, by its identifier. */
export type SeatNames = ReadonlyMap<string, { personName: string; side: string }>;

/** What the events of one object that is no action mean, oldest first. */
export function objectMoves(events: readonly HeardEvent[], readerId: string, seats: SeatNames): Move[] {
  const [first] = events;
  if (!first) return [];
  const { territoryId, subjectType } = first;
  const differences = differencesOf(events, readerId);
  switch (subjectType) {
    case 'ActionPlan':
      return planMoves(territoryId, differences, events);
    case 'Orientation':
      return orientationMoves(territoryId, differences, events);
    case 'PairSeat':
      return seatMoves(first, differences, seats);
    case 'Invitation':
      return arrivalMoves(events);
    case 'Committee':
    case 'KitApplication':
    case 'SeatHolder':
      return governanceMoves(territoryId, subjectType, differences, events);
    case 'Territory':
      return revisionMoves(events, readerId);
    default:
      return [];
  }
}

function planMoves(territoryId: string, differences: Differences, events: readonly HeardEvent[]): Move[] {
  const [begun, archived] = [differences.get(PRESENCE), differences.get(ARCHIVED)];
  const isCopy = events.some(({ name }) => name === 'plan.duplicated');
  // What was begun and put away since is told as put away.
  if (begun && archived?.to !== true)
    return [aMove({ kind: isCopy ? 'plan_year_begun' : 'plan_begun', territoryId, ...by(begun) })];
  if (archived)
    return [aMove({ kind: archived.to === true ? 'plan_archived' : 'plan_restored', territoryId, ...by(archived) })];
  return PLAN_TEXTS.flatMap((field) => {
    const written = differences.get(field);
    if (!written || written.from !== null || written.to === null) return [];
    const axis = AXIS_OF_STRATEGY.get(field) ?? null;
    return [aMove({ kind: 'text_written', territoryId, ...by(written), label: axis ? 'strategy' : field, axis })];
  });
}

function orientationMoves(territoryId: string, differences: Differences, events: readonly HeardEvent[]): Move[] {
  const presence = differences.get(PRESENCE);
  if (!presence) return [];
  const axis = lastValue(events, 'axis') as Axis | null;
  const label = presence.to ? lastValue(events, 'title') : firstValue(events, 'title');
  return [
    aMove({
      kind: presence.to ? 'orientation_added' : 'orientation_removed',
      territoryId,
      ...by(presence),
      label,
      axis,
    }),
  ];
}

const GOVERNANCE_KINDS = {
  Committee: { came: 'committee_created', went: 'committee_removed', label: 'name' },
  KitApplication: { came: 'kit_applied', went: null, label: null },
  SeatHolder: { came: 'seat_filled', went: null, label: 'personName' },
} as const;

function governanceMoves(
  territoryId: string,
  subjectType: keyof typeof GOVERNANCE_KINDS,
  differences: Differences,
  events: readonly HeardEvent[],
): Move[] {
  const { came, went, label } = GOVERNANCE_KINDS[subjectType];
  const presence = differences.get(PRESENCE);
  const kind = presence?.to === true ? came : went;
  if (!presence || !kind) return [];
  return [aMove({ kind, territoryId, ...by(presence), label: label ? lastValue(events, label) : null })];
}

function seatMoves({ territoryId, subjectId }: HeardEvent, differences: Differences, seats: SeatNames): Move[] {
  const [presence, end] = [differences.get(PRESENCE), differences.get('endsOn')];
  const seat = seats.get(subjectId);
  if (!seat) return [];
  const told = { territoryId, label: seat.personName, from: seat.side };
  if (presence) return [aMove({ kind: 'seat_named', ...by(presence), ...told })];
  return end && typeof end.to === 'string' ? [aMove({ kind: 'seat_ended', ...by(end), ...told, to: end.to })] : [];
}

// A seat of the pair and a posting tell of their own holder.
function arrivalMoves(events: readonly HeardEvent[]): Move[] {
  return events
    .filter(({ name, as }) => name === 'invitation.accepted' && (as === 'contributor' || as === 'observer'))
    .map(({ territoryId, at, who, as }) => aMove({ kind: 'person_joined', territoryId, at, who, label: who, to: as }));
}

function revisionMoves(events: readonly HeardEvent[], readerId: string): Move[] {
  const last = events.filter(({ name, accountId }) => name === 'territory.revised' && accountId !== readerId).at(-1);
  return last ? [aMove({ kind: 'territory_revised', territoryId: last.territoryId, at: last.at, who: last.who })] : [];
}

/** A project lead's posting, as far as the calendar is concerned. */
export interface PostingFacts {
  personName: string;
  startsOn: string;
  endsOn: string | null;
}

/** Project leads who arrived or left between the last look and today (YYYY-MM-DD), by the dates of their postings. */
export function postingMoves(
  territoryId: string,
  postings: readonly PostingFacts[],
  since: string,
  today: string,
): Move[] {
  return postings.flatMap(({ personName: label, startsOn, endsOn }) => {
    const moves: Move[] = [];
    const told = (kind: 'lead_arrived' | 'lead_left', day: string) =>
      moves.push(aMove({ kind, territoryId, at: `${day}T00:00:00.000Z`, who: null, label, to: day }));
    if (startsOn > since && startsOn <= today) told('lead_arrived', startsOn);
    if (endsOn && endsOn >= since && endsOn < today) told('lead_left', endsOn);
    return moves;
  });
}

function by({ at, who }: Difference): { at: string; who: string } {
  return { at, who };
}

function lastValue(events: readonly HeardEvent[], field: string): string | null {
  const changes = events.flatMap(({ changes: all }) => all.filter((change) => change.field === field));
  const value = changes.at(-1)?.to ?? changes.at(-1)?.from;
  return typeof value === 'string' ? value : null;
}

function firstValue(events: readonly HeardEvent[], field: string): string | null {
  const changes = events.flatMap(({ changes: all }) => all.filter((change) => change.field === field));
  const value = changes.at(0)?.from ?? changes.at(-1)?.from;
  return typeof value === 'string' ? value : null;
}
