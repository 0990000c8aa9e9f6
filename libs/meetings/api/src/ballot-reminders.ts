import type { Reminder } from '@binome/meetings/domain';
import type { Tx } from '@binome/shared/api';
import { about } from './about.js';
import type { Decision } from './decision.entity.js';

const TOLD = `INSERT INTO ballot_reminders (ballot_id, territory_id, seat_id, reminder, mail)
  SELECT $1, $2, seat, $4, CASE WHEN $5::boolean THEN 'sent' ELSE 'waiting' END FROM unnest($3::uuid[]) AS seat ON CONFLICT DO NOTHING RETURNING seat_id AS "seatId"`;

/** Tells these seats of a vote, each once per reminder however often it is asked; returns how many were told. Their mails leave afterwards. */
export async function tellSeats(
  tx: Tx,
  decision: Decision,
  ballotId: string,
  seatIds: readonly string[],
  reminder: Reminder,
): Promise<number> {
  const { id: decisionId, territoryId } = decision;
  const told = await tx.manager.query<{ seatId: string }[]>(TOLD, [
    ...[ballotId, territoryId, [...seatIds], reminder],
    tx.isSeed,
  ]);
  for (const { seatId } of told) {
    const data = { decisionId, ballotId, seatId, reminder };
    await tx.record('decision.reminder_due', { ...about('Decision', decision), data });
  }
  return told.length;
}
