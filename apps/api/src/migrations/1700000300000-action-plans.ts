import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
CREATE TABLE action_plans (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL UNIQUE REFERENCES territories (id),
  version integer NOT NULL,
  portrait text,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, territory_id)
);

CREATE TABLE orientations (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  version integer NOT NULL,
  axis text NOT NULL CHECK (axis IN ('ecological_transition', 'innovation', 'skills', 'land')),
  title text NOT NULL CHECK (title <> ''),
  description text,
  rank text COLLATE "C" NOT NULL,
  UNIQUE (id, territory_id, axis),
  FOREIGN KEY (plan_id, territory_id) REFERENCES action_plans (id, territory_id)
);

CREATE TABLE actions (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  version integer NOT NULL,
  code text COLLATE "C" NOT NULL CHECK (code <> ''),
  title text NOT NULL CHECK (title <> ''),
  context text,
  description text,
  objectives text,
  main_axis text NOT NULL CHECK (main_axis IN ('ecological_transition', 'innovation', 'skills', 'land')),
  secondary_axes text[] NOT NULL DEFAULT '{}' CHECK (NOT main_axis = ANY (secondary_axes)),
  orientation_id uuid,
  rank text COLLATE "C" NOT NULL,
  owner_name text,
  owner_siret text CHECK (owner_siret ~ '^[0-9]{14}$'),
  owner_contact text,
  elected_lead text,
  industrial_lead text,
  leads jsonb NOT NULL DEFAULT '[]',
  lead_account_ids uuid[] NOT NULL DEFAULT '{}',
  partners text[] NOT NULL DEFAULT '{}',
  starts_on date,
  ends_on date,
  phase text NOT NULL CHECK (phase IN ('idea', 'study', 'operation')),
  status text NOT NULL CHECK (status IN ('to_come', 'in_progress', 'paused', 'done', 'abandoned')),
  commitment text NOT NULL CHECK (commitment IN ('to_be_studied', 'intended', 'firm')),
  priority text NOT NULL CHECK (priority IN ('low', 'medium', 'high')),
  visibility text NOT NULL DEFAULT 'shared' CHECK (visibility IN ('shared', 'territory', 'restricted')),
  money_visibility text NOT NULL DEFAULT 'shared' CHECK (money_visibility IN ('shared', 'territory', 'restricted')),
  company_note_visibility text NOT NULL DEFAULT 'shared' CHECK (company_note_visibility IN ('shared', 'territory', 'restricted')),
  productive_investment numeric(14, 2) CHECK (productive_investment >= 0),
  company_note text,
  created_at timestamptz NOT NULL DEFAULT now(),
  removed_at timestamptz,
  UNIQUE (territory_id, code),
  CHECK (ends_on >= starts_on),
  FOREIGN KEY (plan_id, territory_id) REFERENCES action_plans (id, territory_id),
  FOREIGN KEY (orientation_id, territory_id, main_axis) REFERENCES orientations (id, territory_id, axis) ON DELETE SET NULL (orientation_id)
);`;

// The plan page reads a territory's rows in the order of the plan; removed actions never come with it.
const INDEXES = `
CREATE INDEX orientations_in_order ON orientations (territory_id, axis, rank, id);
CREATE INDEX orientations_plan ON orientations (plan_id);
CREATE INDEX actions_in_order ON actions (territory_id, main_axis, rank, id) WHERE removed_at IS NULL;
CREATE INDEX actions_plan ON actions (plan_id);
CREATE INDEX actions_orientation ON actions (orientation_id);
CREATE INDEX actions_leads ON actions USING gin (lead_account_ids);`;

// Rights look at lead_account_ids: the database derives it, so that it never says anything else than the leads.
const LEADS = `
CREATE FUNCTION derive_action_lead_accounts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.lead_account_ids := ARRAY(
    SELECT DISTINCT (lead ->> 'accountId')::uuid FROM jsonb_array_elements(NEW.leads) AS lead WHERE lead ->> 'accountId' IS NOT NULL
  );
  RETURN NEW;
END $$;
CREATE TRIGGER actions_lead_accounts BEFORE INSERT OR UPDATE ON actions
  FOR EACH ROW EXECUTE FUNCTION derive_action_lead_accounts();`;

// These two see beyond the reader's reach, for their own statement only: a total says how many hidden actions it leaves out, in numbers;
// an action may name the members of the territory whose right holds today, and peers see of an account its name alone.
const BEYOND_REACH = `
CREATE FUNCTION count_actions(of_territory uuid) RETURNS TABLE (axis text, total integer) LANGUAGE plpgsql AS $$
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY SELECT main_axis, count(*)::integer FROM actions
    WHERE territory_id = of_territory AND removed_at IS NULL GROUP BY main_axis;
  PERFORM set_config('app.reach', reach_before, true);
END $$;

CREATE FUNCTION territory_members(of_territory uuid) RETURNS TABLE (account_id uuid, name text) LANGUAGE plpgsql AS $$
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY SELECT DISTINCT account.id, account.name
    FROM (
      SELECT role.account_id AS holder, role.territory_ids, role.starts_on, role.ends_on FROM role_assignments role
      UNION ALL SELECT posting.account_id, posting.territory_ids, posting.starts_on, posting.ends_on FROM postings posting
    ) AS held
    JOIN accounts account ON account.id = held.holder AND account.suspended_at IS NULL
    WHERE of_territory = ANY (held.territory_ids)
      AND (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN held.starts_on AND coalesce(held.ends_on, 'infinity');
  PERFORM set_config('app.reach', reach_before, true);
END $$;`;

/** Plans, their orientations and actions. */
export class ActionPlans1700000300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [TABLES, INDEXES, LEADS, BEYOND_REACH]) await queryRunner.query(part);
    await queryRunner.query(`SELECT binome_guard('action_plans', 'territory_id')`);
    await queryRunner.query(`SELECT binome_guard('orientations', 'territory_id')`);
    await queryRunner.query(`SELECT binome_guard('actions', 'territory_id', 'visibility')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION count_actions(uuid), territory_members(uuid)');
    await queryRunner.query('DROP TABLE actions, orientations, action_plans');
    await queryRunner.query('DROP FUNCTION derive_action_lead_accounts()');
  }
}
