import { createHash } from 'node:crypto';
import {
  canonicalText,
  isAttending,
  someChanges,
  type MinutesChange,
  type MinutesContent,
  type MinutesDecision,
  type MinutesItem,
  type MinutesQuorum,
  type MinutesSeat,
} from '@binome/meetings/domain';
import { Territory } from '@binome/territories/api';
import { Injectable, Inject } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import type { Meeting } from './meeting.entity.js';
import { MinutesChanges } from './minutes-changes.js';
import { minutesDecisions } from './minutes-decisions.js';
import { RoomFactsService, speakersOn, type MeetingRoom } from './room-facts.service.js';

const QUORUM_CHANGES = `SELECT at, data -> 'reached' AS reached FROM events
  WHERE subject_type = 'Meeting' AND subject_id = $1 AND name = 'meeting.quorum_changed' ORDER BY at, id`;

/** Assembles minutes from what was recorded: attendance, quorum, items with their notes outcomes, and what was changed of the plan. */
@Injectable()
export class MinutesAssembly {
  constructor(
    @Inject(RoomFactsService) private readonly rooms: RoomFactsService,
    @Inject(MinutesChanges) private readonly planChanges: MinutesChanges,
  ) {}

  /** All of it, confidential items included: the callers leave out what the reader may not read. */
  async of(manager: EntityManager, meeting: Meeting): Promise<MinutesContent> {
    const room = await this.rooms.room(manager, meeting);
    const { name: territory } = await manager.findOneByOrFail(Territory, { id: meeting.territoryId });
    const where = { meetingId: meeting.id, standing: 'accepted' as const };
    const items = await manager.find(AgendaItem, { where, order: { rank: 'ASC', id: 'ASC' } });
    const bodies = new Map(room.seats.map(({ id, body }) => [id, body]));
    const decisions = await minutesDecisions(
      manager,
      items.map(({ id }) => id),
      bodies,
    );
    const decided = [...decisions.values()].flat().map(({ decisionId }) => decisionId);
    const planned = await this.planChanges.of(manager, [...items.map(({ id }) => id), ...decided], meeting.id);
    const changes = await manager.query<{ at: Date; reached: boolean }[]>(QUORUM_CHANGES, [meeting.id]);
    return {
      ...headOf(meeting, room, territory),
      seats: room.seats.map((seat) => seatOf(room, seat, meeting.day)),
      quorumReached: room.quorum.reached,
      quorumChanges: changes.map(({ at, reached }): MinutesQuorum => ({ reached, at: at.toISOString() })),
      items: items.map((item, rank) => itemOf(item, rank + 1, decisions.get(item.id), planned)),
    };
  }
}

/** The print of minutes: the same content has the same one. */
export function printOf(content: MinutesContent): string {
  return createHash('sha256').update(canonicalText(content)).digest('hex');
}

function headOf(meeting: Meeting, { committee }: MeetingRoom, territory: string) {
  const { title, day, timeZone, place, openedAt, closedAt } = meeting;
  return {
    ...{ committee: committee.name, committeeCode: committee.code, territory, title, day, timeZone, place },
    openedAt: openedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  };
}

function seatOf(
  { records, seats, standings }: MeetingRoom,
  seat: MeetingRoom['seats'][number],
  day: string,
): MinutesSeat {
  const record = records.find(({ seatId }) => seatId === seat.id);
  const [expected] = speakersOn(seat, day);
  const isRepresented = standings.find(({ seatId }) => seatId === seat.id)?.state === 'represented';
  const carrier = isRepresented ? seats.find(({ id }) => id === record?.proxySeatId) : undefined;
  const { body, voting, chair } = seat;
  return {
    ...{ seatId: seat.id, body, voting, chair },
    personName: record?.personName ?? expected?.personName ?? null,
    accountId: isAttending(record?.presence ?? null) ? (record?.accountId ?? null) : null,
    presence: record?.presence ?? null,
    arrivedAt: record?.arrivedAt?.toISOString() ?? null,
    leftAt: record?.leftAt?.toISOString() ?? null,
    proxyTo: carrier?.body ?? null,
  };
}

// Items without decision nor change keep the print that they had.
function itemOf(
  { id, kind, title, presenter, confidential, progress, outcome, notes }: AgendaItem,
  number: number,
  decisions: MinutesDecision[] | undefined,
  planned: ReadonlyMap<string, MinutesChange[]>,
): MinutesItem {
  const said = { id, number, kind, title, presenter, confidential, progress, outcome, notes };
  const told = decisions?.map((one) => ({ ...one, ...someChanges(planned.get(one.decisionId)) }));
  return { ...said, ...(told && { decisions: told }), ...someChanges(planned.get(id)) };
}
