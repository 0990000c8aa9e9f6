import type { EntityManager } from 'typeorm';
import type { LiveHint } from '../live/live-stream.js';

export interface Changes {
  /** To be given back at the next question; opaque. */
  cursor: string;
  changes: LiveHint[];
  /** True when there is more than one answer holds: read everything again. */
  truncated: boolean;
}

const CAP = 500;

/**
 * What changed in a territory since a cursor. The cursor is a transaction horizon, not a date or a number:
 * a transaction that commits late is never skipped, at the price of telling some changes twice.
 */
export async function changesSince(
  manager: EntityManager,
  territoryId: string,
  cursor: string | null,
): Promise<Changes> {
  const [horizon] = await manager.query<{ xmin: string }[]>(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin',
  );
  const next = horizon?.xmin ?? '0';
  if (cursor === null || !/^\d{1,19}$/.test(cursor)) return { cursor: next, changes: [], truncated: cursor !== null };
  const changes = await manager.query<LiveHint[]>(
    `SELECT name AS event, subject_type AS entity, subject_id AS id, subject_version AS version, id AS sequence, actor_account_id AS by
     FROM events WHERE territory_id = $1 AND transaction_id >= $2::text::xid8 ORDER BY at LIMIT ${CAP + 1}`,
    [territoryId, cursor],
  );
  return { cursor: next, changes: changes.slice(0, CAP), truncated: changes.length > CAP };
}
