import type { MigrationInterface, QueryRunner } from 'typeorm';

// The reason of a pause is named by its day too: what was dropped or kept for a pause stays so for that one, not for the next.
const DATED = (table: string, zone: string, where: string, before: string): string => `
UPDATE ${table} SET reason_key = ${table}.reason_key || ':' || (coalesce(
    (SELECT max(event.at) FROM field_changes change JOIN events event ON event.id = change.event_id
     WHERE change.subject_type = 'Action' AND change.subject_id = action.id AND change.field = 'status' AND change.to_value = '"paused"'
       AND event.at <= ${before}),
    action.created_at) AT TIME ZONE ${zone})::date
FROM actions action
WHERE ${table}.reason_key = 'paused:' || action.id::text AND ${where};`;

const ZONES = {
  dropped_proposals: `coalesce((SELECT meeting.time_zone FROM meetings meeting WHERE meeting.committee_id = dropped_proposals.committee_id LIMIT 1), 'Europe/Paris')`,
  agenda_items: '(SELECT meeting.time_zone FROM meetings meeting WHERE meeting.id = agenda_items.meeting_id)',
};
const STILL_WRITTEN = `EXISTS (SELECT 1 FROM meetings meeting WHERE meeting.id = agenda_items.meeting_id AND meeting.state IN ('draft', 'convened', 'in_progress'))`;

/** Names a pause that was dropped, or that stands on an agenda, by its day. */
export class DatedPauses1700001995000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT set_config('app.reach', 'system', true)`);
    await queryRunner.query(
      DATED('dropped_proposals', ZONES.dropped_proposals, 'TRUE', 'dropped_proposals.dropped_at'),
    );
    await queryRunner.query(DATED('agenda_items', ZONES.agenda_items, STILL_WRITTEN, 'now()'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT set_config('app.reach', 'system', true)`);
    for (const table of ['dropped_proposals', 'agenda_items'])
      await queryRunner.query(
        `UPDATE ${table} SET reason_key = left(reason_key, 43) WHERE reason_key LIKE 'paused:%:%'${table === 'agenda_items' ? ` AND ${STILL_WRITTEN}` : ''}`,
      );
  }
}
