import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Queues } from '../queues/queues.js';
import { Note } from '../testing/sample-topic.js';
import { EventConsumer } from './event-consumer.js';
import { EventHandlers } from './event-handlers.js';
import { EVENTS_QUEUE, PATIENT_EVENTS_QUEUE } from './event-queues.js';
import { EventSweeper } from './event-sweeper.js';
import { OutboxApp } from './outbox-testing.js';

const NOTICED = 'note.noticed' as 'note.edited';
const MORE_THAN_AT_ONCE = 450;
const MORE_THAN_A_SWEEP = 501;

describe('events that nobody waits for', () => {
  let outbox: OutboxApp;
  let poisoned = '';
  let sizes: number[] = [];
  const notice = (noteId: string, times = 1): Promise<string[]> => outbox.record(noteId, NOTICED, times);
  const waiting = async (queue: string): Promise<string[]> =>
    (await outbox.app.app.get(Queues).queue(queue).getJobs(['waiting', 'delayed'])).map(
      ({ data }) => (data as { reference: string }).reference,
    );

  beforeAll(async () => {
    outbox = await OutboxApp.start();
    outbox.app.app.get(EventHandlers).onMany([NOTICED], 'notice', async (events, tx) => {
      sizes.push(events.length);
      for (const { data } of events) {
        await tx.manager.increment(Note, { id: data.noteId }, 'rank', 1);
        if (data.noteId === poisoned) throw new Error('this notice failed');
      }
    });
  });
  afterAll(() => outbox.close());
  beforeEach(async () => {
    sizes = [];
    poisoned = '';
    await outbox.flush();
  });

  it('asks once for a crowd of a territory, beside what somebody waits for, as it is told and as it is sent again', async () => {
    const id = await outbox.aNote();
    await notice(id, MORE_THAN_A_SWEEP);
    const awaited = await outbox.tell(id);
    const asked = async () => [await waiting(EVENTS_QUEUE), await waiting(PATIENT_EVENTS_QUEUE)];
    await outbox.until(async () => (await waiting(EVENTS_QUEUE)).length === 1);
    expect(await asked()).toEqual([[awaited], [outbox.territoryId]]);
    await outbox.flush();
    await outbox.app.app.get(EventSweeper).sweep(0);
    expect(await asked()).toEqual([[awaited], [outbox.territoryId]]);
    await outbox.app.sql('UPDATE events SET done_at = now() WHERE done_at IS NULL');
  });

  it('handles together all that is there, each event once, however many jobs there are', async () => {
    const [a, b] = [await outbox.aNote(), await outbox.aNote()];
    await notice(a, MORE_THAN_AT_ONCE);
    await notice(b);
    const consumer = outbox.app.app.get(EventConsumer);
    await Promise.all([consumer.consumePatient(outbox.territoryId), consumer.consumePatient(outbox.territoryId)]);
    expect([await outbox.effects(a), await outbox.effects(b)]).toEqual([MORE_THAN_AT_ONCE, 1]);
    expect(await outbox.undone()).toBe(0);
    expect(sizes.length).toBeLessThan(10);
  });

  it('leaves what somebody waits for to its own job, and what is of another territory', async () => {
    const id = await outbox.aNote();
    const awaited = await outbox.tell(id);
    await notice(id);
    await outbox.app.app.get(EventConsumer).consumePatient(randomUUID());
    expect(await outbox.undone()).toBe(2);
    await outbox.app.app.get(EventConsumer).consumePatient(outbox.territoryId);
    expect(await outbox.app.sql('SELECT id FROM events WHERE done_at IS NULL')).toEqual([{ id: awaited }]);
    await outbox.app.app.get(EventConsumer).consume(awaited);
  });

  it('handles each alone where one of them fails: the others are done, and that one is left to its attempts', async () => {
    const [sound, sick] = [await outbox.aNote(), await outbox.aNote()];
    const [first] = await notice(sound);
    const [second] = await notice(sick);
    poisoned = sick;
    await outbox.app.app.get(EventConsumer).consumePatient(outbox.territoryId);
    expect([await outbox.effects(sound), await outbox.effects(sick), await outbox.undone()]).toEqual([0, 0, 2]);
    expect((await waiting(EVENTS_QUEUE)).toSorted()).toEqual([first ?? '', second ?? ''].toSorted());
    await outbox.app.app.get(EventConsumer).consume(first ?? '');
    await expect(outbox.app.app.get(EventConsumer).consume(second ?? '')).rejects.toThrow('this notice failed');
    expect([await outbox.effects(sound), await outbox.effects(sick), await outbox.undone()]).toEqual([1, 0, 1]);
    poisoned = '';
    await outbox.app.app.get(EventConsumer).consumePatient(outbox.territoryId);
    expect([await outbox.effects(sick), await outbox.undone()]).toEqual([1, 0]);
  });

  it('gathers what nobody waits for while somebody writes without a pause, and leaves none of it', async () => {
    const id = await outbox.aNote();
    const calls: number[] = [];
    const WRITTEN = 'note.written' as 'note.edited';
    outbox.app.app.get(EventHandlers).onMany([WRITTEN], 'count', async (events, tx) => {
      calls.push(events.length);
      await tx.manager.increment(Note, { id }, 'rank', events.length);
      await wait(50);
    });
    outbox.app.startWorkers();
    for (let turn = 0; turn < 100; turn += 1) {
      await outbox.record(id, WRITTEN);
      await wait(10);
    }
    await outbox.until(async () => (await outbox.undone()) === 0);
    expect(await outbox.effects(id)).toBe(100);
    expect(calls.length).toBeLessThan(20);
  });
});
