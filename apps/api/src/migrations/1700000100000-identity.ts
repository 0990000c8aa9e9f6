import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `('elected', 'industrial', 'contributor', 'observer', 'operator_agent', 'regional_reviewer', 'national_coordinator', 'administrator')`;

const PEOPLE = `
CREATE TABLE accounts (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  email citext NOT NULL UNIQUE,
  name text NOT NULL CHECK (name <> ''),
  suspended_at timestamptz,
  persona text UNIQUE,
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  token_hash text NOT NULL UNIQUE,
  opened_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  user_agent text NOT NULL,
  capacity_id uuid,
  revoked_at timestamptz
);
CREATE INDEX sessions_of_account ON sessions (account_id, last_seen_at DESC);

CREATE TABLE sign_in_links (
  id uuid PRIMARY KEY,
  email citext NOT NULL,
  token_hash text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX sign_in_links_age ON sign_in_links (created_at);`;

// A project lead's right is a posting; every other right is a role assignment. An empty term (ends the day before it starts) never held.
const RIGHTS = `
CREATE TABLE role_assignments (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  account_id uuid NOT NULL REFERENCES accounts (id),
  role text NOT NULL CHECK (role IN ${ROLES}),
  territory_ids uuid[] NOT NULL DEFAULT '{}',
  region_codes text[] NOT NULL DEFAULT '{}',
  operator text,
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on - 1),
  CHECK ((role IN ('elected', 'industrial', 'contributor', 'observer')) = (territory_ids <> '{}')),
  CHECK ((role = 'regional_reviewer') = (region_codes <> '{}')),
  CHECK ((role = 'operator_agent') = (operator IS NOT NULL))
);
CREATE INDEX role_assignments_of_account ON role_assignments (account_id);
CREATE INDEX role_assignments_territories ON role_assignments USING gin (territory_ids);

CREATE TABLE postings (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  account_id uuid NOT NULL REFERENCES accounts (id),
  person_name text NOT NULL,
  employer text,
  territory_ids uuid[] NOT NULL CHECK (territory_ids <> '{}'),
  starts_on date NOT NULL,
  ends_on date CHECK (ends_on >= starts_on - 1)
);
CREATE INDEX postings_of_account ON postings (account_id);
CREATE INDEX postings_territories ON postings USING gin (territory_ids);

CREATE TABLE invitations (
  id uuid PRIMARY KEY,
  version integer NOT NULL,
  email citext NOT NULL,
  name text NOT NULL,
  role text NOT NULL CHECK (role = 'project_lead' OR role IN ${ROLES}),
  territory_ids uuid[] NOT NULL DEFAULT '{}',
  region_codes text[] NOT NULL DEFAULT '{}',
  operator text,
  position text,
  employer text,
  starts_on date,
  ends_on date CHECK (ends_on >= starts_on),
  token_hash text NOT NULL,
  sent_count integer NOT NULL,
  invited_by uuid REFERENCES accounts (id),
  invited_by_name text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  accepted_at timestamptz
);
CREATE INDEX invitations_recent ON invitations (created_at DESC, id);
CREATE INDEX invitations_territories ON invitations USING gin (territory_ids);
CREATE INDEX invitations_email ON invitations (email);`;

// These tables hold lists of territories, so their second wall is their own. Reading needs one territory in common, writing an invitation needs them all.
const WALLS = `
CREATE FUNCTION reaches_every_account() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT binome_reach() IN ('system', 'administrator')
$$;
CREATE FUNCTION reaches_everywhere() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT reaches_every_account() OR binome_state_everywhere()
$$;
CREATE FUNCTION reached_territories() RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT binome_own() || binome_state()
$$;

CREATE POLICY reach ON accounts
  USING ((SELECT reaches_every_account()) OR id = (SELECT binome_account())) WITH CHECK ((SELECT reaches_every_account()));
CREATE POLICY reach ON sessions USING ((SELECT binome_reach()) = 'system' OR account_id = (SELECT binome_account()));
CREATE POLICY reach ON sign_in_links USING ((SELECT binome_reach()) = 'system');
CREATE POLICY reach ON role_assignments
  USING ((SELECT reaches_everywhere()) OR account_id = (SELECT binome_account()) OR territory_ids && (SELECT reached_territories()))
  WITH CHECK ((SELECT reaches_every_account()));
CREATE POLICY reach ON postings
  USING ((SELECT reaches_everywhere()) OR account_id = (SELECT binome_account()) OR territory_ids && (SELECT reached_territories()))
  WITH CHECK ((SELECT reaches_every_account()));
CREATE POLICY reach ON invitations
  USING ((SELECT reaches_everywhere()) OR territory_ids && (SELECT reached_territories()))
  WITH CHECK ((SELECT reaches_everywhere()) OR (territory_ids <> '{}' AND territory_ids <@ (SELECT reached_territories())));`;

// The rights of an account on this day of Paris, and the whole actor behind a session: one statement a request, nothing kept between requests.
const ACTOR = `
CREATE FUNCTION account_capacities(of_account uuid)
RETURNS TABLE (id uuid, role text, territory_ids uuid[], region_codes text[], operator text, starts_on date, ends_on date)
LANGUAGE sql STABLE AS $$
  SELECT capacity.* FROM (
    SELECT id, role, territory_ids, region_codes, operator, starts_on, ends_on FROM role_assignments WHERE account_id = of_account
    UNION ALL
    SELECT id, 'project_lead', territory_ids, '{}'::text[], NULL, starts_on, ends_on FROM postings WHERE account_id = of_account
  ) AS capacity
  WHERE (now() AT TIME ZONE 'Europe/Paris')::date BETWEEN capacity.starts_on AND coalesce(capacity.ends_on, 'infinity')
  ORDER BY capacity.starts_on, capacity.id
$$;

CREATE FUNCTION region_territories(codes text[]) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE found uuid[];
BEGIN
  IF codes = '{}' OR to_regprocedure('territory_ids_in_regions(text[])') IS NULL THEN RETURN '{}'; END IF;
  EXECUTE 'SELECT territory_ids_in_regions($1)' INTO found USING codes;
  RETURN coalesce(found, '{}');
END $$;

CREATE FUNCTION session_actor(hash text, idle_days integer, lifetime_days integer) RETURNS jsonb
LANGUAGE plpgsql AS $$
DECLARE
  session record;
  capacities jsonb;
  reach_before text := coalesce(current_setting('app.reach', true), '');
BEGIN
  -- Nobody is known yet: the reach is the system's, for these statements only.
  PERFORM set_config('app.reach', 'system', true);
  SELECT sessions.id, sessions.account_id, sessions.capacity_id, sessions.last_seen_at, accounts.name INTO session
  FROM sessions JOIN accounts ON accounts.id = sessions.account_id
  WHERE sessions.token_hash = hash AND sessions.revoked_at IS NULL AND accounts.suspended_at IS NULL
    AND sessions.last_seen_at > now() - make_interval(days => idle_days)
    AND sessions.opened_at > now() - make_interval(days => lifetime_days);
  IF FOUND THEN
    IF session.last_seen_at < now() - interval '5 minutes' THEN
      UPDATE sessions SET last_seen_at = now() WHERE id = session.id;
    END IF;
    SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', id, 'role', role, 'territoryIds', territory_ids, 'regionCodes', region_codes, 'operator', operator,
        'regionTerritoryIds', region_territories(region_codes))), '[]')
      INTO capacities FROM account_capacities(session.account_id);
  END IF;
  PERFORM set_config('app.reach', reach_before, true);
  RETURN CASE WHEN capacities IS NULL THEN NULL ELSE jsonb_build_object(
    'sessionId', session.id, 'accountId', session.account_id, 'name', session.name, 'chosenId', session.capacity_id,
    'capacities', capacities) END;
END $$;`;

const GUARDED = ['accounts', 'sessions', 'sign_in_links', 'role_assignments', 'postings', 'invitations'];

/** Accounts, how they enter, and the rights that they hold. */
export class Identity1700000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [PEOPLE, RIGHTS, WALLS, ACTOR]) await queryRunner.query(part);
    for (const table of GUARDED)
      await queryRunner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP FUNCTION session_actor, region_territories, account_capacities');
    await queryRunner.query(`DROP TABLE ${[...GUARDED].reverse().join(', ')}`);
    await queryRunner.query('DROP FUNCTION reached_territories, reaches_everywhere, reaches_every_account');
  }
}
