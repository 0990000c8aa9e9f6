import type { MigrationInterface, QueryRunner } from 'typeorm';

// What an attendee proposes to change of one item while the minutes are under approval, and what the secretary answers.
const AMENDMENTS = `
CREATE TABLE minutes_amendments (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  item_id uuid NOT NULL REFERENCES agenda_items (id),
  version integer NOT NULL,
  part text NOT NULL CHECK (part IN ('outcome', 'notes')),
  before text CHECK (before <> ''),
  after text NOT NULL CHECK (after <> ''),
  reason text NOT NULL CHECK (reason <> ''),
  attendee text NOT NULL,
  author text NOT NULL,
  body text NOT NULL,
  recorded_by text,
  at timestamptz NOT NULL,
  answer text CHECK (answer IN ('accepted', 'rejected')),
  answer_reason text CHECK (answer_reason <> ''),
  answered_by text,
  answered_at timestamptz,
  FOREIGN KEY (meeting_id, territory_id) REFERENCES meetings (id, territory_id),
  CHECK (part = 'outcome' OR before IS NOT NULL),
  CHECK ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)),
  CHECK (answer IS DISTINCT FROM 'rejected' OR answer_reason IS NOT NULL)
);
CREATE INDEX minutes_amendments_of_meeting ON minutes_amendments (meeting_id);
CREATE UNIQUE INDEX minutes_amendments_one_open ON minutes_amendments (item_id, attendee) WHERE answer IS NULL;
CREATE TRIGGER amendments_of_sealed_meetings BEFORE INSERT OR UPDATE OR DELETE ON minutes_amendments
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_sealed_meeting();`;

/** Amendments that attendees propose of minutes. The State reads them in the sealed minutes alone. */
export class MinutesAmendments1700001910000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(AMENDMENTS);
    await queryRunner.query(`SELECT binome_guard('minutes_amendments', 'territory_id')`);
    await queryRunner.query('DROP POLICY state ON minutes_amendments');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE minutes_amendments');
  }
}
