import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../problems/problem.js';
import { AutosaveQueue, type SaveOutcome } from './autosave-queue.js';
import { DraftStorage, type Intent } from './draft-storage.js';
import { aPage, MemoryStorage } from './testing-drafts.js';

const refusal = (details: Partial<Problem>): SaveOutcome => ({
  problem: {
    code: 'INVALID_INPUT',
    message: '',
    fields: [],
    conflicts: [],
    version: null,
    reference: null,
    retryAfter: null,
    ...details,
  },
});

describe('the lines of an object that saves by itself', () => {
  let sent: Intent[];
  let answers: ((intent: Intent) => SaveOutcome)[];
  let memory: MemoryStorage;
  let lastId: number;

  const open = () =>
    new AutosaveQueue({
      subject: 'action:1:account',
      version: 1,
      storage: new DraftStorage(memory, aPage()),
      newId: () => `key-${++lastId}`,
      save: async (intent) => {
        sent.push(intent);
        return answers.shift()?.(intent) ?? { version: intent.version + 1 };
      },
    });
  const settle = () => vi.advanceTimersByTimeAsync(60_000);
  const fieldsSent = () => sent.map(({ version, fields }) => [version, fields]);

  beforeEach(() => {
    vi.useFakeTimers();
    [sent, answers, memory, lastId] = [[], [], new MemoryStorage(), 0];
  });
  afterEach(() => vi.useRealTimers());

  it('start from the version that their line made: what is typed in a new line is no conflict with it', async () => {
    const queue = open();
    answers.push(() => {
      queue.change({ 'lines.a.due': '2027-01-01' });
      return { version: 2 };
    });
    queue.change({ 'lines.a': { label: 'Étude', due: null } }, true);
    await settle();
    expect(fieldsSent()).toEqual([
      [1, { 'lines.a': { label: 'Étude', due: null } }],
      [2, { 'lines.a.due': '2027-01-01' }],
    ]);
  });

  it('take with them what was typed in them when they are taken away', async () => {
    const queue = open();
    queue.change({ 'lines.a.label': 'Étude', 'lines.b.label': 'Travaux' });
    queue.change({ 'lines.a': null }, true);
    await settle();
    expect(fieldsSent()).toEqual([[1, { 'lines.b.label': 'Travaux', 'lines.a': null }]]);
  });

  it('wait on the device until they are complete, and are offered back as they were', async () => {
    const first = open();
    first.hold({ 'lines.a': { amount: '12.50' } });
    await settle();
    expect(sent).toEqual([]);
    expect(first.read()).toMatchObject({ status: { kind: 'idle' }, pending: { 'lines.a': { amount: '12.50' } } });

    const second = open();
    await second.lookBehind();
    second.takeUp();
    await settle();
    expect(sent).toEqual([]);
    second.change({ 'lines.a': { amount: '12.50', funder: 'Région' } }, true);
    await settle();
    expect(fieldsSent()).toEqual([[1, { 'lines.a': { amount: '12.50', funder: 'Région' } }]]);
    expect(memory.length).toBe(0);
  });

  it('are forgotten when they never left, and not once they may have', async () => {
    const queue = open();
    queue.hold({ 'lines.a': { amount: '1' } });
    expect(queue.forget('lines.a')).toBe(true);
    expect(queue.read()).toMatchObject({ pending: {}, status: { kind: 'idle' } });
    answers.push(() => refusal({ code: 'NETWORK' }));
    queue.change({ 'lines.b': { amount: '1' } }, true);
    await vi.advanceTimersByTimeAsync(10);
    expect(queue.forget('lines.b')).toBe(false);
  });

  it('keep the sentence of a refused part on its path, and let their neighbours leave', async () => {
    const queue = open();
    answers.push(() => refusal({ fields: [{ field: 'lines.a.due', message: 'Cette date n’existe pas.' }] }));
    queue.change({ 'lines.a': { label: 'Étude', due: 'x' }, 'lines.b.label': 'Travaux' }, true);
    await settle();
    expect(queue.read()).toMatchObject({
      problems: { 'lines.a.due': 'Cette date n’existe pas.' },
      pending: { 'lines.a': { label: 'Étude', due: 'x' } },
      status: { kind: 'unsaved' },
    });
    expect(sent[1]?.fields).toEqual({ 'lines.b.label': 'Travaux' });
    queue.change({ 'lines.a': { label: 'Étude', due: null } }, true);
    await settle();
    expect(queue.read()).toMatchObject({ problems: {}, pending: {}, status: { kind: 'saved' } });
  });

  it('hold what was typed in a line that the other took away, until a choice brings it back whole', async () => {
    const queue = open();
    const theirs = {
      field: 'lines.a',
      base: { label: 'Étude', due: null },
      yours: null,
      theirs: null,
      by: 'Anne',
      at: '',
    };
    answers.push(() => refusal({ code: 'CONFLICT', version: 4, conflicts: [theirs] }));
    queue.change({ 'lines.a.due': '2027-01-01' }, true);
    await settle();
    expect(queue.read().conflicts['lines.a']?.yours).toEqual({ label: 'Étude', due: '2027-01-01' });
    queue.resolve('lines.a', { kind: 'write', value: queue.read().conflicts['lines.a']?.yours });
    await settle();
    expect(fieldsSent()[1]).toEqual([4, { 'lines.a': { label: 'Étude', due: '2027-01-01' } }]);
  });
});
