import { Injectable } from '@nestjs/common';
import type { DomainEventName, RecordedEvent, Origin } from '@binome/shared/domain';
import type { Tx } from '../database/transaction.js';

export type EventHandler<N extends DomainEventName> = (event: RecordedEvent<N>, tx: Tx) => Promise<void>;

/** What is done about several events at once, the oldest first. */
export type EventsHandler<N extends DomainEventName> = (events: readonly RecordedEvent<N>[], tx: Tx) => Promise<void>;

/** One reaction to an event. `effect` names it for ever: it is the mark that keeps it from happening twice. */
export interface Reaction {
  effect: string;
  handle: EventsHandler<DomainEventName>;
  /** Nobody waits for it: it is done about all the events of a territory that are there, after what somebody waits for. */
  canWait: boolean;
  /** Whether what the demonstration is made of happens to it too. */
  seed: boolean;
}

/** Who reacts to what. Topics register their handlers when their module starts. */
@Injectable()
export class EventHandlers {
  private readonly reactions = new Map<string, Reaction[]>();

  /** Reacts to each event of this name as soon as it is committed: somebody waits for what it does (a mail, a preview). */
  on<N extends DomainEventName>(name: N, effect: string, handler: EventHandler<N>): void {
    const each: EventsHandler<N> = async (events, tx) => {
      for (const event of events) await handler(event, tx);
    };
    this.add(name, { effect, handle: each as unknown as Reaction['handle'], canWait: false, seed: true });
  }

  /** Reacts to the events of these names, as many at once as there are in a territory: nobody waits for what it does. Without `seed`, the demonstration's are none of them. */
  onMany<N extends DomainEventName>(
    names: readonly N[],
    effect: string,
    handler: EventsHandler<N>,
    { seed = true } = {},
  ): void {
    const handle = handler as unknown as Reaction['handle'];
    for (const name of names) this.add(name, { effect, handle, canWait: true, seed });
  }

  has(name: string, origin: Origin): boolean {
    return this.of(name, origin).length > 0;
  }

  of(name: string, origin: Origin): Reaction[] {
    return (this.reactions.get(name) ?? []).filter(({ seed }) => seed || origin !== 'seed');
  }

  /** The events of which some effect cannot wait. */
  awaited(): string[] {
    return [...this.reactions.keys()].filter((name) => this.isAwaited(name));
  }

  /** The events all of whose effects can wait. */
  patient(): string[] {
    return [...this.reactions.keys()].filter((name) => !this.isAwaited(name));
  }

  /** Whether somebody waits for what this event does. */
  isAwaited(name: string): boolean {
    return (this.reactions.get(name) ?? []).some(({ canWait }) => !canWait);
  }

  private add(name: string, reaction: Reaction): void {
    const known = this.reactions.get(name) ?? [];
    if (known.some(({ effect }) => effect === reaction.effect))
      throw new Error(`The effect ${reaction.effect} of ${name} is registered twice`);
    this.reactions.set(name, [...known, reaction]);
  }
}
