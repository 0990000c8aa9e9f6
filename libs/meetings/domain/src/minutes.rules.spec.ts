import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attendeesOf, canonicalText, isKeptApart, minutesFor, sharedItem, someChanges } from './minutes.rules.js';
import type { MinutesChange, MinutesContent, MinutesDecision, MinutesItem, MinutesSeat } from './minutes.js';

const seat = (given: Partial<MinutesSeat>): MinutesSeat => ({
  ...{ seatId: 's', body: 'CC', voting: true, chair: false, personName: 'Anne', accountId: null, presence: null },
  ...{ arrivedAt: null, leftAt: null, proxyTo: null },
  ...given,
});

describe('the print of minutes', () => {
  it('does not depend on the order of the fields, nor on how accents are written', () => {
    expect(canonicalText({ b: 1, a: 'é' })).toBe(canonicalText({ a: 'e\u0301 ', b: 1 }));
    expect(canonicalText({ a: undefined, b: null })).toBe('{"b":null}');
  });

  it('is the same for the same content and differs for another, whatever it holds', () => {
    const shuffled = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([name, field]) => [name, shuffled(field)]),
          )
        : value;
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))), (content) => {
        expect(canonicalText(shuffled(content))).toBe(canonicalText(content));
        expect(canonicalText({ ...content, more: 1 })).not.toBe(canonicalText({ ...content, more: 2 }));
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});

describe('minutes', () => {
  it('are approved by those who attended, here or from elsewhere, who left early included', () => {
    const seats = [
      seat({ seatId: 'a', presence: 'in_person', accountId: 'acc' }),
      seat({ seatId: 'b', presence: 'remote', leftAt: '2026-03-03T15:00:00Z' }),
      seat({ seatId: 'c', presence: 'excused' }),
      seat({ seatId: 'd' }),
    ];
    expect(attendeesOf({ seats }).map(({ key }) => key)).toEqual(['acc', 'seat:b']);
  });

  it('leave out what the reader may not read, and say how many items', () => {
    const items = [{ confidential: false }, { confidential: true }] as MinutesItem[];
    const read = minutesFor({ items } as MinutesContent, ({ confidential }) => !confidential);
    expect([read.content.items.length, read.hiddenItems]).toEqual([1, 1]);
  });

  it('keep apart an item whose decision, or a change of the plan, is not shared with the State, which reads the rest', () => {
    const change = (visibility: MinutesChange['visibility']) => ({ what: visibility, visibility }) as MinutesChange;
    const both = [change('shared'), change('territory')];
    const decision = { title: 'D', visibility: 'shared', changes: both } as MinutesDecision;
    const item = { title: 'I', confidential: false, decisions: [decision], changes: both } as MinutesItem;
    expect(isKeptApart(item)).toBe(true);
    const shared = { ...item, decisions: [{ ...decision, changes: [both[0]] }], changes: [both[0]] } as MinutesItem;
    expect(sharedItem(item)).toEqual(shared);
    expect(isKeptApart(shared)).toBe(false);
    const closed = { ...item, decisions: [{ ...decision, visibility: 'territory' as const }], changes: [] };
    expect(sharedItem(closed)).toEqual({ title: 'I', confidential: false });
  });

  it('keep the print of what changed nothing of the plan', () => {
    expect([someChanges(undefined), someChanges([])]).toEqual([{}, {}]);
  });
});
