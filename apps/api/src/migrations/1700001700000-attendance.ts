import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLE = `
CREATE TABLE attendances (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  seat_id uuid NOT NULL REFERENCES committee_seats (id),
  version integer NOT NULL,
  presence text CHECK (presence IN ('in_person', 'remote', 'excused', 'absent')),
  person_name text CHECK (person_name <> ''),
  account_id uuid,
  arrived_at timestamptz,
  left_at timestamptz,
  proxy_seat_id uuid REFERENCES committee_seats (id),
  proxy_at timestamptz,
  UNIQUE (meeting_id, seat_id),
  FOREIGN KEY (meeting_id, territory_id) REFERENCES meetings (id, territory_id),
  CHECK ((proxy_seat_id IS NULL) = (proxy_at IS NULL)),
  CHECK (proxy_seat_id <> seat_id),
  CHECK (left_at IS NULL OR arrived_at IS NOT NULL),
  CHECK (arrived_at IS NULL OR person_name IS NOT NULL)
);
CREATE TRIGGER attendances_of_sealed_meetings BEFORE INSERT OR UPDATE OR DELETE ON attendances
  FOR EACH ROW EXECUTE FUNCTION refuse_part_of_sealed_meeting();`;

/** Who attended a meeting, seat by seat. The State reads it in the sealed minutes alone. */
export class Attendance1700001700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(`SELECT binome_guard('attendances', 'territory_id')`);
    await queryRunner.query('DROP POLICY state ON attendances');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE attendances');
  }
}
