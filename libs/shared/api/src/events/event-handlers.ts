import { Injectable } from '@nestjs/common';
import type { DomainEventName, RecordedEvent, Origin } from '@binome/shared/domain';
import type { Tx } from '../database/transaction.js';

export type EventHandler<N extends DomainEventName> = (event: RecordedEvent<N>, tx: Tx) => Promise<void>;

/** Who reacts to what. Topics register their handlers when their module starts. */
@Injectable()
export class EventHandlers {
  private readonly handlers = new Map<string, Map<string, EventHandler<DomainEventName>>>();
  private readonly blindToSeed = new Set<string>();
  private readonly patient = new Set<string>();

  /**
   * `effect` names the reaction for ever: it is the mark that keeps it from happening twice. Without `seed`, what the demonstration is made of
   * happens to nobody. With `canWait`, nobody waits for it: what somebody waits for (a mail, a preview) goes before.
   */
  on<N extends DomainEventName>(
    name: N,
    effect: string,
    handler: EventHandler<N>,
    { seed = true, canWait = false } = {},
  ): void {
    const effects = this.handlers.get(name) ?? new Map<string, EventHandler<DomainEventName>>();
    if (effects.has(effect)) throw new Error(`The effect ${effect} of ${name} is registered twice`);
    effects.set(effect, handler as unknown as EventHandler<DomainEventName>);
    this.handlers.set(name, effects);
    if (!seed) this.blindToSeed.add(effect);
    if (canWait) this.patient.add(effect);
  }

  has(name: string, origin: Origin): boolean {
    return this.of(name, origin).length > 0;
  }

  of(name: string, origin: Origin): [string, EventHandler<DomainEventName>][] {
    const effects = [...(this.handlers.get(name) ?? [])];
    return origin === 'seed' ? effects.filter(([effect]) => !this.blindToSeed.has(effect)) : effects;
  }

  /** The events of which some effect cannot wait. */
  awaited(): string[] {
    return [...this.handlers.keys()].filter((name) => this.isAwaited(name));
  }

  /** Whether somebody waits for what this event does. */
  isAwaited(name: string): boolean {
    return [...(this.handlers.get(name)?.keys() ?? [])].some((effect) => !this.patient.has(effect));
  }
}
