import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { RedisPubSub } from 'graphql-redis-subscriptions';
import { CONFIG, type Config } from '../config/config.js';
import { patientRedis, requestRedis } from '../queues/redis.js';
import { LiveStream, type Freshen, type Hearing, type LiveHint, type MayRead } from './live-stream.js';

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
  stream(topic: string, freshen: Freshen, mayRead: MayRead): LiveStream {
    const hearing: Hearing = async (hear) => {
      const id = await this.pubSub.subscribe(topic, hear);
      return () => this.pubSub.unsubscribe(id);
    };
    return new LiveStream(hearing, freshen, mayRead);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pubSub.close().catch(() => undefined);
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }
}
