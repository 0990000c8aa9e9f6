import type { MigrationInterface, QueryRunner } from 'typeorm';

const ITEMS = `
ALTER TABLE agenda_items ADD COLUMN notes text CHECK (notes <> ''), ADD COLUMN outcome text CHECK (outcome <> '');`;

// The rule of the committee as it stood when the minutes were given for approval; then what was sealed, without its confidential items.
const TABLES = `
CREATE TABLE minutes (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  meeting_id uuid NOT NULL UNIQUE,
  version integer NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('territory', 'shared')),
  closes_on date NOT NULL,
  silence_approves boolean NOT NULL,
  submitted_at timestamptz NOT NULL,
  print text CHECK (print ~ '^[0-9a-f]{64}$'),
  content jsonb,
  sealed_at timestamptz,
  FOREIGN KEY (meeting_id, territory_id) REFERENCES meetings (id, territory_id),
  CHECK ((sealed_at IS NULL) = (print IS NULL) AND (sealed_at IS NULL) = (content IS NULL)),
  CHECK ((visibility = 'shared') = (sealed_at IS NOT NULL))
);
CREATE TABLE sealed_confidential_items (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  content jsonb NOT NULL,
  FOREIGN KEY (meeting_id, territory_id) REFERENCES meetings (id, territory_id)
);
CREATE INDEX sealed_confidential_items_of_meeting ON sealed_confidential_items (meeting_id);
CREATE TABLE minutes_approvals (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  attendee text NOT NULL,
  name text NOT NULL,
  print text NOT NULL,
  recorded_by text,
  at timestamptz NOT NULL,
  UNIQUE (meeting_id, attendee, print),
  FOREIGN KEY (meeting_id, territory_id) REFERENCES meetings (id, territory_id)
);
CREATE TRIGGER minutes_of_sealed_meetings BEFORE INSERT OR UPDATE OR DELETE ON minutes
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_sealed_meeting();
CREATE TRIGGER confidential_items_of_sealed_meetings BEFORE INSERT OR UPDATE OR DELETE ON sealed_confidential_items
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_sealed_meeting();
CREATE TRIGGER approvals_of_sealed_meetings BEFORE INSERT OR UPDATE OR DELETE ON minutes_approvals
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_sealed_meeting();`;

/** What is noted of an item, the minutes of a meeting, and who approved them. */
export class Minutes1700001750000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ITEMS);
    await queryRunner.query(TABLES);
    await queryRunner.query(`SELECT binome_guard('minutes', 'territory_id', 'visibility')`);
    for (const table of ['sealed_confidential_items', 'minutes_approvals']) {
      await queryRunner.query(`SELECT binome_guard('${table}', 'territory_id')`);
      await queryRunner.query(`DROP POLICY state ON ${table}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE minutes_approvals, sealed_confidential_items, minutes');
    await queryRunner.query('ALTER TABLE agenda_items DROP COLUMN notes, DROP COLUMN outcome');
  }
}
