import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeardChange, HeardEvent } from './heard-event.js';
import { differencesOf, differingLines, PRESENCE } from './squash.rules.js';

const READER = 'reader';
let second = 0;

function event(changes: HeardChange[], { by = 'karim', name = 'action.edited' } = {}): HeardEvent {
  second += 1;
  const at = new Date(second * 1_000).toISOString();
  return {
    name,
    subjectType: 'Action',
    subjectId: 'a',
    territoryId: 't',
    at,
    who: by,
    accountId: by,
    act: '1',
    as: null,
    changes,
  };
}
const status = (from: unknown, to: unknown, by?: string) => event([{ field: 'status', from, to }], { by });
const told = (...events: HeardEvent[]) =>
  [...differencesOf(events, READER)].map(([field, { from, to }]) => [field, from, to]);

describe('squashing', () => {
  it('says nothing of A→B→A and A→C of A→B→C, by who wrote last', () => {
    expect(told(status('a', 'b'), status('b', 'a'))).toEqual([]);
    expect(told(status('a', 'b'), status('b', 'c'))).toEqual([['status', 'a', 'c']]);
    const [last] = [...differencesOf([status('a', 'b', 'karim'), status('b', 'c', 'lucie')], READER).values()];
    expect(last?.who).toBe('lucie');
  });

  it('ignores what the reader wrote, and tells the others from there on', () => {
    expect(told(status('a', 'b', READER))).toEqual([]);
    expect(told(status('a', 'b'), status('b', 'c', READER))).toEqual([]);
    expect(told(status('a', 'b', READER), status('b', 'c'))).toEqual([['status', 'b', 'c']]);
    expect(told(status('a', 'b', READER), status('b', 'a'))).toEqual([['status', 'b', 'a']]);
  });

  it('says nothing of an object that came and went, nor of one that went and came back', () => {
    const come = (name: string) => event([], { name });
    expect(told(come('action.drafted'), come('action.removed'))).toEqual([]);
    expect(told(come('action.removed'), come('action.restored'))).toEqual([]);
    expect(told(come('action.removed'))).toEqual([[PRESENCE, true, false]]);
  });

  it('takes a line that comes apart, and puts its fields together again', () => {
    const line = { id: 'm', label: 'Essais', dueOn: '2026-10-01', doneOn: null };
    const came = event([{ field: 'milestones.m', from: null, to: line }]);
    const moved = event([{ field: 'milestones.m.dueOn', from: '2026-10-01', to: '2026-12-01' }]);
    const went = event([{ field: 'milestones.m', from: { ...line, dueOn: '2026-12-01' }, to: null }]);
    const [seen] = differingLines(differencesOf([came, moved], READER), 'milestones');
    expect(seen).toMatchObject({ id: 'm', presence: 'came' });
    expect(seen?.fields.get('dueOn')).toMatchObject({ from: null, to: '2026-12-01' });
    expect(told(came, moved, went)).toEqual([]);
    const [gone] = differingLines(differencesOf([moved, went], READER), 'milestones');
    expect(gone?.presence).toBe('went');
    expect(gone?.fields.get('dueOn')).toMatchObject({ from: '2026-10-01', to: null });
  });

  it('agrees with knowing the value at the last look, whatever the sequence', { timeout: 60_000 }, () => {
    const writes = fc.array(
      fc.record({ field: fc.constantFrom('x', 'y'), to: fc.integer({ min: 0, max: 3 }), own: fc.boolean() }),
    );
    fc.assert(
      fc.property(writes, (sequence) => {
        const now: Record<string, number> = { x: 0, y: 0 };
        const known: Record<string, number> = { x: 0, y: 0 };
        const events = sequence.flatMap(({ field, to, own }) => {
          const from = now[field];
          if (from === to) return [];
          now[field] = to;
          if (own) known[field] = to;
          return [event([{ field, from, to }], { by: own ? READER : 'karim' })];
        });
        const expected = ['x', 'y'].filter((field) => known[field] !== now[field]);
        const found = differencesOf(events, READER);
        expect([...found.keys()].sort()).toEqual(expected);
        for (const field of expected) expect(found.get(field)).toMatchObject({ from: known[field], to: now[field] });
      }),
    );
  });

  it('agrees with comparing the lines then and now, whatever came, went and changed', { timeout: 60_000 }, () => {
    const act = fc.record({ id: fc.constantFrom('p', 'q'), label: fc.constantFrom('A', 'B'), remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act), fc.array(act), (before, since) => {
        const lines = new Map<string, { id: string; label: string }>();
        const apply = ({ id, label, remove }: { id: string; label: string; remove: boolean }): HeardEvent[] => {
          const past = lines.get(id) ?? null;
          const field = `milestones.${id}`;
          if (remove) {
            lines.delete(id);
            return past ? [event([{ field, from: past, to: null }])] : [];
          }
          lines.set(id, { id, label });
          if (!past) return [event([{ field, from: null, to: { id, label } }])];
          return past.label === label ? [] : [event([{ field: `${field}.label`, from: past.label, to: label }])];
        };
        before.forEach(apply);
        const then = new Map(lines);
        const found = differingLines(differencesOf(since.flatMap(apply), READER), 'milestones');
        const expected = ['p', 'q'].filter((id) => then.get(id)?.label !== lines.get(id)?.label);
        expect(found.map(({ id }) => id).sort()).toEqual(expected);
        for (const { id, presence, fields } of found) {
          const was = then.has(id);
          expect(presence).toBe(was === lines.has(id) ? null : was ? 'went' : 'came');
          expect(fields.get('label')).toMatchObject({
            from: then.get(id)?.label ?? null,
            to: lines.get(id)?.label ?? null,
          });
        }
      }),
    );
  });
});
