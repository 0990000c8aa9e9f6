import type { MigrationInterface, QueryRunner } from 'typeorm';

// The address of a calendar holds a secret, of which the hash alone is kept: whoever reads the database reads no calendar.
const FEEDS = `
CREATE TABLE calendar_feeds (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  version integer NOT NULL,
  committee_id uuid,
  territory_id uuid,
  token_hash text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  read_at timestamptz,
  revoked_at timestamptz,
  FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id),
  CHECK ((committee_id IS NULL) = (territory_id IS NULL))
);
CREATE UNIQUE INDEX calendar_feeds_open ON calendar_feeds (account_id, committee_id) NULLS NOT DISTINCT WHERE revoked_at IS NULL;`;

const WALL = `
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON calendar_feeds USING ((SELECT binome_reach()) = 'system' OR account_id = (SELECT binome_account()));`;

/** The private calendars of a person: its own meetings, or those of a committee. */
export class CalendarFeeds1700001860000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [FEEDS, WALL]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE calendar_feeds');
  }
}
