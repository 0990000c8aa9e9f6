import type { MigrationInterface, QueryRunner } from 'typeorm';

// Whom something concerns, and why; what is told of it is read from the events each time, with the rights of that moment. An object that is not
// read yet is there once: what happens next adds to it. `opened_by` is the first transaction told of, `read` what had ended when it was read.
const NOTIFICATIONS = `
CREATE TABLE notifications (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  territory_id uuid NOT NULL REFERENCES territories (id) ON DELETE CASCADE,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  reason text NOT NULL,
  opened_by xid8 NOT NULL,
  moved_at timestamptz(3) NOT NULL,
  read_at timestamptz(3),
  read pg_snapshot,
  CHECK ((read_at IS NULL) = (read IS NULL))
);
CREATE UNIQUE INDEX notifications_open ON notifications (account_id, subject_type, subject_id) WHERE read_at IS NULL;
CREATE INDEX notifications_of_account ON notifications (account_id, moved_at DESC);`;

// Each reads and marks its own alone, where it reaches.
const WALL = `
ALTER TABLE notifications ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON notifications USING ((SELECT binome_reach()) = 'system' OR (account_id = (SELECT binome_account())
  AND ((SELECT binome_state_everywhere()) OR territory_id = ANY ((SELECT reached_territories())::uuid[]))));`;

/** Whom events concern. */
export class Notifications1700001600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [NOTIFICATIONS, WALL]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE notifications');
  }
}
