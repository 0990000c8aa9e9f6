import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import type { Actor } from '@binome/shared/domain';
import { CONFIG, type Config } from '../config/config.js';
import { patientRedis, requestRedis } from '../queues/redis.js';

/** A hint that a row changed: identifiers only. What it became is read again, with the reader's rights. */
export interface LiveHint {
  event: string;
  entity: string;
  id: string;
  version: number | null;
  /** Identifier of the event, the same in `changesSince`. */
  sequence: string;
  /** Account that made the change, null for a program. */
  by: string | null;
}

export type Freshen = () => Promise<Actor>;

/** Live updates of a territory over Redis. Redis forgets: on reconnection a client asks what it missed. */
@Injectable()
export class LiveUpdates implements OnApplicationShutdown {
  private readonly publisher;
  private readonly subscriber;
  private readonly pubSub: RedisPubSub;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.publisher = requestRedis(config.redisUrl);
    this.subscriber = patientRedis(config.redisUrl);
    this.pubSub = new RedisPubSub({
      publisher: this.publisher,
      subscriber: this.subscriber,
      connectionListener: () => undefined,
    });
  }

  /** Tells who listens to the topic (`territory:<id>`, `import:<id>` …); an outage of Redis is not the writer's concern. */
  publish(topic: string, hint: LiveHint): void {
    this.pubSub.publish(topic, hint).catch(() => undefined);
  }

  /** Tells the other processes that something of this name changed. */
  tell(topic: string): void {
    this.pubSub.publish(`${this.config.redisPrefix}:${topic}`, {}).catch(() => undefined);
  }

  /** Hears what the other processes tell. What is told while Redis is away is lost. */
  listen(topic: string, heard: () => void): void {
    this.pubSub.subscribe(`${this.config.redisPrefix}:${topic}`, heard).catch(() => undefined);
  }

  /**
   * The hints of a topic that the actor may read, decided anew at each delivery. `freshen` gives the actor with rights that are seconds old
   * at most; once it is nobody, the stream ends.
   */
  async *stream(
    topic: string,
    freshen: Freshen,
    mayRead: (actor: Actor, hint: LiveHint) => Promise<boolean>,
  ): AsyncGenerator<LiveHint> {
    const hints = this.pubSub.asyncIterableIterator<LiveHint>(topic);
    try {
      for await (const hint of hints) {
        const actor = await freshen();
        if (actor.kind === 'anonymous') return;
        if (await mayRead(actor, hint)) yield hint;
      }
    } finally {
      await hints.return?.();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pubSub.close().catch(() => undefined);
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }
}
