import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { patientRedis, requestRedis } from '../queues/redis.js';

/** What nodes tell each other of a text. `line`: read the log. `here`: who is in the room (never the text). `who`: tell me who is there. */
export type TextSignal = { kind: 'line' } | { kind: 'here'; people: string } | { kind: 'who' };

type Listener = (signal: TextSignal) => void;

/** Signals between nodes over Redis, which may lose them: each node also looks at the logs by itself. */
@Injectable()
export class TextSignals implements OnApplicationShutdown {
  private readonly node = randomUUID();
  private readonly prefix: string;
  private readonly publisher;
  private readonly subscriber;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(@Inject(CONFIG) config: Config) {
    this.prefix = `${config.redisPrefix}:text:`;
    this.publisher = requestRedis(config.redisUrl);
    this.subscriber = patientRedis(config.redisUrl);
    this.subscriber.on('message', (channel: string, message: string) => this.receive(channel, message));
  }

  /** Listens to what is said of a text, until the function given back is called. */
  listen(textId: string, listener: Listener): () => void {
    const channel = this.prefix + textId;
    const known = this.listeners.get(channel) ?? new Set();
    this.listeners.set(channel, known.add(listener));
    this.subscriber.subscribe(channel).catch(() => undefined);
    return () => {
      known.delete(listener);
      if (known.size > 0 || this.listeners.get(channel) !== known) return;
      this.listeners.delete(channel);
      this.subscriber.unsubscribe(channel).catch(() => undefined);
    };
  }

  /** Tells the other nodes. */
  tell(textId: string, signal: TextSignal): void {
    this.publisher.publish(this.prefix + textId, JSON.stringify({ node: this.node, signal })).catch(() => undefined);
  }

  /** Tells every node, this one included. */
  tellEveryone(textId: string, signal: TextSignal): void {
    this.deliver(this.prefix + textId, signal);
    this.tell(textId, signal);
  }

  private receive(channel: string, message: string): void {
    const { node, signal } = JSON.parse(message) as { node: string; signal: TextSignal };
    if (node !== this.node) this.deliver(channel, signal);
  }

  private deliver(channel: string, signal: TextSignal): void {
    for (const listener of this.listeners.get(channel) ?? []) listener(signal);
  }

  onApplicationShutdown(): void {
    this.publisher.disconnect();
    this.subscriber.disconnect();
  }
}
