import type { MigrationInterface, QueryRunner } from 'typeorm';

// A meeting keeps the day that the rule gave it: moved or cancelled, that day is not given again.
const SERIES = `
CREATE TABLE meeting_series (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  committee_id uuid NOT NULL,
  version integer NOT NULL,
  week text NOT NULL CHECK (week IN ('first', 'second', 'third', 'fourth', 'last')),
  weekday text NOT NULL CHECK (weekday IN ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday')),
  months integer[] NOT NULL CHECK (cardinality(months) BETWEEN 1 AND 12),
  start_time text COLLATE "C" NOT NULL,
  minutes integer NOT NULL,
  mode text NOT NULL,
  place text,
  video_link text,
  starts_on date NOT NULL,
  ended_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, territory_id),
  FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id)
);
CREATE INDEX meeting_series_of_territory ON meeting_series (territory_id) WHERE ended_at IS NULL;

ALTER TABLE meetings ADD COLUMN series_id uuid, ADD COLUMN series_day date,
  ADD FOREIGN KEY (series_id, territory_id) REFERENCES meeting_series (id, territory_id),
  ADD CHECK ((series_id IS NULL) = (series_day IS NULL)),
  ADD UNIQUE (series_id, series_day);`;

/** Committees that meet again and again, by a rule. What is only planned is the territory's. */
export class MeetingSeries1700001870000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(SERIES);
    await queryRunner.query(`SELECT binome_guard('meeting_series', 'territory_id')`);
    await queryRunner.query('DROP POLICY state ON meeting_series');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE meetings DROP COLUMN series_day, DROP COLUMN series_id');
    await queryRunner.query('DROP TABLE meeting_series');
  }
}
