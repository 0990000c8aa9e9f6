import { Injectable } from '@nestjs/common';
import type { DomainEventName, RecordedEvent } from '@binome/shared/domain';
import type { Tx } from '../database/transaction.js';

export type EventHandler<N extends DomainEventName> = (event: RecordedEvent<N>, tx: Tx) => Promise<void>;

/** Who reacts to what. Topics register their handlers when their module starts. */
@Injectable()
export class EventHandlers {
  private readonly handlers = new Map<string, Map<string, EventHandler<DomainEventName>>>();

  /** `effect` names the reaction for ever: it is the mark that keeps it from happening twice. */
  on<N extends DomainEventName>(name: N, effect: string, handler: EventHandler<N>): void {
    const effects = this.handlers.get(name) ?? new Map<string, EventHandler<DomainEventName>>();
    if (effects.has(effect)) throw new Error(`The effect ${effect} of ${name} is registered twice`);
    effects.set(effect, handler as unknown as EventHandler<DomainEventName>);
    this.handlers.set(name, effects);
  }

  has(name: string): boolean {
    return this.handlers.has(name);
  }

  of(name: string): [string, EventHandler<DomainEventName>][] {
    return [...(this.handlers.get(name) ?? [])];
  }
}
