import type { MigrationInterface, QueryRunner } from 'typeorm';

// Where each reader stands: which transactions had ended when the home was said to be seen, when it was last shown, when an action was last open.
const CURSORS = `
CREATE TABLE home_cursors (
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  territory_id uuid NOT NULL REFERENCES territories (id) ON DELETE CASCADE,
  seen pg_snapshot,
  seen_at timestamptz(3),
  shown pg_snapshot,
  shown_at timestamptz(3),
  PRIMARY KEY (account_id, territory_id)
);

CREATE TABLE seen_actions (
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  territory_id uuid NOT NULL,
  action_id uuid NOT NULL,
  seen pg_snapshot NOT NULL,
  seen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (account_id, action_id),
  FOREIGN KEY (action_id, territory_id) REFERENCES actions (id, territory_id) ON DELETE CASCADE
);`;

// Each reads and writes its own alone, where it reaches.
const wall = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY reach ON ${table} USING ((SELECT binome_reach()) = 'system' OR account_id = (SELECT binome_account()))
  WITH CHECK ((SELECT binome_reach()) = 'system' OR (account_id = (SELECT binome_account())
    AND ((SELECT binome_state_everywhere()) OR territory_id = ANY ((SELECT reached_territories())::uuid[]))));`;

/** What is new to each reader since its last look. */
export class Homes1700000900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [CURSORS, wall('home_cursors'), wall('seen_actions')]) await queryRunner.query(part);
    await queryRunner.query('CREATE INDEX events_recent ON events (territory_id, at)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE seen_actions, home_cursors');
    await queryRunner.query('DROP INDEX events_recent');
  }
}
