import type { MigrationInterface, QueryRunner } from 'typeorm';

// A call to vote that was told before left, or never will: none of them waits.
const COLUMNS = `
ALTER TABLE ballot_reminders ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN holder_id uuid REFERENCES seat_holders (id) ON DELETE SET NULL,
  ADD COLUMN mail text NOT NULL DEFAULT 'sent' CHECK (mail IN ('waiting', 'sent', 'refused', 'nobody')),
  ADD COLUMN tries integer NOT NULL DEFAULT 0,
  ADD COLUMN next_try_at timestamptz NOT NULL DEFAULT now(),
  ADD UNIQUE (id);
ALTER TABLE ballot_reminders ALTER COLUMN mail SET DEFAULT 'waiting';
CREATE INDEX ballot_reminders_to_mail ON ballot_reminders (next_try_at, id) WHERE mail = 'waiting';
CREATE INDEX ballot_reminders_of_holder ON ballot_reminders (holder_id);`;

/** A call to vote is a mail that waits as a row: who was written to, and what became of it. */
export class CallsToVote1700001960000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX ballot_reminders_of_holder, ballot_reminders_to_mail`);
    await queryRunner.query(
      'ALTER TABLE ballot_reminders DROP COLUMN next_try_at, DROP COLUMN tries, DROP COLUMN mail, DROP COLUMN holder_id, DROP COLUMN id',
    );
  }
}
