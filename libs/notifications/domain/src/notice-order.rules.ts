import { awaitsReader, type MeetingNotice } from './meeting-notice.rules.js';
import { EXPECTING_REASONS, type Reason } from './reason.js';
import type { NoticeGroup } from './notice.js';

interface Ordered {
  territoryId: string;
  reason: Reason;
  at: string;
  isRead: boolean;
  meetings: readonly Pick<MeetingNotice, 'kind'>[];
}

/** Whether a notification waits for an act of its reader: what is only told of a meeting waits for none. */
export function expectsAct({ reason, isRead, meetings }: Pick<Ordered, 'reason' | 'isRead' | 'meetings'>): boolean {
  const isToldOnly = meetings.length > 0 && !meetings.some(awaitsReader);
  return !isRead && EXPECTING_REASONS.includes(reason) && !isToldOnly;
}

/**
 * Notifications by territory: the territory where an act is expected first, then the one that moved last. In each, the expected acts, then what
 * is not read, then the rest, the latest first. A territory is said once.
 */
export function groupedByTerritory<N extends Ordered>(notices: readonly N[]): NoticeGroup<N>[] {
  return [...Map.groupBy(notices, ({ territoryId }) => territoryId)]
    .map(([territoryId, own]) => ({ territoryId, notices: own.sort(byUrgency) }))
    .sort((a, b) => byUrgency(first(a), first(b)));
}

function first<N>({ notices }: NoticeGroup<N>): N {
  const [notice] = notices;
  if (notice === undefined) throw new Error('A group holds one notification at least');
  return notice;
}

function byUrgency(a: Ordered, b: Ordered): number {
  return urgency(b) - urgency(a) || b.at.localeCompare(a.at);
}

function urgency(notice: Ordered): number {
  if (expectsAct(notice)) return 2;
  return notice.isRead ? 0 : 1;
}
