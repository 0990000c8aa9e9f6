import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Queues } from '../queues/queues.js';
import { anActor, anIntent, TestApp } from '../testing/index.js';
import { createNotes, Note, NotesModule } from '../testing/sample-topic.js';
import { EventConsumer } from './event-consumer.js';
import { EventHandlers } from './event-handlers.js';
import { EVENTS_QUEUE } from './event-queues.js';
import { EventSweeper } from './event-sweeper.js';
import { OutboxApp, SYSTEM } from './outbox-testing.js';

describe('the outbox', () => {
  let outbox: OutboxApp;

  beforeAll(async () => {
    outbox = await OutboxApp.start();
  });
  afterAll(() => outbox.close());
  beforeEach(() => {
    outbox.isFailing = false;
  });

  it('is closed by the consumer, not by whoever sends', async () => {
    const id = await outbox.aNote();
    const event = await outbox.tell(id);
    await wait(200);
    expect(await outbox.undone()).toBe(1);
    await outbox.app.app.get(EventConsumer).consume(event);
    expect(await outbox.undone()).toBe(0);
    expect(await outbox.effects(id)).toBe(1);
  });

  it('closes at once what nobody reacts to', async () => {
    const note = await outbox.aNote();
    await outbox.app.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
      const silent = { subjectType: 'Note', subjectId: note, territoryId: outbox.territoryId, data: { noteId: note } };
      await tx.record('note.unheard' as 'note.edited', silent);
    });
    expect(await outbox.undone()).toBe(0);
  });

  it('has one effect when the job is delivered several times, at once and out of order', async () => {
    const [a, b] = [await outbox.aNote(), await outbox.aNote()];
    const events = [await outbox.tell(a), await outbox.tell(b), await outbox.tell(a)];
    const consumer = outbox.app.app.get(EventConsumer);
    await Promise.all(
      [...events]
        .reverse()
        .flatMap((event) => [consumer.consume(event), consumer.consume(event), consumer.consume(event)]),
    );
    await consumer.consume(events[0] ?? '');
    expect([await outbox.effects(a), await outbox.effects(b)]).toEqual([2, 1]);
    expect(await outbox.undone()).toBe(0);
  });

  it('would double the effect without the mark, so that the test above proves something', async () => {
    const id = await outbox.aNote();
    const event = await outbox.tell(id);
    const consumer = outbox.app.app.get(EventConsumer);
    await consumer.consume(event);
    await outbox.app.sql('DELETE FROM event_effects WHERE event_id = $1', [event]);
    await outbox.app.sql('UPDATE events SET done_at = NULL WHERE id = $1', [event]);
    await consumer.consume(event);
    expect(await outbox.effects(id)).toBe(2);
  });

  it('leaves no effect and no mark of a reaction that failed', async () => {
    const id = await outbox.aNote();
    const event = await outbox.tell(id);
    outbox.isFailing = true;
    await expect(outbox.app.app.get(EventConsumer).consume(event)).rejects.toThrow('the reaction failed');
    expect(await outbox.effects(id)).toBe(0);
    expect(await outbox.app.sql('SELECT 1 FROM event_effects WHERE event_id = $1', [event])).toEqual([]);
    outbox.isFailing = false;
    await outbox.app.app.get(EventConsumer).consume(event);
    expect(await outbox.effects(id)).toBe(1);
  });

  it('is sent again by the sweeper after Redis was flushed, but not before its time', async () => {
    const id = await outbox.aNote();
    await outbox.tell(id);
    await wait(100);
    await outbox.flush();
    expect(await outbox.app.app.get(Queues).queue(EVENTS_QUEUE).count()).toBe(0);
    expect(await outbox.app.app.get(EventSweeper).sweep()).toBe(0);
    expect(await outbox.app.app.get(EventSweeper).sweep(0)).toBe(1);
    expect(await outbox.app.app.get(Queues).queue(EVENTS_QUEUE).count()).toBe(1);
    await outbox.app.app.get(EventSweeper).sweep(0);
    expect(await outbox.app.app.get(Queues).queue(EVENTS_QUEUE).count()).toBe(1);
    outbox.app.startWorkers();
    await outbox.until(async () => (await outbox.undone()) === 0);
    expect(await outbox.effects(id)).toBe(1);
  });

  it('asks for the same row again after its job has ended, and while it runs', async () => {
    const queues = outbox.app.app.get(Queues);
    const id = await outbox.aNote();
    const event = await outbox.tell(id);
    await outbox.until(async () => (await outbox.undone()) === 0);
    await outbox.app.sql('DELETE FROM event_effects WHERE event_id = $1', [event]);
    await outbox.app.sql('UPDATE events SET done_at = NULL WHERE id = $1', [event]);
    await queues.add(EVENTS_QUEUE, event);
    await outbox.until(async () => (await outbox.undone()) === 0);
    expect(await outbox.effects(id)).toBe(2);
  });

  it('ends in a dead letter that an administrator sends again, once', { timeout: 60_000 }, async () => {
    const id = await outbox.aNote();
    outbox.isFailing = true;
    const event = await outbox.tell(id);
    await outbox.until(
      async () => (await outbox.app.sql('SELECT 1 FROM dead_letters WHERE reference = $1', [event])).length === 1,
      40,
    );
    expect(await outbox.effects(id)).toBe(0);
    // The sweeper leaves it alone for an hour: no flood of dead letters.
    expect(await outbox.app.app.get(EventSweeper).sweep(0)).toBe(0);
    outbox.isFailing = false;
    const administrator = anActor('administrator');
    const list = await outbox.app.data<{ deadLetters: { nodes: { id: string; error: string; attempts: number }[] } }>(
      administrator,
      '{ deadLetters { nodes { id error attempts } } }',
    );
    expect(list.deadLetters.nodes).toMatchObject([{ error: 'the reaction failed', attempts: 5 }]);
    const retry =
      'mutation ($input: RetryDeadLetterInput!) { retryDeadLetter(input: $input) { deadLetter { retriedAt } } }';
    await outbox.app.data(administrator, retry, {
      input: { id: list.deadLetters.nodes[0]?.id, clientMutationId: anIntent() },
    });
    await outbox.until(async () => (await outbox.undone()) === 0);
    expect(await outbox.effects(id)).toBe(1);
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
          territoryId: outbox.territoryId,
          visibility: 'shared',
          title: 'sans Redis',
          body: null,
          tags: [],
          rank: 0,
        });
        await tx.record('note.edited', {
          subjectType: 'Note',
          subjectId: note.id,
          territoryId: outbox.territoryId,
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
