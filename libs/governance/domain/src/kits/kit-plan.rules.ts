import { isInForce, type PairSide } from '@binome/territories/domain';
import type { HolderContent, SeatContent } from '../seat.rules.js';
import type { GovernanceKit, KitCommittee, KitSeat } from './kit.js';

/** What a kit takes from the territory: who leads it, what it is made of. */
export interface PlaceFacts {
  members: readonly { siren: string; name: string }[];
  regions: readonly { code: string; name: string }[];
  pair: readonly {
    side: PairSide;
    personName: string;
    position: string | null;
    organisation: string | null;
    accountId: string | null;
    startsOn: string;
    endsOn: string | null;
  }[];
  leads: readonly { personName: string; accountId: string; startsOn: string; endsOn: string | null }[];
  /** Codes that committees of the territory bear already. */
  takenCodes: readonly string[];
  today: string;
}

/** A seat to create, with who holds it, and since when at the earliest, where the territory knows it. */
export interface PlannedSeat extends Omit<SeatContent, 'collegeId' | 'startsOn' | 'endsOn'> {
  /** Key of the seat in the kit, and of what it was made for: `members:200070852`. */
  key: string;
  college: string | null;
  holder: Pick<HolderContent, 'personName' | 'accountId' | 'startsOn'> | null;
}

export interface PlannedCommittee {
  kit: KitCommittee;
  seats: PlannedSeat[];
  /** Whether a committee of this code is there already: the kit leaves it as it is. */
  exists: boolean;
}

/** What applying a kit to this territory would create. */
export function kitPlan({ committees }: GovernanceKit, place: PlaceFacts): PlannedCommittee[] {
  return committees.map((kit) => ({
    kit,
    seats: kit.seats.flatMap((seat) => seatsFrom(seat, place)),
    exists: place.takenCodes.includes(kit.content.code),
  }));
}

/** The seats that one seat of a kit becomes in this territory; none where it knows nobody to seat. */
export function seatsFrom(seat: KitSeat, place: PlaceFacts): PlannedSeat[] {
  switch (seat.source) {
    case 'pair':
      return pairSeats(seat, place);
    case 'members':
      return place.members.map(({ siren, name }) => ({ ...planned(seat, siren), body: name, memberSiren: siren }));
    case 'regions':
      return place.regions.map(({ code, name }) => ({ ...planned(seat, code), body: `Région ${name}` }));
    case 'lead':
      return leadSeats(seat, place);
    default:
      return [planned(seat, null)];
  }
}

// A side that nobody holds yet has its seat all the same, vacant.
function pairSeats(seat: KitSeat, { pair, today }: PlaceFacts): PlannedSeat[] {
  const people = pair.filter((person) => person.side === seat.side && isInForce(person, today));
  if (people.length === 0) return [planned(seat, '1')];
  return people.map(({ personName, accountId, organisation, startsOn }, rank) => ({
    ...planned(seat, String(rank + 1)),
    body: organisation ?? seat.body,
    holder: { personName, accountId, startsOn },
  }));
}

function leadSeats(seat: KitSeat, { leads, today }: PlaceFacts): PlannedSeat[] {
  const [lead] = leads.filter((posting) => isInForce(posting, today));
  const { personName = '', accountId = null, startsOn = '' } = lead ?? {};
  const holder = lead ? { personName, accountId, startsOn } : null;
  return [{ ...planned(seat, null), holder }];
}

function planned(seat: KitSeat, suffix: string | null): PlannedSeat {
  const { key, college, side, bodyKind, body, position, voting, chair } = seat;
  const content = { college, side, bodyKind, body, position, voting, chair, memberSiren: null };
  return { key: suffix === null ? key : `${key}:${suffix}`, ...content, holder: null };
}
