import { Inject, Injectable } from '@nestjs/common';
import type { WrittenEvent } from '../database/transaction.js';
import { LiveUpdates } from '../live/live-updates.js';
import { Queues } from '../queues/queues.js';

/** Queue of the events that somebody reacts to. */
export const EVENTS_QUEUE = 'events';

/** Sends committed events on their way. What does not leave (Redis down) is sent by the sweeper. */
@Injectable()
export class EventDispatcher {
  private readonly listeners: ((event: WrittenEvent) => void)[] = [];

  constructor(
    @Inject(Queues) private readonly queues: Queues,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  /** Tells of every event that this process commits, as soon as it is committed. */
  onCommitted(listener: (event: WrittenEvent) => void): void {
    this.listeners.push(listener);
  }

  dispatch(events: readonly WrittenEvent[]): void {
    for (const event of events) {
      for (const listener of this.listeners) listener(event);
      if (event.territoryId) this.live.publish(`territory:${event.territoryId}`, hintOf(event));
      if (event.toHandle) this.queues.add(EVENTS_QUEUE, event.id).catch(() => undefined);
    }
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
