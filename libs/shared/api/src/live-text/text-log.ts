import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Author, Role } from '@binome/shared/domain';
import type { TextRoom } from './text-subjects.js';

/**
 * The truth of a text that people write together: the state that its column says (`written`), and the log of what was written since.
 * A line is in the log before its writer is told that it is kept, and stays there until the column says it.
 */
export interface KeptText extends TextRoom {
  id: string;
  territoryId: string;
  lastSeq: number;
  written: Buffer;
}

/** A line of the log with who wrote it. */
export interface LogLine extends Author {
  bytes: Buffer;
}

/** What a node has not seen yet of a text. */
export interface News {
  lastSeq: number;
  /** Null when the node has seen all of it. */
  written: Buffer | null;
  lines: Buffer[];
}

const COLUMNS = `text.id, text.territory_id AS "territoryId", text.subject_type AS "subjectType", text.subject_id AS "subjectId", text.field,
  text.last_seq AS "lastSeq", text.written`;

/** The text of a room, locked until the end of the transaction; null when nobody has opened it yet. */
export async function lockedText(manager: EntityManager, room: TextRoom): Promise<KeptText | null> {
  const [text] = await manager.query<KeptText[]>(
    `SELECT ${COLUMNS} FROM live_texts text WHERE subject_type = $1 AND subject_id = $2 AND field = $3 FOR UPDATE`,
    [room.subjectType, room.subjectId, room.field],
  );
  return text ?? null;
}

export async function roomOfText(manager: EntityManager, id: string): Promise<TextRoom | null> {
  const [text] = await manager.query<TextRoom[]>(`SELECT ${COLUMNS} FROM live_texts text WHERE id = $1`, [id]);
  return text ?? null;
}

export async function idOfText(manager: EntityManager, room: TextRoom): Promise<string | null> {
  const [text] = await manager.query<{ id: string }[]>(
    `SELECT id FROM live_texts WHERE subject_type = $1 AND subject_id = $2 AND field = $3`,
    [room.subjectType, room.subjectId, room.field],
  );
  return text?.id ?? null;
}

/** Opens the log of a text on what its column says; the first one to do so wins. */
export async function beginText(
  manager: EntityManager,
  room: TextRoom,
  territoryId: string,
  written: Uint8Array,
): Promise<void> {
  await manager.query(
    `INSERT INTO live_texts (id, territory_id, subject_type, subject_id, field, written) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (subject_type, subject_id, field) DO NOTHING`,
    [randomUUID(), territoryId, room.subjectType, room.subjectId, room.field, Buffer.from(written)],
  );
}

/** Adds a line to the log, and gives its number; null when the text is out of the writer's reach. Lines of one text are added one after the other. */
export async function appendLine(
  manager: EntityManager,
  id: string,
  author: Author,
  bytes: Uint8Array,
): Promise<number | null> {
  const [line] = await manager.query<{ seq: number }[]>(
    `WITH next AS (UPDATE live_texts SET last_seq = last_seq + 1 WHERE id = $1 RETURNING id, territory_id, last_seq)
     INSERT INTO live_text_lines (text_id, seq, territory_id, account_id, author_name, author_role, bytes)
     SELECT id, last_seq, territory_id, $2, $3, $4, $5 FROM next RETURNING seq`,
    [id, author.accountId, author.name, author.role, Buffer.from(bytes)],
  );
  return line?.seq ?? null;
}

/** What was written after the line `seen`, from -1 for everything; null when the text is out of reach. */
export async function newsOf(manager: EntityManager, id: string, seen: number): Promise<News | null> {
  const [news] = await manager.query<News[]>(
    `SELECT text.last_seq AS "lastSeq", CASE WHEN text.written_seq > $2 THEN text.written END AS written,
       ARRAY(SELECT line.bytes FROM live_text_lines line WHERE line.text_id = text.id AND line.seq > $2 ORDER BY line.seq) AS lines
     FROM live_texts text WHERE text.id = $1`,
    [id, seen],
  );
  return news ?? null;
}

/** The last line of each of these texts. */
export async function lastLines(
  manager: EntityManager,
  ids: readonly string[],
): Promise<{ id: string; lastSeq: number }[]> {
  return manager.query(`SELECT id, last_seq AS "lastSeq" FROM live_texts WHERE id = ANY($1)`, [ids]);
}

/** The lines that the column does not say yet. */
export async function unwrittenLines(manager: EntityManager, id: string): Promise<LogLine[]> {
  return manager.query<(LogLine & { role: Role | null })[]>(
    `SELECT account_id AS "accountId", author_name AS name, author_role AS role, bytes FROM live_text_lines WHERE text_id = $1 ORDER BY seq`,
    [id],
  );
}

/** Texts whose last line has waited for so long to be written in the column. */
export async function lateTexts(manager: EntityManager, olderThanSeconds: number, limit: number): Promise<string[]> {
  const late = await manager.query<{ id: string }[]>(
    `SELECT text.id FROM live_texts text
     JOIN live_text_lines line ON line.text_id = text.id AND line.seq = text.last_seq AND line.at < now() - make_interval(secs => $1)
     WHERE text.last_seq > text.written_seq AND text.last_seq IS DISTINCT FROM text.refused_seq LIMIT $2`,
    [olderThanSeconds, limit],
  );
  return late.map(({ id }) => id);
}

/** The column says this state now: the log begins anew. */
export async function markWritten(
  manager: EntityManager,
  { id, lastSeq }: KeptText,
  written: Uint8Array,
): Promise<void> {
  await manager.query('UPDATE live_texts SET written = $2, written_seq = last_seq, refused_seq = NULL WHERE id = $1', [
    id,
    Buffer.from(written),
  ]);
  await manager.query('DELETE FROM live_text_lines WHERE text_id = $1 AND seq <= $2', [id, lastSeq]);
}

/** The column says this state now, by another door; what was written meanwhile in the room stays in the log. */
export async function keepWritten(manager: EntityManager, { id }: KeptText, written: Uint8Array): Promise<void> {
  await manager.query('UPDATE live_texts SET written = $2 WHERE id = $1', [id, Buffer.from(written)]);
}

/** The column cannot say the text as it is, too long perhaps: asked again once it has changed. */
export async function markRefused(manager: EntityManager, id: string): Promise<void> {
  await manager.query('UPDATE live_texts SET refused_seq = last_seq WHERE id = $1', [id]);
}
