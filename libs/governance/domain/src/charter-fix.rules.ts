import type { CharterExpectation } from './charter.rules.js';
import type { KitSeat } from './kits/kit.js';
import { seatsFrom, type PlaceFacts, type PlannedSeat } from './kits/kit-plan.rules.js';
import { expectedSeats, pairSeats } from './kits/parts.js';

const NO_COLLEGE = { elected: null, industrial: null, public: null };
const EXPECTATIONS: readonly CharterExpectation[] = [
  ...(['elected_chair', 'industrial_chair'] as const),
  ...(['member_president', 'region', 'state'] as const),
];
const SEATS: readonly KitSeat[] = [...pairSeats(NO_COLLEGE), ...expectedSeats(NO_COLLEGE)];

/** The seats that meet an expectation of the charter, named by the item's key, with who would hold them. None for a committee itself. */
export function seatsMeeting(itemKey: string, place: PlaceFacts): PlannedSeat[] {
  const [expectation = '', about] = itemKey.split(':');
  const template = SEATS[EXPECTATIONS.findIndex((known) => known === expectation)];
  const seats = template ? seatsFrom(template, place) : [];
  return about === undefined ? seats : seats.filter(({ key }) => key.endsWith(`:${about}`));
}
