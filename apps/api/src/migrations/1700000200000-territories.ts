import type { MigrationInterface, QueryRunner } from 'typeorm';

const REFERENCE = `
CREATE TABLE regions (
  code text PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE departements (
  code text PRIMARY KEY,
  name text NOT NULL,
  region_code text NOT NULL REFERENCES regions (code)
);

CREATE TABLE departement_contours (
  code text PRIMARY KEY REFERENCES departements (code),
  geometry jsonb NOT NULL
);`;

const TERRITORIES = `
CREATE TABLE territories (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  phase text NOT NULL CHECK (phase IN ('phase_1', 'phase_2')),
  code text COLLATE "C" NOT NULL CHECK (code ~ '^ti-[0-9]{4}$'),
  name text NOT NULL CHECK (name <> ''),
  region_code text REFERENCES regions (code),
  region_codes text[] NOT NULL DEFAULT '{}',
  departement_codes text[] NOT NULL DEFAULT '{}',
  population integer CHECK (population >= 0),
  commune_count integer CHECK (commune_count >= 0),
  longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  sectors text[] NOT NULL DEFAULT '{}',
  is_demonstration boolean NOT NULL DEFAULT false,
  searchable text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (phase, code)
);
CREATE INDEX territories_search ON territories USING gin (searchable gin_trgm_ops);
CREATE INDEX territories_regions ON territories USING gin (region_codes);
CREATE INDEX territories_sectors ON territories USING gin (sectors);

CREATE TABLE member_authorities (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  territory_id uuid NOT NULL REFERENCES territories (id),
  phase text NOT NULL,
  siren text NOT NULL CHECK (siren ~ '^[0-9]{9}$'),
  name text NOT NULL,
  type text NOT NULL CHECK (type IN ('epci', 'ept', 'commune')),
  nature text NOT NULL,
  vintage integer NOT NULL,
  population integer NOT NULL,
  CONSTRAINT member_in_one_territory UNIQUE (phase, siren) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX member_authorities_of_territory ON member_authorities (territory_id);

CREATE TABLE territory_contours (
  territory_id uuid PRIMARY KEY REFERENCES territories (id),
  geometry jsonb NOT NULL,
  map_geometry jsonb NOT NULL
);`;

const PEOPLE = `
CREATE TABLE pair_seats (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  territory_id uuid NOT NULL REFERENCES territories (id),
  side text NOT NULL CHECK (side IN ('elected', 'industrial')),
  person_name text NOT NULL CHECK (person_name <> ''),
  position text,
  organisation text,
  account_id uuid REFERENCES accounts (id),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on)
);
CREATE INDEX pair_seats_of_territory ON pair_seats (territory_id);

CREATE TABLE territory_contacts (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  territory_id uuid NOT NULL REFERENCES territories (id),
  name text NOT NULL CHECK (name <> ''),
  position text,
  organisation text,
  email text,
  phone text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX territory_contacts_of_territory ON territory_contacts (territory_id);`;

const IMPORTS = `
CREATE TABLE territory_imports (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('uploaded', 'previewed', 'refused', 'confirmed', 'applied', 'undo_asked', 'undone', 'failed')),
  chosen_phase text CHECK (chosen_phase IN ('phase_1', 'phase_2')),
  preview jsonb,
  problems jsonb NOT NULL DEFAULT '[]',
  problem_count integer NOT NULL DEFAULT 0,
  obstacles jsonb NOT NULL DEFAULT '[]',
  created_by uuid,
  created_by_name text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  status_at timestamptz NOT NULL DEFAULT now(),
  applied_at timestamptz,
  undone_at timestamptz
);
CREATE INDEX territory_imports_recent ON territory_imports (created_at DESC, id);
CREATE INDEX territory_imports_waiting ON territory_imports (status_at) WHERE status IN ('uploaded', 'confirmed', 'undo_asked');

CREATE TABLE territory_import_files (
  id uuid PRIMARY KEY,
  import_id uuid NOT NULL REFERENCES territory_imports (id),
  place integer NOT NULL,
  name text NOT NULL,
  size integer NOT NULL,
  sha256 text NOT NULL,
  bytes bytea NOT NULL,
  UNIQUE (import_id, place)
);

-- What undoing needs, apart from the import itself because of its size.
CREATE TABLE territory_import_writes (
  import_id uuid PRIMARY KEY REFERENCES territory_imports (id),
  rows jsonb NOT NULL
);

-- Apart from the import too: progress is told while the transaction that writes holds the import.
CREATE TABLE territory_import_progress (
  import_id uuid PRIMARY KEY REFERENCES territory_imports (id),
  step text NOT NULL,
  done integer NOT NULL,
  total integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);`;

const GUARDS = `
SELECT binome_guard_reference('territories', 'id');
SELECT binome_guard_reference('member_authorities', 'territory_id');
SELECT binome_guard_reference('territory_contours', 'territory_id');
SELECT binome_guard_reference('pair_seats', 'territory_id');
SELECT binome_guard_reference('territory_contacts', 'territory_id');

-- The reach of a reviewer follows from its régions before any territory is in its scope, so this reads with the system's reach.
CREATE FUNCTION territory_ids_in_regions(codes text[]) RETURNS uuid[]
LANGUAGE plpgsql AS $$
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
  found uuid[];
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  SELECT coalesce(array_agg(id ORDER BY id), '{}') INTO found FROM territories WHERE region_codes && codes;
  PERFORM set_config('app.reach', reach_before, true);
  RETURN found;
END $$;`;

const IMPORT_TABLES = [
  'territory_imports',
  'territory_import_files',
  'territory_import_writes',
  'territory_import_progress',
];

/** Régions and départements, the territories of both phases with their members, seats and contacts, and the imports that feed them. */
export class Territories1700000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [REFERENCE, TERRITORIES, PEOPLE, IMPORTS, GUARDS]) await runner.query(part);
    for (const table of IMPORT_TABLES) {
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
      await runner.query(
        `CREATE POLICY reach ON ${table} USING ((SELECT binome_reach()) IN ('system', 'administrator'))`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION territory_ids_in_regions(text[])');
    await runner.query(`DROP TABLE ${[...IMPORT_TABLES].reverse().join(', ')}`);
    await runner.query(
      'DROP TABLE territory_contacts, pair_seats, territory_contours, member_authorities, territories',
    );
    await runner.query('DROP TABLE departement_contours, departements, regions');
  }
}
