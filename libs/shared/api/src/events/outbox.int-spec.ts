import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Queues } from '../queues/queues.js';
import { anActor, anIntent, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';
import { EventConsumer } from './event-consumer.js';
import { EVENTS_QUEUE, PATIENT_EVENTS_QUEUE } from './event-queues.js';
import { EventHandlers } from './event-handlers.js';
import { EventSweeper } from './event-sweeper.js';

const SYSTEM = systemActor('essai');
const MORE_THAN_A_SWEEP = 501;

describe('the outbox', () => {
  let app: TestApp;
  let redis: Redis;
  let isFailing = false;
  const territoryId = randomUUID();
  const undone = async (): Promise<number> => (await app.sql('SELECT 1 FROM events WHERE done_at IS NULL')).length;
  const effects = async (id: string): Promise<number> =>
    Number((await app.sql<{ rank: number }>('SELECT rank FROM notes WHERE id = $1', [id]))[0]?.rank);

  beforeAll(async () => {
    app = await TestApp.start({ imports: [NotesModule], entities: [Note] });
    await createNotes(app);
    redis = new Redis(app.config.redisUrl);
    // An effect that would be seen if it happened twice: it adds one.
    app.app.get(EventHandlers).on('note.edited', 'count-edits', async ({ data }, tx) => {
      await tx.manager.increment(Note, { id: data.noteId }, 'rank', 1);
      if (isFailing) throw new Error('the reaction failed');
    });
  });
  afterAll(async () => {
    redis.disconnect();
    await app.close();
  });
  beforeEach(() => {
    isFailing = false;
  });

  const aNote = async (): Promise<string> => {
    const values = {
      version: 1,
      territoryId,
      visibility: 'shared' as const,
      title: 'note',
      body: null,
      tags: [],
      rank: 0,
    };
    return (await app.app.get(UnitOfWork).run(SYSTEM, (tx) => tx.insert(Note, values))).id;
  };
  const tell = (noteId: string): Promise<string> =>
    app.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
      await tx.record('note.edited', { subjectType: 'Note', subjectId: noteId, territoryId, data: { noteId } });
      return tx.written[0]?.id ?? '';
    });
  const flush = async (): Promise<void> => {
    const keys = await redis.keys(`${app.config.redisPrefix}:*`);
    if (keys.length > 0) await redis.del(keys);
  };
  const until = async (reached: () => Promise<boolean>, seconds = 15): Promise<void> => {
    for (let turn = 0; turn < seconds * 20; turn += 1) {
      if (await reached()) return;
      await wait(50);
    }
    throw new Error('never came');
  };

  it('is closed by the consumer, not by whoever sends', async () => {
    const id = await aNote();
    const event = await tell(id);
    await wait(200);
    expect(await undone()).toBe(1);
    await app.app.get(EventConsumer).consume(event);
    expect(await undone()).toBe(0);
    expect(await effects(id)).toBe(1);
  });

  it('closes at once what nobody reacts to', async () => {
    const note = await aNote();
    await app.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
      const silent = { subjectType: 'Note', subjectId: note, territoryId, data: { noteId: note } };
      await tx.record('note.unheard' as 'note.edited', silent);
    });
    expect(await undone()).toBe(0);
  });

  it('has one effect when the job is delivered several times, at once and out of order', async () => {
    const [a, b] = [await aNote(), await aNote()];
    const events = [await tell(a), await tell(b), await tell(a)];
    const consumer = app.app.get(EventConsumer);
    await Promise.all(
      [...events]
        .reverse()
        .flatMap((event) => [consumer.consume(event), consumer.consume(event), consumer.consume(event)]),
    );
    await consumer.consume(events[0] ?? '');
    expect([await effects(a), await effects(b)]).toEqual([2, 1]);
    expect(await undone()).toBe(0);
  });

  it('would double the effect without the mark, so that the test above proves something', async () => {
    const id = await aNote();
    const event = await tell(id);
    const consumer = app.app.get(EventConsumer);
    await consumer.consume(event);
    await app.sql('DELETE FROM event_effects WHERE event_id = $1', [event]);
    await app.sql('UPDATE events SET done_at = NULL WHERE id = $1', [event]);
    await consumer.consume(event);
    expect(await effects(id)).toBe(2);
  });

  it('leaves no effect and no mark of a reaction that failed', async () => {
    const id = await aNote();
    const event = await tell(id);
    isFailing = true;
    await expect(app.app.get(EventConsumer).consume(event)).rejects.toThrow('the reaction failed');
    expect(await effects(id)).toBe(0);
    expect(await app.sql('SELECT 1 FROM event_effects WHERE event_id = $1', [event])).toEqual([]);
    isFailing = false;
    await app.app.get(EventConsumer).consume(event);
    expect(await effects(id)).toBe(1);
  });

  describe('of what nobody waits for', () => {
    const NOTICED = 'note.noticed' as 'note.edited';
    const MORE_THAN_AT_ONCE = 450;
    let poisoned = '';
    let sizes: number[] = [];
    const notice = (noteId: string, times = 1): Promise<string[]> =>
      app.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
        const event = { subjectType: 'Note', subjectId: noteId, territoryId, data: { noteId } };
        for (let turn = 0; turn < times; turn += 1) await tx.record(NOTICED, event);
        return tx.written.map(({ id }) => id);
      });
    const waiting = async (queue: string): Promise<string[]> =>
      (await app.app.get(Queues).queue(queue).getJobs(['waiting', 'delayed'])).map(
        ({ data }) => (data as { reference: string }).reference,
      );

    beforeAll(() =>
      app.app.get(EventHandlers).onMany([NOTICED], 'notice', async (events, tx) => {
        sizes.push(events.length);
        for (const { data } of events) {
          await tx.manager.increment(Note, { id: data.noteId }, 'rank', 1);
          if (data.noteId === poisoned) throw new Error('this notice failed');
        }
      }),
    );
    beforeEach(async () => {
      sizes = [];
      poisoned = '';
      await flush();
    });

    it('asks once for a crowd of a territory, beside what somebody waits for, as it is told and as it is sent again', async () => {
      const id = await aNote();
      await notice(id, MORE_THAN_A_SWEEP);
      const awaited = await tell(id);
      const asked = async () => [await waiting(EVENTS_QUEUE), await waiting(PATIENT_EVENTS_QUEUE)];
      await until(async () => (await waiting(EVENTS_QUEUE)).length === 1);
      expect(await asked()).toEqual([[awaited], [territoryId]]);
      await flush();
      await app.app.get(EventSweeper).sweep(0);
      expect(await asked()).toEqual([[awaited], [territoryId]]);
      await app.sql('UPDATE events SET done_at = now() WHERE done_at IS NULL');
    });

    it('handles together all that is there, each event once, however many jobs there are', async () => {
      const [a, b] = [await aNote(), await aNote()];
      await notice(a, MORE_THAN_AT_ONCE);
      await notice(b);
      const consumer = app.app.get(EventConsumer);
      await Promise.all([consumer.consumePatient(territoryId), consumer.consumePatient(territoryId)]);
      expect([await effects(a), await effects(b)]).toEqual([MORE_THAN_AT_ONCE, 1]);
      expect(await undone()).toBe(0);
      expect(sizes.length).toBeLessThan(10);
    });

    it('leaves what somebody waits for to its own job, and what is of another territory', async () => {
      const id = await aNote();
      const awaited = await tell(id);
      await notice(id);
      await app.app.get(EventConsumer).consumePatient(randomUUID());
      expect(await undone()).toBe(2);
      await app.app.get(EventConsumer).consumePatient(territoryId);
      expect(await app.sql('SELECT id FROM events WHERE done_at IS NULL')).toEqual([{ id: awaited }]);
      await app.app.get(EventConsumer).consume(awaited);
    });

    it('handles each alone where one of them fails: the others are done, and that one is left to its attempts', async () => {
      const [sound, sick] = [await aNote(), await aNote()];
      const [first] = await notice(sound);
      const [second] = await notice(sick);
      poisoned = sick;
      await app.app.get(EventConsumer).consumePatient(territoryId);
      expect([await effects(sound), await effects(sick), await undone()]).toEqual([0, 0, 2]);
      expect((await waiting(EVENTS_QUEUE)).toSorted()).toEqual([first ?? '', second ?? ''].toSorted());
      await app.app.get(EventConsumer).consume(first ?? '');
      await expect(app.app.get(EventConsumer).consume(second ?? '')).rejects.toThrow('this notice failed');
      expect([await effects(sound), await effects(sick), await undone()]).toEqual([1, 0, 1]);
      poisoned = '';
      await app.app.get(EventConsumer).consumePatient(territoryId);
      expect([await effects(sick), await undone()]).toEqual([1, 0]);
    });
  });

  it('is sent again by the sweeper after Redis was flushed, but not before its time', async () => {
    const id = await aNote();
    await tell(id);
    await wait(100);
    await flush();
    expect(await app.app.get(Queues).queue(EVENTS_QUEUE).count()).toBe(0);
    expect(await app.app.get(EventSweeper).sweep()).toBe(0);
    expect(await app.app.get(EventSweeper).sweep(0)).toBe(1);
    expect(await app.app.get(Queues).queue(EVENTS_QUEUE).count()).toBe(1);
    await app.app.get(EventSweeper).sweep(0);
    expect(await app.app.get(Queues).queue(EVENTS_QUEUE).count()).toBe(1);
    app.startWorkers();
    await until(async () => (await undone()) === 0);
    expect(await effects(id)).toBe(1);
  });

  it('gathers what nobody waits for while somebody writes without a pause, and leaves none of it', async () => {
    const id = await aNote();
    const calls: number[] = [];
    const WRITTEN = 'note.written' as 'note.edited';
    app.app.get(EventHandlers).onMany([WRITTEN], 'count', async (events, tx) => {
      calls.push(events.length);
      await tx.manager.increment(Note, { id }, 'rank', events.length);
      await wait(50);
    });
    for (let turn = 0; turn < 100; turn += 1) {
      await app.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
        const event = { subjectType: 'Note', subjectId: id, territoryId, data: { noteId: id } };
        await tx.record(WRITTEN, event);
      });
      await wait(10);
    }
    await until(async () => (await undone()) === 0);
    expect(await effects(id)).toBe(100);
    expect(calls.length).toBeLessThan(20);
  });

  it('asks for the same row again after its job has ended, and while it runs', async () => {
    const queues = app.app.get(Queues);
    const id = await aNote();
    const event = await tell(id);
    await until(async () => (await undone()) === 0);
    await app.sql('DELETE FROM event_effects WHERE event_id = $1', [event]);
    await app.sql('UPDATE events SET done_at = NULL WHERE id = $1', [event]);
    await queues.add(EVENTS_QUEUE, event);
    await until(async () => (await undone()) === 0);
    expect(await effects(id)).toBe(2);
  });

  it('ends in a dead letter that an administrator sends again, once', { timeout: 60_000 }, async () => {
    const id = await aNote();
    isFailing = true;
    const event = await tell(id);
    await until(
      async () => (await app.sql('SELECT 1 FROM dead_letters WHERE reference = $1', [event])).length === 1,
      40,
    );
    expect(await effects(id)).toBe(0);
    // The sweeper leaves it alone for an hour: no flood of dead letters.
    expect(await app.app.get(EventSweeper).sweep(0)).toBe(0);
    isFailing = false;
    const administrator = anActor('administrator');
    const list = await app.data<{ deadLetters: { nodes: { id: string; error: string; attempts: number }[] } }>(
      administrator,
      '{ deadLetters { nodes { id error attempts } } }',
    );
    expect(list.deadLetters.nodes).toMatchObject([{ error: 'the reaction failed', attempts: 5 }]);
    const retry =
      'mutation ($input: RetryDeadLetterInput!) { retryDeadLetter(input: $input) { deadLetter { retriedAt } } }';
    await app.data(administrator, retry, {
      input: { id: list.deadLetters.nodes[0]?.id, clientMutationId: anIntent() },
    });
    await until(async () => (await undone()) === 0);
    expect(await effects(id)).toBe(1);
  });

  it('makes no writer wait while Redis is away, and loses nothing', async () => {
    const away = await TestApp.start({
      imports: [NotesModule],
      entities: [Note],
      environment: { REDIS_URL: 'redis://127.0.0.1:1' },
    });
    try {
      await createNotes(away);
      away.app.get(EventHandlers).on('note.edited', 'count-edits', async () => undefined);
      const started = performance.now();
      await away.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
        const note = await tx.insert(Note, {
          version: 1,
          territoryId,
          visibility: 'shared',
          title: 'sans Redis',
          body: null,
          tags: [],
          rank: 0,
        });
        await tx.record('note.edited', {
          subjectType: 'Note',
          subjectId: note.id,
          territoryId,
          data: { noteId: note.id },
        });
      });
      expect(performance.now() - started).toBeLessThan(1_000);
      expect(await away.sql('SELECT 1 FROM events WHERE done_at IS NULL')).toHaveLength(1);
      expect((await fetch(`${away.url}/readyz`)).status).toBe(200);
    } finally {
      await away.close();
    }
  });
});
