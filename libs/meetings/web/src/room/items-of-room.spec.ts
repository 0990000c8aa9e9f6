import { describe, expect, it } from 'vitest';
import { itemsOfRoom } from './items-of-room.js';
import type { RoomItem } from './room-query.js';

const agenda = (...progresses: RoomItem['progress'][]) =>
  progresses.map((progress, rank) => ({ id: rank, progress, standing: 'accepted' as const }));
const ids = (...progresses: RoomItem['progress'][]) => {
  const { current, next, previous } = itemsOfRoom(agenda(...progresses));
  return [previous, current, next].map((item) => item?.id ?? null);
};

describe('the items of a room', () => {
  it('begin with the first one', () => expect(ids('to_come', 'to_come')).toEqual([null, null, 0]));
  it('go one after the other', () => expect(ids('done', 'current', 'to_come')).toEqual([0, 1, 2]));
  it('pass over what was postponed', () => expect(ids('current', 'postponed', 'to_come')).toEqual([null, 0, 2]));
  it('go on after the last one done', () => expect(ids('done', 'postponed', 'to_come')).toEqual([1, null, 2]));
  it('go on through what was seen, after going back', () =>
    expect(ids('current', 'done', 'to_come')).toEqual([null, 0, 1]));
  it('end', () => expect(ids('done', 'done')).toEqual([1, null, null]));
  it('leave out what a member proposed and nobody accepted', () =>
    expect(itemsOfRoom([{ standing: 'proposed' as const, progress: 'to_come' as const }]).items).toEqual([]));
});
