import type { HeardEvent } from './heard-event.js';

/** What some acts write besides themselves: their parts are not told again. */
const PARTS: Record<string, readonly string[]> = {
  'kit.applied': ['committee.created', 'seat_holder.appointed'],
  'plan.duplicated': ['action.copied', 'orientation.added', 'plan.archived'],
};

/** The events without the parts of an act that is told as a whole. */
export function wholeActs<Event extends HeardEvent>(events: readonly Event[]): Event[] {
  const told = new Set(events.flatMap(({ act, name }) => (PARTS[name] ?? []).map((part) => `${part} ${act}`)));
  return events.filter(({ act, name }) => !told.has(`${name} ${act}`));
}
