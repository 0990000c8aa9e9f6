import type { MigrationInterface, QueryRunner } from 'typeorm';

// Where an action was copied from, in words kept with it: the territory that it came from may close its plan, or rename itself.
const CREDIT = `
ALTER TABLE actions ADD COLUMN copied_from jsonb CHECK (jsonb_typeof(copied_from) = 'object');
ALTER TABLE action_plans ADD CONSTRAINT one_plan_a_year UNIQUE (territory_id, year);
CREATE INDEX open_plans ON action_plans (id) WHERE open_to_territories AND archived_at IS NULL;`;

// What an archived plan says stays as it was: its rows are not written any more. The application says it before, in words.
const ARCHIVED = `
CREATE FUNCTION refuse_archived_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM action_plans WHERE id = coalesce(NEW.plan_id, OLD.plan_id) AND archived_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the plan is archived' USING ERRCODE = 'BN001';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER actions_of_archived_plan BEFORE INSERT OR UPDATE OR DELETE ON actions FOR EACH ROW EXECUTE FUNCTION refuse_archived_plan();
CREATE TRIGGER orientations_of_archived_plan BEFORE INSERT OR UPDATE OR DELETE ON orientations FOR EACH ROW EXECUTE FUNCTION refuse_archived_plan();`;

// Beyond the reader's reach for its own statement only: the shared actions of the plans that their pair opened, without money, contact or person.
const OPEN_ACTIONS = `
CREATE FUNCTION open_actions(words text[], of_axis text, besides uuid[], after_name text, after_id uuid, at_most integer)
RETURNS TABLE (id uuid, territory_name text, year integer, code text, title text, axis text, context text, description text, objectives text, partners text[], tags text[], total bigint)
LANGUAGE plpgsql AS $$
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY
    WITH open AS (
      SELECT action.id, territory.name, plan.year, action.code, action.title, action.main_axis, action.context, action.description,
        action.objectives, action.partners, action.tags
      FROM actions action
      JOIN action_plans plan ON plan.id = action.plan_id AND plan.open_to_territories AND plan.archived_at IS NULL
      JOIN territories territory ON territory.id = action.territory_id
      WHERE action.visibility = 'shared' AND action.removed_at IS NULL AND action.archived_at IS NULL
        AND NOT action.territory_id = ANY (besides) AND (of_axis IS NULL OR action.main_axis = of_axis)
        AND NOT EXISTS (SELECT 1 FROM unnest(words) AS word WHERE lower(unaccent(concat_ws(' ', action.title, action.context, action.description,
          action.objectives, array_to_string(action.partners, ' '), array_to_string(action.tags, ' '), territory.name))) NOT LIKE '%' || word || '%')
    )
    SELECT open.*, (SELECT count(*) FROM open) FROM open
    WHERE after_id IS NULL OR (open.name, open.id) > (after_name, after_id)
    ORDER BY open.name, open.id LIMIT at_most;
  PERFORM set_config('app.reach', reach_before, true);
END $$;

CREATE FUNCTION open_action_lines(of_action uuid) RETURNS TABLE (milestones text[], indicators jsonb) LANGUAGE plpgsql AS $$
DECLARE
  reach_before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  PERFORM set_config('app.reach', 'system', true);
  RETURN QUERY SELECT
    ARRAY(SELECT line.label FROM milestones line WHERE line.action_id = of_action ORDER BY line.due_on NULLS LAST, line.created_at),
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', line.name, 'unit', line.unit) ORDER BY line.created_at) FROM indicators line WHERE line.action_id = of_action), '[]');
  PERFORM set_config('app.reach', reach_before, true);
END $$;`;

/** Actions copied with credit, plans by year, plans of former years kept as they were. */
export class CopiesAndYears1700001000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [CREDIT, ARCHIVED, OPEN_ACTIONS]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP FUNCTION open_actions(text[], text, uuid[], text, uuid, integer), open_action_lines(uuid);
      DROP TRIGGER actions_of_archived_plan ON actions;
      DROP TRIGGER orientations_of_archived_plan ON orientations;
      DROP FUNCTION refuse_archived_plan();
      DROP INDEX open_plans;
      ALTER TABLE action_plans DROP CONSTRAINT one_plan_a_year;
      ALTER TABLE actions DROP COLUMN copied_from;`);
  }
}
