import type { MigrationInterface, QueryRunner } from 'typeorm';

// The agenda as those who are called to a meeting were told of it last, and what their next mail is about: what they come by, or the agenda alone.
const COLUMNS = `
ALTER TABLE meetings ADD COLUMN told_agenda jsonb, ADD COLUMN agenda_told_at timestamptz;
ALTER TABLE convocations ADD COLUMN about text NOT NULL DEFAULT 'meeting' CHECK (about IN ('meeting', 'agenda'));`;

// What was convened before is told as it stands.
const TOLD = `
UPDATE meetings meeting SET agenda_told_at = meeting.convened_at, told_agenda = coalesce((
  SELECT jsonb_agg(jsonb_build_object('id', item.id, 'kind', item.kind, 'title', item.title, 'minutes', item.minutes,
    'presenter', item.presenter, 'confidential', item.confidential) ORDER BY item.rank, item.id)
  FROM agenda_items item WHERE item.meeting_id = meeting.id AND item.standing = 'accepted'), '[]')
WHERE meeting.state = 'convened'`;

/** The agenda that was told to those who are called. */
export class ToldAgendas1700001930000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
    await queryRunner.query(TOLD);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE convocations DROP COLUMN about');
    await queryRunner.query('ALTER TABLE meetings DROP COLUMN told_agenda, DROP COLUMN agenda_told_at');
  }
}
