import type { MigrationInterface, QueryRunner } from 'typeorm';

const IMPORTS = `
CREATE TABLE plan_imports (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  territory_id uuid NOT NULL REFERENCES territories (id),
  plan_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('uploaded', 'read', 'mapped', 'previewed', 'refused', 'confirmed', 'applied', 'undo_asked', 'undone', 'unreadable', 'failed')),
  file_name text NOT NULL,
  file_size integer NOT NULL,
  previous_id uuid REFERENCES plan_imports (id),
  file_problem jsonb,
  sheets jsonb NOT NULL DEFAULT '[]',
  mapping jsonb,
  texts jsonb NOT NULL DEFAULT '[]',
  counts jsonb,
  digest text,
  outdated boolean NOT NULL DEFAULT false,
  formulas integer NOT NULL DEFAULT 0,
  problem_count integer NOT NULL DEFAULT 0,
  obstacles jsonb NOT NULL DEFAULT '[]',
  asked_by uuid,
  asked_as uuid,
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  status_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  applied_at timestamptz,
  undone_at timestamptz,
  FOREIGN KEY (plan_id, territory_id) REFERENCES action_plans (id, territory_id)
);
CREATE INDEX plan_imports_of_plan ON plan_imports (plan_id, created_at DESC, id);
CREATE INDEX plan_imports_waiting ON plan_imports (status_at) WHERE status IN ('uploaded', 'mapped', 'confirmed', 'undo_asked');`;

const PARTS = `
CREATE TABLE plan_import_files (
  import_id uuid PRIMARY KEY REFERENCES plan_imports (id),
  territory_id uuid NOT NULL,
  bytes bytea NOT NULL
);
CREATE TABLE plan_import_rows (
  import_id uuid NOT NULL REFERENCES plan_imports (id),
  territory_id uuid NOT NULL,
  place integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('created', 'changed', 'unchanged')),
  code text,
  title text NOT NULL,
  axis text NOT NULL,
  sheet text NOT NULL,
  line integer NOT NULL,
  changes jsonb NOT NULL,
  PRIMARY KEY (import_id, place)
);
CREATE INDEX plan_import_rows_of_kind ON plan_import_rows (import_id, kind, place);
CREATE TABLE plan_import_problems (
  import_id uuid NOT NULL REFERENCES plan_imports (id),
  territory_id uuid NOT NULL,
  place integer NOT NULL,
  sheet text NOT NULL,
  line integer NOT NULL,
  column_name text,
  cell text,
  value text,
  code text NOT NULL,
  data jsonb NOT NULL,
  PRIMARY KEY (import_id, place)
);
CREATE TABLE plan_import_writes (
  import_id uuid PRIMARY KEY REFERENCES plan_imports (id),
  territory_id uuid NOT NULL,
  writes jsonb NOT NULL
);
CREATE TABLE plan_import_progress (
  import_id uuid PRIMARY KEY REFERENCES plan_imports (id),
  territory_id uuid NOT NULL,
  step text NOT NULL,
  done integer NOT NULL,
  total integer NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE plan_import_mappings (
  territory_id uuid PRIMARY KEY REFERENCES territories (id),
  mapping jsonb NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now()
);`;

const TABLES = [
  'plan_imports',
  'plan_import_files',
  'plan_import_rows',
  'plan_import_problems',
  'plan_import_writes',
  'plan_import_progress',
  'plan_import_mappings',
];

// Files and what they would write are for the territory's own people: unlike the plan, the State reads none of it.
const wall = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY own ON ${table} USING ((SELECT binome_reach()) = 'system' OR territory_id = ANY ((SELECT binome_own())::uuid[]));`;

/** Imports of plans: files received, what they mean, what they would write, what they wrote. */
export class PlanImports1700000800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [IMPORTS, PARTS, ...TABLES.map(wall)]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}`);
  }
}
