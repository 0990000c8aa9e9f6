import type { MigrationInterface, QueryRunner } from 'typeorm';

// A person called to a meeting, by its seat or as a guest. The row is also what is to be written to it: a mail leaves while `sequence` is not what
// was mailed last. Another day asks for another answer; a guest's link stops with `revoked_at`.
const TABLE = `
CREATE TABLE convocations (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  version integer NOT NULL,
  seat_id uuid REFERENCES committee_seats (id) ON DELETE CASCADE,
  holder_id uuid REFERENCES seat_holders (id) ON DELETE CASCADE,
  guest_name text CHECK (guest_name <> ''),
  guest_email text CHECK (guest_email <> ''),
  reply text CHECK (reply IN ('accepted', 'tentative', 'declined')),
  replied_at timestamptz,
  reply_origin text CHECK (reply_origin IN ('screen', 'link', 'noted')),
  revoked_at timestamptz,
  sequence integer,
  mailed_sequence integer,
  mail text NOT NULL DEFAULT 'waiting' CHECK (mail IN ('waiting', 'sent', 'refused', 'nobody')),
  mailed_at timestamptz,
  tries integer NOT NULL DEFAULT 0,
  next_try_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, territory_id),
  UNIQUE (meeting_id, holder_id),
  UNIQUE (meeting_id, guest_email),
  FOREIGN KEY (meeting_id, territory_id) REFERENCES meetings (id, territory_id),
  CHECK ((seat_id IS NULL) = (holder_id IS NULL)),
  CHECK ((guest_name IS NULL) = (guest_email IS NULL)),
  CHECK ((holder_id IS NULL) <> (guest_email IS NULL)),
  CHECK ((reply IS NULL) = (replied_at IS NULL) AND (reply IS NULL) = (reply_origin IS NULL))
);
CREATE INDEX convocations_to_mail ON convocations (next_try_at, id) WHERE sequence IS DISTINCT FROM mailed_sequence;
CREATE INDEX convocations_of_holder ON convocations (holder_id);
CREATE INDEX convocations_of_seat ON convocations (seat_id);`;

/** Who is called to a meeting, what was written to it and what it answered. The State does not read it. */
export class Convocations1700001850000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TABLE);
    await queryRunner.query(`SELECT binome_guard('convocations', 'territory_id')`);
    await queryRunner.query('DROP POLICY state ON convocations');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE convocations');
  }
}
