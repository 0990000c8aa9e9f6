import type { MigrationInterface, QueryRunner } from 'typeorm';

// A territory has one current plan, and those of former years. Codes are those of one plan.
const PLANS = `
ALTER TABLE action_plans
  ADD COLUMN year integer CHECK (year BETWEEN 2000 AND 2100),
  ADD COLUMN archived_at timestamptz,
  ADD COLUMN open_to_territories boolean NOT NULL DEFAULT false,
  ADD COLUMN method text,
  ADD COLUMN strategy_ecological_transition text,
  ADD COLUMN strategy_innovation text,
  ADD COLUMN strategy_skills text,
  ADD COLUMN strategy_land text;
-- The wall stands before the owner of the tables too: without the reach of the system, no row would be found.
SELECT set_config('app.reach', 'system', true);
UPDATE action_plans SET year = extract(year FROM created_at AT TIME ZONE 'Europe/Paris');
ALTER TABLE action_plans ALTER COLUMN year SET NOT NULL,
  ALTER COLUMN year SET DEFAULT extract(year FROM now() AT TIME ZONE 'Europe/Paris'),
  DROP CONSTRAINT action_plans_territory_id_key;
CREATE UNIQUE INDEX one_current_plan ON action_plans (territory_id) WHERE archived_at IS NULL;
CREATE INDEX action_plans_of_territory ON action_plans (territory_id, year);`;

const ACTIONS = `
ALTER TABLE actions
  ADD COLUMN perimeter text[] NOT NULL DEFAULT '{}',
  ADD COLUMN committee text,
  ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
  ADD COLUMN source text CHECK (source IN ('territory', 'campaign', 'company_visit', 'operator', 'state', 'call_for_projects', 'other')),
  ADD COLUMN known_to_public_actor boolean,
  ADD COLUMN jobs_created_planned integer CHECK (jobs_created_planned >= 0),
  ADD COLUMN jobs_created_declared integer CHECK (jobs_created_declared >= 0),
  ADD COLUMN jobs_created_verified integer CHECK (jobs_created_verified >= 0),
  ADD COLUMN jobs_maintained_planned integer CHECK (jobs_maintained_planned >= 0),
  ADD COLUMN jobs_maintained_declared integer CHECK (jobs_maintained_declared >= 0),
  ADD COLUMN jobs_maintained_verified integer CHECK (jobs_maintained_verified >= 0),
  ADD COLUMN archived_at timestamptz,
  DROP CONSTRAINT actions_territory_id_code_key,
  ADD CONSTRAINT action_code_in_plan UNIQUE (plan_id, code),
  ADD CONSTRAINT action_in_territory UNIQUE (id, territory_id);
DROP INDEX actions_in_order, orientations_in_order, orientations_plan;
CREATE INDEX actions_in_order ON actions (plan_id, main_axis, rank, id) WHERE removed_at IS NULL;
CREATE INDEX actions_of_territory ON actions (territory_id);
CREATE INDEX orientations_in_order ON orientations (plan_id, axis, rank, id);`;

// A line is known by its action and its own identifier, which the client makes: one that exists elsewhere tells nothing.
// It says who may see it, for the second wall; the database derives it from the action and from its money group.
const line = (table: string, columns: string): string => `
CREATE TABLE ${table} (
  id uuid NOT NULL,
  territory_id uuid NOT NULL,
  action_id uuid NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('shared', 'territory', 'restricted')),
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ${columns},
  PRIMARY KEY (action_id, id),
  FOREIGN KEY (action_id, territory_id) REFERENCES actions (id, territory_id) ON DELETE CASCADE
);
CREATE INDEX ${table}_of_action ON ${table} (action_id, created_at, id);
CREATE TRIGGER ${table}_visibility BEFORE INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION derive_line_visibility();`;

const LINES = [
  line('milestones', `label text NOT NULL CHECK (label <> ''), due_on date, done_on date`),
  line(
    'budget_lines',
    `label text, year integer NOT NULL CHECK (year BETWEEN 2000 AND 2100), nature text NOT NULL CHECK (nature IN ('investment', 'running')),
  planned numeric(14, 2) CHECK (planned >= 0), actual numeric(14, 2) CHECK (actual >= 0)`,
  ),
  line(
    'funding_lines',
    `funder text NOT NULL CHECK (funder <> ''), scheme text, amount numeric(14, 2) CHECK (amount >= 0),
  state text NOT NULL CHECK (state IN ('envisaged', 'requested', 'under_instruction', 'granted', 'contracted', 'paid', 'refused')),
  state_on date, reference text`,
  ),
  line(
    'indicators',
    `name text NOT NULL CHECK (name <> ''), unit text, baseline numeric(18, 6), baseline_on date, source text`,
  ),
  line(
    'indicator_values',
    `indicator_id uuid NOT NULL, kind text NOT NULL CHECK (kind IN ('target', 'measured')), "on" date NOT NULL, value numeric(18, 6) NOT NULL,
  FOREIGN KEY (action_id, indicator_id) REFERENCES indicators (action_id, id) ON DELETE CASCADE`,
  ),
  line(
    'environmental_effects',
    `domain text NOT NULL CHECK (domain IN ('greenhouse_gas', 'energy', 'water', 'land', 'waste', 'biodiversity', 'other')),
  quantity numeric(18, 6), unit text, description text`,
  ),
  line(
    'support_needs',
    `nature text NOT NULL CHECK (nature IN ('engineering', 'funding', 'expertise', 'recruitment', 'land', 'permits', 'network', 'other')), description text`,
  ),
];

const TABLES = [
  'milestones',
  'budget_lines',
  'funding_lines',
  'indicators',
  'indicator_values',
  'environmental_effects',
  'support_needs',
];

const VISIBILITY = `
CREATE FUNCTION strictest_visibility(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN 'restricted' IN (a, b) THEN 'restricted' WHEN 'territory' IN (a, b) THEN 'territory' ELSE 'shared' END
$$;

CREATE FUNCTION derive_line_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT CASE WHEN TG_TABLE_NAME IN ('budget_lines', 'funding_lines') THEN strictest_visibility(visibility, money_visibility) ELSE visibility END
    INTO NEW.visibility FROM actions WHERE id = NEW.action_id;
  RETURN NEW;
END $$;

CREATE FUNCTION spread_action_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE milestones SET visibility = NEW.visibility WHERE action_id = NEW.id;
  UPDATE indicators SET visibility = NEW.visibility WHERE action_id = NEW.id;
  UPDATE indicator_values SET visibility = NEW.visibility WHERE action_id = NEW.id;
  UPDATE environmental_effects SET visibility = NEW.visibility WHERE action_id = NEW.id;
  UPDATE support_needs SET visibility = NEW.visibility WHERE action_id = NEW.id;
  UPDATE budget_lines SET visibility = strictest_visibility(NEW.visibility, NEW.money_visibility) WHERE action_id = NEW.id;
  UPDATE funding_lines SET visibility = strictest_visibility(NEW.visibility, NEW.money_visibility) WHERE action_id = NEW.id;
  RETURN NULL;
END $$;`;

const SPREADING = `
CREATE TRIGGER actions_visibility_spread AFTER UPDATE OF visibility, money_visibility ON actions FOR EACH ROW
  WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility OR OLD.money_visibility IS DISTINCT FROM NEW.money_visibility)
  EXECUTE FUNCTION spread_action_visibility();`;

// Beyond the reader's reach for its own statement only, in numbers; count_actions stays until no node asks for it any more.
const COUNT = `
CREATE FUNCTION count_plan_actions(of_plan uuid) RETURNS TABLE (axis text, total integer) LANGUAGE plpgsql AS $$
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY SELECT main_axis, count(*)::integer FROM actions
    WHERE plan_id = of_plan AND removed_at IS NULL AND archived_at IS NULL GROUP BY main_axis;
  PERFORM set_config('app.reach', reach_before, true);
END $$;`;

/** Everything an action writes besides its texts: its sub-tables, jobs, tags; and plans by year. */
export class ActionLines1700000400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [PLANS, ACTIONS, VISIBILITY, ...LINES, SPREADING, COUNT]) await queryRunner.query(part);
    for (const table of TABLES)
      await queryRunner.query(`SELECT binome_guard('${table}', 'territory_id', 'visibility')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER actions_visibility_spread ON actions;
      DROP TABLE ${[...TABLES].reverse().join(', ')};
      DROP FUNCTION count_plan_actions(uuid), spread_action_visibility(), derive_line_visibility(), strictest_visibility(text, text);
      DROP INDEX actions_in_order, actions_of_territory, orientations_in_order, one_current_plan, action_plans_of_territory;
      ALTER TABLE actions DROP CONSTRAINT action_code_in_plan, DROP CONSTRAINT action_in_territory,
        DROP COLUMN perimeter, DROP COLUMN committee, DROP COLUMN tags, DROP COLUMN source, DROP COLUMN known_to_public_actor,
        DROP COLUMN jobs_created_planned, DROP COLUMN jobs_created_declared, DROP COLUMN jobs_created_verified,
        DROP COLUMN jobs_maintained_planned, DROP COLUMN jobs_maintained_declared, DROP COLUMN jobs_maintained_verified,
        DROP COLUMN archived_at, ADD CONSTRAINT actions_territory_id_code_key UNIQUE (territory_id, code);
      ALTER TABLE action_plans DROP COLUMN year, DROP COLUMN archived_at, DROP COLUMN open_to_territories, DROP COLUMN method,
        DROP COLUMN strategy_ecological_transition, DROP COLUMN strategy_innovation, DROP COLUMN strategy_skills, DROP COLUMN strategy_land,
        ADD CONSTRAINT action_plans_territory_id_key UNIQUE (territory_id);
      CREATE INDEX orientations_in_order ON orientations (territory_id, axis, rank, id);
      CREATE INDEX orientations_plan ON orientations (plan_id);
      CREATE INDEX actions_in_order ON actions (territory_id, main_axis, rank, id) WHERE removed_at IS NULL;`);
  }
}
