import { randomUUID } from 'node:crypto';
import type { HeldSeat } from '@binome/governance/api';
import type { Tx } from '@binome/shared/api';
import type { AccountActor } from '@binome/shared/domain';
import type { Type } from '@nestjs/common';
import { MeetingService } from '../meeting.service.js';
import type { SeatKey } from './demonstration-meetings.js';

/** Gives the program's services, as a Nest application does. */
export interface ServiceSource {
  get<T>(type: Type<T>): T;
}

/** A territory whose committees are written, by its project lead, in one transaction. */
export interface DemonstrationPlace {
  services: ServiceSource;
  tx: Tx;
  territoryId: string;
  lead: AccountActor;
  today: string;
  /** Identifiers of its committees, by acronym. */
  committees: ReadonlyMap<string, string>;
}

/** What a command on a meeting begins with. */
export async function onMeeting({ services, lead }: DemonstrationPlace, meetingId: string) {
  const { version } = await services.get(MeetingService).get(lead, meetingId);
  return { clientMutationId: randomUUID(), meetingId, version };
}

/** The seat of a key; null in a committee that has none. */
export function seatOfKey(seats: readonly HeldSeat[], key: SeatKey): HeldSeat | null {
  const [source = '', rank = '1'] = key.split(':');
  // Members and régions are known by their own numbers: they rank by name.
  const known = seats
    .filter(({ kitKey }) => kitKey?.startsWith(`${source}:`))
    .sort((a, b) => (a.body < b.body ? -1 : 1));
  const isRanked = source === 'members' || source === 'regions';
  return (isRanked ? known[Number(rank) - 1] : seats.find(({ kitKey }) => kitKey === key)) ?? null;
}

/** The identifiers of the seats of some keys. */
export function seatIds(seats: readonly HeldSeat[], keys: readonly SeatKey[] = []): string[] {
  return keys.flatMap((key) => seatOfKey(seats, key)?.id ?? []);
}
