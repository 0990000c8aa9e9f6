import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../problems/problem.js';
import { AutosaveQueue, type SaveOutcome } from './autosave-queue.js';
import { DraftStorage, type Intent } from './draft-storage.js';
import { aPage, MemoryStorage } from './testing-drafts.js';

function problem(code: Problem['code'], details: Partial<Problem> = {}): { problem: Problem } {
  return {
    problem: {
      code,
      message: code,
      fields: [],
      conflicts: [],
      version: null,
      reference: null,
      retryAfter: null,
      ...details,
    },
  };
}

function conflict(field: string, yours: unknown, theirs: unknown) {
  return { field, base: 'before', yours, theirs, by: 'Karim Benslimane', at: '2026-11-22T10:38:00Z' };
}

describe('the queue that saves by itself', () => {
  let sent: Intent[];
  let answers: ((intent: Intent) => SaveOutcome | Promise<SaveOutcome>)[];
  let memory: MemoryStorage;
  let lastId: number;

  const open = (version = 1) =>
    new AutosaveQueue({
      subject: 'action:1:account',
      version,
      now: () => Date.parse('2026-11-22T10:00:00Z'),
      storage: new DraftStorage(memory, aPage(), () => Date.parse('2026-11-23T10:00:00Z')),
      newId: () => `key-${++lastId}`,
      save: async (intent) => {
        sent.push(intent);
        const answer = answers.shift();
        return answer ? answer(intent) : { version: intent.version + 1 };
      },
    });
  const settle = () => vi.advanceTimersByTimeAsync(60_000);

  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    answers = [];
    memory = new MemoryStorage();
    lastId = 0;
  });
  afterEach(() => vi.useRealTimers());

  it('waits for a pause and sends the last value once', async () => {
    const queue = open();
    queue.change({ title: 'A' });
    queue.change({ title: 'AB' });
    queue.change({ status: 'running' });
    expect(queue.read().status.kind).toBe('saving');
    await settle();
    expect(sent).toEqual([{ clientMutationId: 'key-2', version: 1, fields: { title: 'AB', status: 'running' } }]);
    expect(queue.read().status.kind).toBe('saved');
    expect(queue.read().pending).toEqual({});
    expect(queue.settled).toBe(true);
    expect(memory.length).toBe(0);
  });

  it('merges what is typed while an intent is on its way into the next one, from its version', async () => {
    const queue = open();
    answers.push(async () => {
      queue.change({ title: 'B' });
      queue.change({ title: 'C', due: '2027-01-01' });
      return { version: 2 };
    });
    queue.change({ title: 'A' }, true);
    await settle();
    expect(sent.map((intent) => [intent.version, intent.fields])).toEqual([
      [1, { title: 'A' }],
      [2, { title: 'C' }],
      [1, { due: '2027-01-01' }],
    ]);
  });

  it('sends an intent again under the same key until the network answers', async () => {
    const queue = open();
    answers.push(
      () => Promise.reject(new Error('offline')),
      () => problem('NETWORK'),
      () => problem('INTERNAL', { reference: 'r1' }),
    );
    queue.change({ title: 'A' }, true);
    await vi.advanceTimersByTimeAsync(10);
    expect(queue.read().status.kind).toBe('waiting');
    queue.change({ status: 'done' });
    expect(queue.read().pending).toEqual({ title: 'A', status: 'done' });
    await settle();
    expect(sent.map((intent) => intent.clientMutationId)).toEqual(['key-2', 'key-2', 'key-2', 'key-2', 'key-3']);
    expect(queue.read().status.kind).toBe('saved');
  });

  it('goes at once when the network is back', async () => {
    const queue = open();
    // More absences than the shortest waits can use up.
    answers.push(...Array.from({ length: 20 }, () => () => problem('NETWORK')));
    queue.change({ title: 'A' }, true);
    await vi.advanceTimersByTimeAsync(9_000);
    const before = sent.length;
    queue.retry();
    await vi.advanceTimersByTimeAsync(1);
    expect(sent.length).toBe(before + 1);
  });

  it('waits as long as the server asks', async () => {
    const queue = open();
    answers.push(() => problem('RATE_LIMITED', { retryAfter: 20 }));
    queue.change({ title: 'A' }, true);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent).toHaveLength(2);
  });

  it('keeps the field in conflict for a choice and saves the others', async () => {
    const queue = open();
    answers.push(() => problem('CONFLICT', { version: 4, conflicts: [conflict('title', 'mine', 'theirs')] }));
    queue.change({ title: 'mine', status: 'done' }, true);
    await settle();
    expect(sent[1]).toMatchObject({ version: 4, fields: { status: 'done' } });
    expect(queue.read().conflicts.title).toMatchObject({ yours: 'mine', theirs: 'theirs' });
    expect(queue.read().status).toMatchObject({ kind: 'unsaved', problem: { code: 'CONFLICT' } });
    expect(queue.settled).toBe(false);

    queue.resolve('title', { kind: 'write', value: 'both' });
    await settle();
    expect(sent[2]).toMatchObject({ version: 4, fields: { title: 'both' } });
    expect(queue.read().conflicts).toEqual({});
    expect(queue.read().status.kind).toBe('saved');
  });

  it('writes nothing when the other value is taken', async () => {
    const queue = open();
    answers.push(() => problem('CONFLICT', { version: 2, conflicts: [conflict('title', 'mine', 'theirs')] }));
    queue.change({ title: 'mine' }, true);
    await settle();
    queue.resolve('title', { kind: 'theirs' });
    await settle();
    expect(sent).toHaveLength(1);
    expect(queue.settled).toBe(true);
  });

  it('starts from what the person saw when the field was opened, not from what came since', async () => {
    const queue = open(5);
    queue.open('title');
    queue.see(6);
    queue.change({ title: 'A', status: 'done' }, true);
    await settle();
    expect(sent.map((intent) => [intent.version, Object.keys(intent.fields)])).toEqual([
      [5, ['title']],
      [6, ['status']],
    ]);
  });

  it('keeps a refused value on screen with its sentence and saves the others', async () => {
    const queue = open();
    answers.push(() => problem('INVALID_INPUT', { fields: [{ field: 'title', message: 'Raccourcissez.' }] }));
    queue.change({ title: 'too long', status: 'done' }, true);
    await settle();
    expect(sent[1]?.fields).toEqual({ status: 'done' });
    expect(queue.read()).toMatchObject({
      pending: { title: 'too long' },
      problems: { title: 'Raccourcissez.' },
      status: { kind: 'unsaved' },
    });
    queue.change({ title: 'short' }, true);
    await settle();
    expect(queue.read().status.kind).toBe('saved');
    expect(queue.read().problems).toEqual({});
  });

  it('does not insist when the act is refused, and keeps what was typed', async () => {
    const queue = open();
    answers.push(() => problem('FORBIDDEN'));
    queue.change({ title: 'A' }, true);
    await settle();
    expect(sent).toHaveLength(1);
    expect(queue.read()).toMatchObject({ pending: { title: 'A' }, status: { kind: 'unsaved' } });
  });

  it('sends again after a new sign-in, under the same key', async () => {
    const queue = open();
    answers.push(() => problem('UNAUTHENTICATED'));
    queue.change({ title: 'A' }, true);
    await settle();
    expect(sent).toHaveLength(1);
    queue.retry();
    await settle();
    expect(sent.map((intent) => intent.clientMutationId)).toEqual(['key-2', 'key-2']);
  });

  it('offers back after a reload what could not be saved, under the same key and from the same version', async () => {
    const first = open(3);
    answers.push(() => problem('NETWORK'));
    first.change({ title: 'A' }, true);
    await vi.advanceTimersByTimeAsync(10);
    first.change({ status: 'done' });
    vi.clearAllTimers();

    const second = open(7);
    await second.lookBehind();
    expect(second.read().leftBehind?.fields).toMatchObject([{ field: 'status', value: 'done' }]);
    second.takeUp();
    await settle();
    expect(sent.slice(1).map((intent) => [intent.clientMutationId, intent.version])).toEqual([
      ['key-2', 3],
      ['key-4', 3],
    ]);
    expect(second.read().leftBehind).toBeNull();
    expect(memory.length).toBe(0);
  });

  it('raises a conflict again after a reload: the choice was not made', async () => {
    const first = open(3);
    answers.push(() => problem('CONFLICT', { version: 5, conflicts: [conflict('title', 'mine', 'theirs')] }));
    first.change({ title: 'mine' }, true);
    await settle();

    const second = open(5);
    await second.lookBehind();
    second.takeUp();
    await settle();
    expect(sent[1]).toMatchObject({ version: 3, fields: { title: 'mine' } });
  });

  it('forgets what is given up', async () => {
    new DraftStorage(memory, aPage()).write('action:1:account', 'old', {
      intent: null,
      fields: [{ field: 'title', value: 'A', base: 1 }],
      at: '2026-11-22T10:00:00Z',
    });
    const queue = open();
    await queue.lookBehind();
    expect(queue.read().leftBehind).not.toBeNull();
    queue.giveUp();
    expect(queue.read().leftBehind).toBeNull();
    expect(memory.length).toBe(0);
  });
});
