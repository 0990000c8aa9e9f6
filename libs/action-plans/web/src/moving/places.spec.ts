import { describe, expect, it } from 'vitest';
import { countAt, moveTo, nextGroup, nextPlace, placeOf, placesFor, type Place, type PlaceGroup } from './places.js';

const groups: PlaceGroup[] = [
  { axis: 'skills', orientationId: 'o', ids: ['a', 'b'] },
  { axis: 'skills', orientationId: 'empty', ids: [] },
  { axis: 'skills', orientationId: null, ids: ['c'] },
  { axis: 'land', orientationId: null, ids: [] },
];
const place = (axis: Place['axis'], orientationId: string | null, at: number): Place => ({ axis, orientationId, at });

describe('the places of an action', () => {
  it('are those between the others, in the order of reading, empty orientations and axes included', () => {
    expect(placesFor(groups, 'a').map(({ axis, orientationId, at }) => `${axis} ${orientationId} ${at}`)).toEqual([
      'skills o 0',
      'skills o 1',
      'skills empty 0',
      'skills null 0',
      'skills null 1',
      'land null 0',
    ]);
    expect(placeOf(groups, 'b')).toEqual(place('skills', 'o', 1));
    expect(placeOf(groups, 'unknown')).toBeNull();
  });

  it('are walked one by one or orientation by orientation, and end where the plan ends', () => {
    expect(nextPlace(groups, 'a', place('skills', 'o', 1), 1)).toEqual(place('skills', 'empty', 0));
    expect(nextPlace(groups, 'a', place('skills', 'o', 0), -1)).toEqual(place('skills', 'o', 0));
    expect(nextPlace(groups, 'a', place('land', null, 0), 1)).toEqual(place('land', null, 0));
    expect(nextGroup(groups, 'a', place('skills', 'o', 1), 1)).toEqual(place('skills', 'empty', 0));
    expect(nextGroup(groups, 'a', place('skills', null, 1), -1)).toEqual(place('skills', 'empty', 0));
    expect(nextGroup(groups, 'a', place('skills', 'o', 1), -1)).toEqual(place('skills', 'o', 0));
  });

  it('ask the server for what changes alone', () => {
    expect(moveTo(groups, 'a', place('skills', 'o', 0))).toBeNull();
    expect(moveTo(groups, 'a', place('skills', 'o', 1))).toEqual({
      mainAxis: 'skills',
      orientationId: 'o',
      afterId: 'b',
    });
    expect(moveTo(groups, 'b', place('skills', null, 1))).toMatchObject({ orientationId: null, afterId: 'c' });
    expect(moveTo(groups, 'b', place('land', null, 0))).toEqual({
      mainAxis: 'land',
      orientationId: null,
      afterId: null,
    });
    expect(countAt(groups, 'b', place('skills', null, 1))).toBe(2);
    expect(countAt(groups, 'b', place('skills', 'o', 1))).toBe(2);
  });
});
