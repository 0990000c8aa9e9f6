import { Inject, Injectable } from '@nestjs/common';
import type { WrittenEvent } from '../database/transaction.js';
import { LiveUpdates } from '../live/live-updates.js';
import { Queues } from '../queues/queues.js';
import { EventHandlers } from './event-handlers.js';
import { EVENTS_QUEUE, PATIENT_EVENTS_QUEUE } from './event-queues.js';

/** Milliseconds during which what nobody waits for is gathered, so that who writes without a pause is not slowed by what it tells. */
const GATHERING = 300;

/** Sends committed events on their way. What does not leave (Redis down) is sent by the sweeper. */
@Injectable()
export class EventDispatcher {
  private readonly listeners: ((event: WrittenEvent) => void)[] = [];

  constructor(
    @Inject(Queues) private readonly queues: Queues,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
  ) {}

  /** Tells of every event that this process commits, as soon as it is committed. */
  onCommitted(listener: (event: WrittenEvent) => void): void {
    this.listeners.push(listener);
  }

  dispatch(events: readonly WrittenEvent[]): void {
    for (const event of events) {
      for (const listener of this.listeners) listener(event);
      if (event.territoryId) this.live.publish(`territory:${event.territoryId}`, hintOf(event));
      if (event.toHandle) this.send(event).catch(() => undefined);
    }
  }

  /** Asks for the effects of an event; those that nobody waits for are asked once for all that a territory has. */
  send({ id, name, territoryId }: Pick<WrittenEvent, 'id' | 'name' | 'territoryId'>): Promise<void> {
    return territoryId && !this.handlers.isAwaited(name)
      ? this.queues.add(PATIENT_EVENTS_QUEUE, territoryId, { delay: GATHERING })
      : this.sendAlone(id);
  }

  /** Asks for the effects of one event, apart from all others. */
  sendAlone(id: string): Promise<void> {
    return this.queues.add(EVENTS_QUEUE, id);
  }
}

function hintOf(event: WrittenEvent) {
  return {
    event: event.name,
    entity: event.subjectType,
    id: event.subjectId,
    version: event.version,
    sequence: event.id,
    by: event.actorAccountId,
  };
}
