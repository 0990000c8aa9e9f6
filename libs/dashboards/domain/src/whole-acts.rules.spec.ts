import { describe, expect, it } from 'vitest';
import type { HeardEvent } from './heard-event.js';
import { wholeActs } from './whole-acts.rules.js';

function heard(name: string, act: string): HeardEvent {
  const [subjectType, subjectId, territoryId, at, who] = ['Committee', 'c', 't', '2026-11-20T01:00:00.000Z', 'Lucie'];
  return { ...{ name, act, subjectType, subjectId, territoryId, at, who }, accountId: null, as: null, changes: [] };
}
const left = (...events: [name: string, act: string][]) =>
  wholeActs(events.map(([name, act]) => heard(name, act))).map(({ name, act }) => `${name} ${act}`);

describe('acts told as a whole', () => {
  it.each([
    ['kit.applied', 'committee.created'],
    ['kit.applied', 'seat_holder.appointed'],
    ['plan.duplicated', 'action.copied'],
    ['plan.duplicated', 'orientation.added'],
    ['plan.duplicated', 'plan.archived'],
  ])('leave out, of %s, each %s of the same act', (whole, part) => {
    expect(left([part, '1'], [whole, '1'], [part, '2'])).toEqual([`${whole} 1`, `${part} 2`]);
    expect(left([part, '1'])).toEqual([`${part} 1`]);
  });

  it('keep what is no part of them', () =>
    expect(left(['plan.duplicated', '1'], ['committee.created', '1'])).toHaveLength(2));
});
