import type { MigrationInterface, QueryRunner } from 'typeorm';

// What each person chose: when its digest comes, and how it is told for a reason, everywhere or in one territory.
const CHOICES = `
CREATE TABLE notification_settings (
  account_id uuid PRIMARY KEY REFERENCES accounts (id) ON DELETE CASCADE,
  version integer NOT NULL,
  frequency text NOT NULL CHECK (frequency IN ('daily', 'weekly', 'never')),
  weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  hour smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
  time_zone text NOT NULL
);

CREATE TABLE notification_preferences (
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  territory_id uuid REFERENCES territories (id) ON DELETE CASCADE,
  reason text NOT NULL,
  in_app boolean NOT NULL,
  email text NOT NULL CHECK (email IN ('at_once', 'digest', 'none')),
  UNIQUE NULLS NOT DISTINCT (account_id, territory_id, reason)
);`;

// A mail to be written: identifiers alone, its words are made when it leaves. A slot is planned once, whoever plans it.
const MAILINGS = `
CREATE TABLE mailings (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('digest', 'object')),
  slot text NOT NULL,
  notification_id uuid REFERENCES notifications (id) ON DELETE SET NULL,
  territory_id uuid,
  reason text,
  planned_at timestamptz(3) NOT NULL DEFAULT now(),
  next_try_at timestamptz(3) NOT NULL DEFAULT now(),
  tries integer NOT NULL DEFAULT 0,
  closed_at timestamptz(3),
  outcome text CHECK (outcome IN ('sent', 'nothing', 'refused')),
  UNIQUE (account_id, kind, slot),
  CHECK ((closed_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX mailings_open ON mailings (next_try_at) WHERE closed_at IS NULL;
CREATE INDEX mailings_of_notification ON mailings (notification_id);

-- What a person was told by mail: what was told is known, the next mail says what came after.
ALTER TABLE notifications ADD COLUMN mailed pg_snapshot, ADD COLUMN mailed_at timestamptz(3);`;

const OWN = `(SELECT binome_reach()) = 'system' OR account_id = (SELECT binome_account())`;
const WALLS = `
ALTER TABLE notification_settings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON notification_settings USING (${OWN});
ALTER TABLE mailings ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON mailings USING (${OWN});
ALTER TABLE notification_preferences ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON notification_preferences USING (${OWN})
  WITH CHECK ((SELECT binome_reach()) = 'system' OR (account_id = (SELECT binome_account())
    AND (territory_id IS NULL OR territory_id = ANY ((SELECT reached_territories())::uuid[]))));`;

/** How people are told by mail, and the mails to be written. */
export class Mailings1700001650000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [CHOICES, MAILINGS, WALLS]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE notifications DROP COLUMN mailed, DROP COLUMN mailed_at');
    await queryRunner.query('DROP TABLE mailings, notification_preferences, notification_settings');
  }
}
