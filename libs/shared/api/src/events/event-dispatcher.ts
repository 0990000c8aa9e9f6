import { Inject, Injectable } from '@nestjs/common';
import type { WrittenEvent } from '../database/transaction.js';
import { LiveUpdates } from '../live/live-updates.js';
import { Queues } from '../queues/queues.js';
import { EventHandlers } from './event-handlers.js';

/** Queue of the events that somebody reacts to. */
export const EVENTS_QUEUE = 'events';

/** Place in the queue of an event that nobody waits for: behind all that have none. */
const BEHIND = 1;

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

  /** Asks for the effects of an event; what somebody waits for never stands behind a thousand notices. */
  send({ id, name }: { id: string; name: string }): Promise<void> {
    return this.queues.add(EVENTS_QUEUE, id, this.handlers.isAwaited(name) ? {} : { priority: BEHIND });
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
