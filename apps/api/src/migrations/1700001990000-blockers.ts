import type { MigrationInterface, QueryRunner } from 'typeorm';

// A blocker is a line of an action: its visibility is derived and spread as that of the other lines.
const BLOCKERS = `
CREATE TABLE blockers (
  id uuid NOT NULL,
  territory_id uuid NOT NULL,
  action_id uuid NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('shared', 'territory', 'restricted')),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  nature text NOT NULL CHECK (nature IN ('permit', 'land', 'funding', 'skills', 'network', 'partner', 'regulation', 'other')),
  asked text NOT NULL CHECK (asked <> ''),
  asked_of text,
  asked_on date,
  due_on date,
  answered_on date,
  answer text,
  PRIMARY KEY (action_id, id),
  FOREIGN KEY (action_id, territory_id) REFERENCES actions (id, territory_id) ON DELETE CASCADE
);
CREATE INDEX blockers_of_action ON blockers (action_id, created_at, id);
CREATE TRIGGER blockers_visibility BEFORE INSERT ON blockers FOR EACH ROW EXECUTE FUNCTION derive_line_visibility();`;

const LINES = ['milestones', 'indicators', 'indicator_values', 'environmental_effects', 'support_needs'];
const MONEY_LINES = ['budget_lines', 'funding_lines'];

const spreading = (lines: readonly string[]): string => `
CREATE OR REPLACE FUNCTION spread_action_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  ${lines.map((table) => `UPDATE ${table} SET visibility = NEW.visibility WHERE action_id = NEW.id;`).join('\n  ')}
  ${MONEY_LINES.map(
    (table) =>
      `UPDATE ${table} SET visibility = strictest_visibility(NEW.visibility, NEW.money_visibility) WHERE action_id = NEW.id;`,
  ).join('\n  ')}
  RETURN NULL;
END $$;`;

/** What an action waits for from somebody. */
export class Blockers1700001990000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(BLOCKERS);
    await queryRunner.query(spreading([...LINES, 'blockers']));
    await queryRunner.query(`SELECT binome_guard('blockers', 'territory_id', 'visibility')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(spreading(LINES));
    await queryRunner.query('DROP TABLE blockers');
  }
}
