import type { EntityManager } from 'typeorm';

/** An event as a history tells it, with the fields that it changed. */
export interface ToldEvent {
  id: string;
  event: string;
  who: string;
  capacity: string | null;
  when: Date;
  /** The time to the microsecond: its place in the pages of a history. */
  instant: string;
  reason: string | null;
  origin: string;
  version: number | null;
  subjectId: string;
  changes: { id: string; field: string; from: unknown; to: unknown }[];
}

/** What a history tells: conditions on `event`, and what else it says of each, joined to it. */
export interface EventScope {
  where: string;
  parameters: readonly unknown[];
  /** More columns, such as `committee.name AS "committeeName"`. */
  columns?: string;
  joins?: string;
}

export interface EventPage<Event> {
  rows: Event[];
  total: number;
}

/** The latest events of a scope before a place in time, at most `limit`, and how many there are in all. */
export async function eventPage<More = unknown>(
  manager: EntityManager,
  { where, parameters, columns, joins = '' }: EventScope,
  before: { instant: string; id: string } | null,
  limit: number,
): Promise<EventPage<ToldEvent & More>> {
  const [instant, id, most] = [1, 2, 3].map((rank) => `$${parameters.length + rank}`);
  const rows = await manager.query<(ToldEvent & More)[]>(
    `SELECT event.id, event.name AS event, event.actor_name AS who, event.actor_role AS capacity, event.at AS "when",
       to_char(event.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS instant,
       event.reason, event.origin, event.subject_version AS version, event.subject_id AS "subjectId",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', change.id, 'field', change.field, 'from', change.from_value, 'to', change.to_value) ORDER BY change.field, change.id)
         FROM field_changes change WHERE change.event_id = event.id), '[]') AS changes${columns ? `, ${columns}` : ''}
     FROM events event ${joins}
     WHERE ${where} AND (${instant}::timestamptz IS NULL OR (event.at, event.id) < (${instant}::timestamptz, ${id}::uuid))
     ORDER BY event.at DESC, event.id DESC LIMIT ${most}`,
    [...parameters, before?.instant ?? null, before?.id ?? null, limit],
  );
  const count = `SELECT count(*)::integer AS total FROM events event WHERE ${where}`;
  const [counted] = await manager.query<{ total: number }[]>(count, [...parameters]);
  return { rows, total: counted?.total ?? 0 };
}
