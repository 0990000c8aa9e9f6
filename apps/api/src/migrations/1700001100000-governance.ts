import type { MigrationInterface, QueryRunner } from 'typeorm';

const KITS = `
CREATE TABLE kit_applications (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territories (id),
  version integer NOT NULL,
  kit text NOT NULL,
  kit_version integer NOT NULL,
  answers jsonb NOT NULL DEFAULT '{}',
  made jsonb NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now(),
  undone_at timestamptz,
  UNIQUE (id, territory_id)
);
CREATE UNIQUE INDEX kit_applications_one_in_force ON kit_applications (territory_id) WHERE undone_at IS NULL;`;

// Rows of one transaction are told apart by their instant: lists keep the order in which they were made.
const COMMITTEES = `
CREATE TABLE committees (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territories (id),
  version integer NOT NULL,
  code text COLLATE "C" NOT NULL CHECK (code ~ '^[A-Z][A-Z0-9-]{1,11}$'),
  name text NOT NULL CHECK (name <> ''),
  mandate text,
  level text NOT NULL CHECK (level IN ('local', 'technical', 'industrial', 'departmental', 'regional')),
  parent_id uuid CHECK (parent_id <> id),
  cadence text NOT NULL CHECK (cadence IN ('weekly', 'monthly', 'two_months', 'quarterly', 'half_yearly', 'yearly', 'on_demand')),
  quorum_percent integer NOT NULL CHECK (quorum_percent BETWEEN 0 AND 100),
  quorum_counts_proxies boolean NOT NULL,
  quorum_counts_vacant boolean NOT NULL,
  quorum_chairs text NOT NULL CHECK (quorum_chairs IN ('none', 'any', 'both_sides')),
  decision_method text NOT NULL CHECK (decision_method IN ('consent', 'simple_majority', 'two_thirds', 'unanimity', 'pair_agreement')),
  pair_too boolean NOT NULL,
  casting_vote boolean NOT NULL,
  notice_days integer NOT NULL CHECK (notice_days BETWEEN 0 AND 90),
  proxy_cap integer NOT NULL CHECK (proxy_cap BETWEEN 0 AND 10),
  approval_days integer NOT NULL CHECK (approval_days BETWEEN 0 AND 90),
  silence_approves boolean NOT NULL,
  agenda_template jsonb NOT NULL DEFAULT '[]',
  kit_application_id uuid,
  kit_key text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  removed_at timestamptz,
  UNIQUE (id, territory_id),
  FOREIGN KEY (parent_id, territory_id) REFERENCES committees (id, territory_id),
  FOREIGN KEY (kit_application_id, territory_id) REFERENCES kit_applications (id, territory_id)
);
CREATE UNIQUE INDEX committees_code ON committees (territory_id, code) WHERE removed_at IS NULL;
CREATE INDEX committees_parent ON committees (parent_id);
CREATE INDEX committees_kit ON committees (kit_application_id);

CREATE TABLE colleges (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  committee_id uuid NOT NULL,
  version integer NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  minimum integer NOT NULL CHECK (minimum BETWEEN 0 AND 100),
  kit_key text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, committee_id),
  FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id)
);
CREATE INDEX colleges_of_committee ON colleges (committee_id);`;

const SEATS = `
CREATE TABLE committee_seats (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  committee_id uuid NOT NULL,
  version integer NOT NULL,
  college_id uuid,
  body_kind text NOT NULL CHECK (body_kind IN ('member_authority', 'region', 'state', 'departement', 'company', 'operator', 'consular', 'union', 'training', 'territory', 'other')),
  body text NOT NULL CHECK (body <> ''),
  member_siren text CHECK (member_siren ~ '^[0-9]{9}$'),
  position text,
  voting boolean NOT NULL,
  chair boolean NOT NULL,
  side text CHECK (side IN ('elected', 'industrial')),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  kit_key text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, territory_id),
  FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id),
  FOREIGN KEY (college_id, committee_id) REFERENCES colleges (id, committee_id)
);
CREATE INDEX committee_seats_of_committee ON committee_seats (committee_id);
CREATE INDEX committee_seats_college ON committee_seats (college_id);
CREATE INDEX committee_seats_of_territory ON committee_seats (territory_id);

CREATE TABLE seat_holders (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('holder', 'substitute')),
  person_name text NOT NULL CHECK (person_name <> ''),
  account_id uuid REFERENCES accounts (id),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  FOREIGN KEY (seat_id, territory_id) REFERENCES committee_seats (id, territory_id)
);
CREATE INDEX seat_holders_of_seat ON seat_holders (seat_id);
CREATE INDEX seat_holders_account ON seat_holders (account_id);

-- The mark that makes each alert be told once, however often the round is made.
CREATE TABLE seat_alerts (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('term_ending', 'vacant')),
  threshold integer NOT NULL,
  day date NOT NULL,
  raised_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (seat_id, kind, threshold, day),
  FOREIGN KEY (seat_id, territory_id) REFERENCES committee_seats (id, territory_id) ON DELETE CASCADE
);`;

const METHOD = `
CREATE TABLE method_items (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territories (id),
  version integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('step', 'ritual', 'role', 'document')),
  title text NOT NULL CHECK (title <> ''),
  detail text,
  link text,
  rank text COLLATE "C" NOT NULL,
  kit_key text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX method_items_in_order ON method_items (territory_id, kind, rank, id);`;

const HISTORY = `
CREATE INDEX events_of_governance ON events (territory_id, at DESC, id DESC)
  WHERE subject_type IN ('Committee', 'College', 'CommitteeSeat', 'SeatHolder', 'MethodItem', 'KitApplication');`;

const GUARDED = [
  'kit_applications',
  'committees',
  'colleges',
  'committee_seats',
  'seat_holders',
  'seat_alerts',
  'method_items',
];

/** Committees, their colleges and seats, who holds them from when to when, the method, and the kits that they came from. */
export class Governance1700001100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [KITS, COMMITTEES, SEATS, METHOD, HISTORY]) await queryRunner.query(part);
    for (const table of GUARDED) await queryRunner.query(`SELECT binome_guard('${table}', 'territory_id')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX events_of_governance');
    await queryRunner.query(`DROP TABLE ${[...GUARDED].reverse().join(', ')}`);
  }
}
