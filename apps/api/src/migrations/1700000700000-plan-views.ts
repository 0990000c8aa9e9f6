import type { MigrationInterface, QueryRunner } from 'typeorm';

const SAVED_VIEWS = `
CREATE TABLE saved_views (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territories (id),
  account_id uuid NOT NULL REFERENCES accounts (id),
  version integer NOT NULL,
  scope text NOT NULL CHECK (scope IN ('private', 'territory')),
  name text NOT NULL CHECK (name <> ''),
  address text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, territory_id)
);
CREATE UNIQUE INDEX private_view_names ON saved_views (territory_id, account_id, lower(name)) WHERE scope = 'private';
CREATE UNIQUE INDEX territory_view_names ON saved_views (territory_id, lower(name)) WHERE scope = 'territory';
CREATE INDEX saved_views_of_account ON saved_views (account_id);

CREATE TABLE default_views (
  territory_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES accounts (id),
  view_id uuid NOT NULL,
  PRIMARY KEY (territory_id, account_id),
  FOREIGN KEY (view_id, territory_id) REFERENCES saved_views (id, territory_id) ON DELETE CASCADE
);
CREATE INDEX default_views_of_view ON default_views (view_id);`;

// One change of many actions: what is asked, and what becomes of it row by row.
const BULK_EDITS = `
CREATE TABLE bulk_edits (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territories (id),
  plan_id uuid NOT NULL,
  account_id uuid NOT NULL REFERENCES accounts (id),
  capacity_id uuid NOT NULL,
  version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('previewed', 'confirmed', 'done', 'undo_asked', 'undone')),
  change jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  status_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, territory_id),
  FOREIGN KEY (plan_id, territory_id) REFERENCES action_plans (id, territory_id)
);
CREATE INDEX bulk_edits_of_account ON bulk_edits (account_id, plan_id);
CREATE INDEX bulk_edits_waiting ON bulk_edits (status_at) WHERE status IN ('confirmed', 'undo_asked');

CREATE TABLE bulk_edit_rows (
  bulk_edit_id uuid NOT NULL,
  territory_id uuid NOT NULL,
  action_id uuid NOT NULL,
  place integer NOT NULL,
  base_version integer NOT NULL,
  result_version integer,
  outcome text NOT NULL CHECK (outcome IN ('ready', 'unchanged', 'refused', 'changed', 'undone', 'kept')),
  problem jsonb,
  changes jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (bulk_edit_id, action_id),
  FOREIGN KEY (bulk_edit_id, territory_id) REFERENCES bulk_edits (id, territory_id) ON DELETE CASCADE,
  FOREIGN KEY (action_id, territory_id) REFERENCES actions (id, territory_id) ON DELETE CASCADE
);
CREATE INDEX bulk_edit_rows_in_order ON bulk_edit_rows (bulk_edit_id, place);
CREATE INDEX bulk_edit_rows_of_action ON bulk_edit_rows (action_id);`;

// What is somebody's alone stays so behind the second wall too.
const MINE = (target: string, condition: string): string =>
  `CREATE POLICY mine ON ${target} AS RESTRICTIVE USING ((SELECT binome_reach()) = 'system' OR ${condition})`;
const BY_ACCOUNT = 'account_id = (SELECT binome_account())';

/** Saved ways of looking at a plan, and changes of many actions at once. */
export class PlanViews1700000700000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(SAVED_VIEWS);
    await queryRunner.query(BULK_EDITS);
    for (const table of ['saved_views', 'default_views', 'bulk_edits', 'bulk_edit_rows'])
      await queryRunner.query(`SELECT binome_guard('${table}', 'territory_id')`);
    await queryRunner.query(MINE('saved_views', `scope = 'territory' OR ${BY_ACCOUNT}`));
    await queryRunner.query(MINE('default_views', BY_ACCOUNT));
    await queryRunner.query(MINE('bulk_edits', BY_ACCOUNT));
    await queryRunner.query(
      MINE('bulk_edit_rows', 'EXISTS (SELECT FROM bulk_edits edit WHERE edit.id = bulk_edit_id)'),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE bulk_edit_rows, bulk_edits, default_views, saved_views');
  }
}
