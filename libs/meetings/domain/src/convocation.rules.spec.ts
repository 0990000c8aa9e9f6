import type { QuorumRule, SeatFacts } from '@binome/governance/domain';
import { describe, expect, it } from 'vitest';
import { expectedRoom, guestProblems, seatAnswer, type MeetingReply, type SeatReply } from './convocation.rules.js';

const rule: QuorumRule = { percent: 50, countsProxies: true, countsVacant: false, chairs: 'none', colleges: [] };
const seat = (seatId: string, given: Partial<SeatFacts> = {}): SeatFacts => ({
  ...{ seatId, collegeId: null, voting: true, chair: false, side: null, startsOn: '2020-01-01', endsOn: null },
  ...{ holder: `${seatId} holder`, substitutes: [`${seatId} substitute`] },
  ...given,
});
const seats = ['A', 'B', 'C'].map((id) => seat(id));
const said = (seatId: string, reply: MeetingReply | null, who = 'holder'): SeatReply => ({
  ...{ seatId, reply, person: `${seatId} ${who}` },
});
const expected = (replies: SeatReply[]) => expectedRoom(rule, { day: '2026-03-03', seats, proxyCap: 1 }, replies);

describe('seatAnswer', () => {
  it.each<[(MeetingReply | null)[], MeetingReply | null]>([
    [[], null],
    [[null, null], null],
    [['declined', null], null],
    [['declined', 'declined'], 'declined'],
    [['declined', 'accepted'], 'accepted'],
    [['tentative', null], 'tentative'],
  ])('%j is %s', (replies, answer) => expect(seatAnswer(replies.map((reply) => ({ reply })))).toBe(answer));
});

describe('expectedRoom', () => {
  it('counts who comes for each seat, the substitute included, and nobody else', () => {
    const one = expected([said('A', 'accepted'), said('B', 'declined'), said('B', 'accepted', 'substitute')]);
    expect(one).toMatchObject({ accepted: 2, tentative: 0, declined: 0, silent: 1, voting: 3 });
    expect(one.quorum.reached).toBe(true);
  });

  it('makes no quorum of those who may come', () => {
    const one = expected([said('A', 'accepted'), said('B', 'tentative'), said('C', 'tentative')]);
    expect(one).toMatchObject({ accepted: 1, tentative: 2 });
    expect(one.quorum.reached).toBe(false);
  });
});

describe('guestProblems', () => {
  it.each([
    [{ name: 'Anne', email: 'anne@exemple.fr' }, []],
    [{ name: ' ', email: 'anne' }, ['name', 'email']],
  ])('%j', (guest, fields) => expect(guestProblems(guest).map(({ field }) => field)).toEqual(fields));
});
