import type { AgendaItem } from './agenda-item.entity.js';
import type { Meeting } from './meeting.entity.js';

/** What an event says that it is about. */
export function about(subjectType: string, row: Pick<Meeting | AgendaItem, 'id' | 'territoryId' | 'version'>) {
  const { id, territoryId, version } = row;
  return { subjectType, subjectId: id, territoryId, version };
}
