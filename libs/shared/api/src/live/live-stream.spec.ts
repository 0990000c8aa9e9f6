import { setImmediate as turn } from 'node:timers/promises';
import { ANONYMOUS, systemActor, type Actor } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { LiveStream, type Freshen, type LiveHint, type MayRead } from './live-stream.js';

const reader = systemActor('lecteur');
const everything: MayRead = () => true;
const hint = (id: string): LiveHint => ({
  event: 'note.edited',
  entity: 'Note',
  id,
  version: 1,
  sequence: id,
  by: null,
});

/** A topic that a test speaks on, and how many listen to it. */
class Topic {
  private readonly hearers = new Set<(hint: LiveHint) => void>();

  get listeners(): number {
    return this.hearers.size;
  }

  tell(...ids: string[]): void {
    for (const id of ids) for (const hear of this.hearers) hear(hint(id));
  }

  stream(freshen: Freshen, mayRead: MayRead): LiveStream {
    const listen = async (hear: (hint: LiveHint) => void) => {
      this.hearers.add(hear);
      return () => void this.hearers.delete(hear);
    };
    return new LiveStream(listen, freshen, mayRead);
  }
}

/** A stream whose hints are handed over, and what came of it. */
function followed(topic: Topic, freshen: Freshen, mayRead: MayRead) {
  const told: string[] = [];
  const stream = topic.stream(freshen, mayRead).toldTo(({ id }) => told.push(id));
  const end = stream.next().then(
    ({ done }) => (done ? 'over' : 'told'),
    (error: Error) => error.message,
  );
  return { told, stream, end };
}

describe('the hints that one reader may read', () => {
  it('are handed over within the turn in which they are heard, when everything is at hand', () => {
    const topic = new Topic();
    const { told } = followed(
      topic,
      () => reader,
      (_actor, { id }) => id !== 'secret',
    );
    topic.tell('a', 'secret', 'b');
    expect(told).toEqual(['a', 'b']);
  });

  it('keep their order while one of them waits for its decision', async () => {
    const topic = new Topic();
    const read = Promise.withResolvers<boolean>();
    const { told } = followed(
      topic,
      () => reader,
      (_actor, { id }) => (id === 'read' ? read.promise : true),
    );
    topic.tell('a', 'read', 'b');
    topic.tell('c');
    expect(told).toEqual(['a']);
    read.resolve(true);
    await turn();
    expect(told).toEqual(['a', 'read', 'b', 'c']);
  });

  it('are decided for each reader by its own rights of the moment', async () => {
    const topic = new Topic();
    const [narrow, wide] = [systemActor('étroit'), systemActor('large')];
    let isNarrowed = false;
    const mayRead: MayRead = (actor, { id }) => actor === wide || id === 'open';
    const one = followed(topic, () => narrow, mayRead);
    const other = followed(topic, async () => (isNarrowed ? narrow : wide), mayRead);
    topic.tell('open', 'secret');
    await turn();
    isNarrowed = true;
    topic.tell('secret', 'open');
    await turn();
    expect([one.told, other.told]).toEqual([
      ['open', 'open'],
      ['open', 'secret', 'open'],
    ]);
  });

  it('end with the reader, who hears nothing more', async () => {
    const topic = new Topic();
    let actor: Actor = reader;
    const { told, end } = followed(topic, () => actor, everything);
    topic.tell('a');
    actor = ANONYMOUS;
    topic.tell('b');
    actor = reader;
    topic.tell('c');
    expect([told, await end]).toEqual([['a'], 'over']);
    expect(topic.listeners).toBe(0);
  });

  it('end at once when the reader leaves, even with a decision under way', async () => {
    const topic = new Topic();
    const read = Promise.withResolvers<boolean>();
    const { told, stream, end } = followed(
      topic,
      () => reader,
      () => read.promise,
    );
    topic.tell('a');
    await stream.return();
    expect([await end, topic.listeners]).toEqual(['over', 0]);
    read.resolve(true);
    await turn();
    expect(told).toEqual([]);
  });

  it.each<[string, Freshen, MayRead]>([
    ['rights that cannot be read', () => Promise.reject(new Error('away')), everything],
    ['a decision that fails', () => reader, () => Promise.reject(new Error('away'))],
    [
      'a decision that fails at once',
      () => reader,
      () => {
        throw new Error('away');
      },
    ],
  ])('end with %s, for this reader alone', async (_name, freshen, mayRead) => {
    const topic = new Topic();
    const witness = followed(topic, () => reader, everything);
    const failing = followed(topic, freshen, mayRead);
    const late = followed(topic, () => reader, everything);
    topic.tell('a', 'b');
    expect(await failing.end).toBe('away');
    expect([witness.told, failing.told, late.told]).toEqual([['a', 'b'], [], ['a', 'b']]);
    expect(topic.listeners).toBe(2);
  });

  it('wait for who iterates', async () => {
    const topic = new Topic();
    const stream = topic.stream(() => reader, everything);
    const first = stream.next();
    topic.tell('a', 'b');
    const ids = [(await first).value?.id, (await stream.next()).value?.id];
    const pending = stream.next();
    await stream.return();
    expect([ids, (await pending).done, (await stream.next()).done]).toEqual([['a', 'b'], true, true]);
  });
});
