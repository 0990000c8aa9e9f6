import { randomUUID } from 'node:crypto';
import { aCommittee, aHolder, aPlace, aSeat, eventsOf, type TestPlace } from '@binome/governance/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor, Role } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RoomFactsService } from './room-facts.service.js';
import { Meeting } from './meeting.entity.js';
import { UnitOfWork } from '@binome/shared/api';
import { aMeeting, ledTo, startMeetingsApp, type TestMeeting } from './testing.js';

interface Seat {
  committeeSeatId: string;
  version: number;
  state: string;
  presence: string | null;
  personName: string | null;
  arrivedAt: string | null;
  leftAt: string | null;
  proxyRefusal: string | null;
  speakers: { seatHolderId: string; name: string }[];
}

interface Room {
  quorumReached: boolean;
  conditions: { code: string; met: boolean; attending: number | null; needed: number | null; of: number | null }[];
  seats: Seat[];
}

const ROOM = `{ quorumReached conditions { code met attending needed of }
  seats { committeeSeatId version state presence personName arrivedAt leftAt proxyRefusal speakers { seatHolderId name } } }`;
const RECORD = `mutation ($input: RecordAttendanceInput!) { recordAttendance(input: $input) { room ${ROOM} } }`;

let app: TestApp;
let home: TestPlace;
let far: TestPlace;
let seats: string[];
let meeting: TestMeeting;
beforeAll(async () => {
  app = await startMeetingsApp();
  far = await aPlace(app);
});
afterAll(() => app.close());

beforeEach(async () => {
  home = await aPlace(app);
  const { id } = await aCommittee(app, home);
  await app.sql(`UPDATE committees SET quorum_chairs = 'none' WHERE id = $1`, [id]);
  seats = [];
  for (const rank of [1, 2, 3, 4]) {
    const seat = await aSeat(app, home, id, { body: `Organisme ${rank}` });
    seats.push(seat);
    if (rank < 4) await aHolder(app, home, seat, { personName: `Personne ${rank}` });
  }
  meeting = await ledTo(app, home, await aMeeting(app, home, { committeeId: id }), 'convened');
});

const ASK = `query ($id: ID!) { meetingRoom(meetingId: $id) ${ROOM} }`;

async function room(who: Actor): Promise<Room> {
  return (await app.data<{ meetingRoom: Room }>(who, ASK, { id: meeting.id })).meetingRoom;
}

const input = (rank: number, given: Record<string, unknown>) => ({
  clientMutationId: anIntent(),
  meetingId: meeting.id,
  committeeSeatId: seats[rank - 1],
  version: 0,
  ...given,
});

async function record(rank: number, given: Record<string, unknown>, who = home.as('project_lead')): Promise<Room> {
  const sent = { input: input(rank, given) };
  const answer = await app.data<{ recordAttendance: { room: Room } }>(who, RECORD, sent);
  return answer.recordAttendance.room;
}

const refusal = (who: Actor, given: Record<string, unknown>) =>
  app.refusal(who, RECORD, { input: input(1, { presence: 'excused', ...given }) });
const seatOf = ({ seats: all }: Room, rank: number) =>
  all.find(({ committeeSeatId }) => committeeSeatId === seats[rank - 1]) as Seat;
const open = async () => {
  meeting = await ledTo(app, home, meeting, 'in_progress');
};

describe('attendance', () => {
  it('is excused before the opening, arrives after it, and moves the quorum as people come and go', async () => {
    expect(seatOf(await record(3, { presence: 'excused' }), 3)).toMatchObject({ presence: 'excused', version: 1 });
    expect(await refusal(home.as('project_lead'), { presence: 'in_person' })).toBe('INVALID_INPUT');
    await open();
    const alone = await record(1, { presence: 'in_person' });
    expect(alone.quorumReached).toBe(false);
    expect(seatOf(alone, 1)).toMatchObject({ state: 'present', personName: 'Personne 1' });
    expect(seatOf(alone, 4)).toMatchObject({ state: 'vacant', speakers: [] });
    const reached = await record(2, { presence: 'remote' });
    expect(reached.conditions).toEqual([{ code: 'share', met: true, attending: 2, needed: 2, of: 3 }]);
    const lost = await record(2, { left: true, version: 1 });
    expect([lost.quorumReached, seatOf(lost, 2).leftAt]).toEqual([false, expect.any(String)]);
    expect((await record(2, { left: false, version: 2 })).quorumReached).toBe(true);
    const told = (await eventsOf(app, meeting.id)).filter(({ name }) => name === 'meeting.quorum_changed');
    expect(told).toHaveLength(3);
  });

  it('is that of a substitute when it comes, and of nobody who is not of the seat', async () => {
    const { id: seatHolderId } = await aHolder(app, home, seats[0] ?? '', { kind: 'substitute', personName: 'Léa' });
    await open();
    const { id: other } = await aHolder(app, home, seats[1] ?? '', { kind: 'substitute', personName: 'Autre' });
    expect(await refusal(home.as('elected'), { presence: 'in_person', seatHolderId: other })).toBe('INVALID_INPUT');
    const came = await record(1, { presence: 'in_person', seatHolderId });
    expect(seatOf(came, 1)).toMatchObject({ state: 'substituted', personName: 'Léa' });
    expect(await app.refusal(home.as('elected'), RECORD, { input: input(4, { presence: 'in_person' }) })).toBe(
      'INVALID_INPUT',
    );
  });

  it('counts proxies up to the cap, and says which does not count', async () => {
    await record(2, { proxySeatId: seats[0] });
    await record(3, { proxySeatId: seats[0] });
    await open();
    const now = await record(1, { presence: 'in_person' });
    expect([1, 2, 3].map((rank) => [seatOf(now, rank).state, seatOf(now, rank).proxyRefusal])).toEqual([
      ['present', null],
      ['represented', null],
      ['absent', 'over_the_cap'],
    ]);
    expect(seatOf(await record(2, { proxySeatId: null, version: 1 }), 3).state).toBe('represented');
  });

  it('loses nothing of two people who record at once: other facts merge, the same one is a conflict', async () => {
    await open();
    const [lead, elected] = [home.as('project_lead'), home.as('elected')];
    await Promise.all([
      record(1, { presence: 'in_person' }, lead),
      record(1, { proxySeatId: seats[1] }, elected),
      record(2, { presence: 'remote' }, elected),
      record(3, { presence: 'excused' }, lead),
    ]);
    const now = await room(lead);
    expect([1, 2, 3].map((rank) => seatOf(now, rank).presence)).toEqual(['in_person', 'remote', 'excused']);
    expect(seatOf(now, 1).version).toBe(2);
    const conflict = await app.refusal(elected, RECORD, { input: input(3, { presence: 'absent' }) });
    expect(conflict).toBe('CONFLICT');
    const intent = { clientMutationId: anIntent(), left: true, version: 2 };
    await record(1, intent);
    expect(seatOf(await record(1, intent), 1).version).toBe(3);
  });

  it('gives a vote the facts and the rules of that moment', async () => {
    await open();
    await record(1, { presence: 'in_person' });
    const facts = await app.app.get(UnitOfWork).read(home.as('elected'), async (manager) => {
      const row = await manager.findOneByOrFail(Meeting, { id: meeting.id });
      return (await app.app.get(RoomFactsService).room(manager, row)).facts;
    });
    expect(facts.room.presences).toEqual([{ seatId: seats[0], person: 'name:personne 1' }]);
    expect(facts).toMatchObject({ quorum: { percent: 50 }, decision: { method: 'consent' }, room: { proxyCap: 1 } });
  });

  it('is written by the pair and the project lead, read by members, unknown to others, and closed once sealed', async () => {
    for (const [role, code] of [
      ['contributor', 'FORBIDDEN'],
      ['observer', 'FORBIDDEN'],
      ['regional_reviewer', 'FORBIDDEN'],
      ['operator_agent', 'NOT_FOUND'],
      ['administrator', 'NOT_FOUND'],
    ] as [Role, string][])
      expect(await refusal(home.as(role), {}), role).toBe(code);
    expect(await refusal(far.as('elected'), {})).toBe('NOT_FOUND');
    expect(await refusal(home.as('elected'), { committeeSeatId: randomUUID() })).toBe('NOT_FOUND');
    expect(await refusal(home.as('elected'), { proxySeatId: randomUUID() })).toBe('NOT_FOUND');
    expect((await room(home.as('observer'))).seats).toHaveLength(4);
    for (const who of [home.as('regional_reviewer'), far.as('elected')])
      expect(await app.refusal(who, ASK, { id: meeting.id })).toBe('NOT_FOUND');
    await open();
    await record(1, { presence: 'in_person' });
    meeting = await ledTo(app, home, meeting, 'closed');
    expect(seatOf(await record(2, { presence: 'in_person' }), 2).arrivedAt).not.toBeNull();
    expect(await refusal(home.as('elected'), { presence: undefined, left: true, version: 1 })).toBe('MEETING_STATE');
  });
});
