import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Events, intents and the second wall: what every topic stands on. */
export class Kernel1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS citext;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO binome_app;
      ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO binome_app;
    `);
    await runner.query(SCOPE);
    await runner.query(GUARDS);
    await runner.query(TABLES);
    await runner.query(`
      SELECT binome_guard_history('events');
      SELECT binome_guard_history('field_changes');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE dead_letters, intents, event_effects, field_changes, events;
      DROP FUNCTION binome_guard_history(text), binome_guard_reference(text, text), binome_guard(text, text, text);
      DROP FUNCTION binome_reach(), binome_account(), binome_own(), binome_state(), binome_state_everywhere();
    `);
  }
}

// What the unit of work sets with SET LOCAL. Absent settings give no right: the wall fails closed.
const SCOPE = `
  CREATE FUNCTION binome_reach() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('app.reach', true), 'none') $$;
  CREATE FUNCTION binome_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT nullif(current_setting('app.account', true), '')::uuid $$;
  CREATE FUNCTION binome_own() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(string_to_array(nullif(current_setting('app.own', true), ''), ',')::uuid[], '{}') $$;
  CREATE FUNCTION binome_state_everywhere() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('app.state', true), '') = 'all' $$;
  CREATE FUNCTION binome_state() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN binome_state_everywhere() THEN '{}' ELSE coalesce(string_to_array(nullif(current_setting('app.state', true), ''), ',')::uuid[], '{}') END $$;
`;

// Sub-selects make PostgreSQL read each setting once a statement instead of once a row.
const GUARDS = `
  CREATE FUNCTION binome_guard(target text, territory text, visibility text DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    shared text := CASE WHEN visibility IS NULL THEN 'TRUE' ELSE format('%I = ''shared''', visibility) END;
  BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY own ON %I USING ((SELECT binome_reach()) = ''system'' OR %I = ANY ((SELECT binome_own())::uuid[]))', target, territory);
    EXECUTE format('CREATE POLICY state ON %I FOR SELECT USING (((SELECT binome_state_everywhere()) OR %I = ANY ((SELECT binome_state())::uuid[])) AND %s)', target, territory, shared);
  END $$;

  CREATE FUNCTION binome_guard_reference(target text, territory text) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM binome_guard(target, territory);
    EXECUTE format('CREATE POLICY reference ON %I USING ((SELECT binome_reach()) = ''administrator'')', target);
  END $$;

  CREATE FUNCTION binome_guard_history(target text) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
    EXECUTE format('CREATE POLICY written ON %I FOR INSERT WITH CHECK (true)', target);
    EXECUTE format('CREATE POLICY closed ON %I FOR UPDATE USING ((SELECT binome_reach()) = ''system'')', target);
    EXECUTE format('CREATE POLICY readable ON %I FOR SELECT USING (
      (SELECT binome_reach()) IN (''system'', ''administrator'')
      OR territory_id = ANY ((SELECT binome_own())::uuid[])
      OR (territory_id IS NOT NULL AND ((SELECT binome_state_everywhere()) OR territory_id = ANY ((SELECT binome_state())::uuid[]))))', target);
  END $$;
`;

const TABLES = `
  CREATE TABLE events (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    transaction_id xid8 NOT NULL DEFAULT pg_current_xact_id(),
    actor_account_id uuid,
    actor_name text NOT NULL,
    actor_role text,
    reason text,
    origin text NOT NULL CHECK (origin IN ('form', 'import', 'restore', 'undo', 'seed', 'job')),
    territory_id uuid,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    subject_version integer,
    data jsonb NOT NULL,
    done_at timestamptz
  );
  CREATE INDEX events_undone ON events (at) WHERE done_at IS NULL;
  CREATE INDEX events_of_territory ON events (territory_id, transaction_id);
  CREATE INDEX events_of_subject ON events (subject_type, subject_id, at);

  CREATE TABLE field_changes (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL REFERENCES events (id),
    territory_id uuid,
    subject_type text NOT NULL,
    subject_id uuid NOT NULL,
    subject_version integer,
    field text NOT NULL,
    from_value jsonb,
    to_value jsonb
  );
  CREATE INDEX field_changes_of_subject ON field_changes (subject_type, subject_id, subject_version);
  CREATE INDEX field_changes_of_event ON field_changes (event_id);

  CREATE TABLE event_effects (
    event_id uuid NOT NULL REFERENCES events (id),
    effect text NOT NULL,
    PRIMARY KEY (event_id, effect)
  );

  CREATE TABLE intents (
    account_id uuid NOT NULL,
    client_mutation_id text NOT NULL CHECK (length(client_mutation_id) BETWEEN 8 AND 100),
    command text NOT NULL,
    result_id uuid,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (account_id, client_mutation_id)
  );
  CREATE INDEX intents_by_age ON intents (at);

  CREATE TABLE dead_letters (
    id uuid PRIMARY KEY,
    queue text NOT NULL,
    reference text NOT NULL,
    error text NOT NULL,
    attempts integer NOT NULL,
    failed_at timestamptz NOT NULL DEFAULT now(),
    retried_at timestamptz
  );
  CREATE INDEX dead_letters_by_age ON dead_letters (failed_at DESC);
`;
