import type { MigrationInterface, QueryRunner } from 'typeorm';

// Day and hour are those of the place; the two instants follow them, whatever the zone does in between.
const MEETINGS = `
CREATE TABLE meetings (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territories (id),
  committee_id uuid NOT NULL,
  version integer NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'convened', 'in_progress', 'closed', 'minutes_approval', 'sealed', 'cancelled')),
  visibility text NOT NULL CHECK (visibility IN ('territory', 'shared')),
  title text CHECK (title <> ''),
  mode text NOT NULL CHECK (mode IN ('in_person', 'remote', 'hybrid')),
  place text CHECK (place <> ''),
  video_link text CHECK (video_link <> ''),
  day date NOT NULL,
  start_time text COLLATE "C" NOT NULL CHECK (start_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes integer NOT NULL CHECK (minutes BETWEEN 5 AND 720),
  time_zone text NOT NULL,
  starts_at timestamptz NOT NULL GENERATED ALWAYS AS (
    (day + make_interval(hours => left(start_time, 2)::integer, mins => right(start_time, 2)::integer)) AT TIME ZONE time_zone) STORED,
  ends_at timestamptz NOT NULL GENERATED ALWAYS AS (
    (day + make_interval(hours => left(start_time, 2)::integer, mins => right(start_time, 2)::integer + minutes)) AT TIME ZONE time_zone) STORED,
  urgency text CHECK (urgency <> ''),
  cancel_reason text CHECK (cancel_reason <> ''),
  convened_at timestamptz,
  opened_at timestamptz,
  closed_at timestamptz,
  sealed_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, territory_id),
  FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id),
  CHECK ((visibility = 'shared') = (convened_at IS NOT NULL)),
  CHECK (state IN ('draft', 'cancelled') OR convened_at IS NOT NULL),
  CHECK ((state = 'sealed') = (sealed_at IS NOT NULL))
);
CREATE INDEX meetings_of_territory ON meetings (territory_id, starts_at, id);
CREATE INDEX meetings_of_committee ON meetings (committee_id, starts_at, id);`;

const ITEMS = `
CREATE TABLE agenda_items (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  version integer NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('shared', 'territory', 'restricted')),
  standing text NOT NULL CHECK (standing IN ('proposed', 'accepted')),
  progress text NOT NULL CHECK (progress IN ('to_come', 'current', 'done', 'postponed')),
  kind text NOT NULL CHECK (kind IN ('information', 'debate', 'decision', 'follow_up')),
  title text NOT NULL CHECK (title <> ''),
  detail text CHECK (detail <> ''),
  minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 480),
  presenter text CHECK (presenter <> ''),
  confidential boolean NOT NULL,
  rank text COLLATE "C" NOT NULL,
  origin text NOT NULL CHECK (origin IN ('template', 'person', 'carried_over', 'proposed')),
  reason_key text,
  reason jsonb,
  proposed_by_name text,
  proposed_by_account_id uuid,
  begun_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, territory_id),
  FOREIGN KEY (meeting_id, territory_id) REFERENCES meetings (id, territory_id),
  CHECK (confidential = (visibility = 'restricted'))
);
CREATE INDEX agenda_items_of_meeting ON agenda_items (meeting_id, rank, id);
CREATE UNIQUE INDEX agenda_items_proposed_once ON agenda_items (meeting_id, reason_key);

CREATE TABLE agenda_item_actions (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  item_id uuid NOT NULL,
  action_id uuid NOT NULL,
  UNIQUE (item_id, action_id),
  FOREIGN KEY (item_id, territory_id) REFERENCES agenda_items (id, territory_id) ON DELETE CASCADE,
  FOREIGN KEY (action_id, territory_id) REFERENCES actions (id, territory_id)
);
CREATE INDEX agenda_item_actions_of_action ON agenda_item_actions (action_id);

-- A proposal that was dropped does not come back to this committee for the same reason.
CREATE TABLE dropped_proposals (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  committee_id uuid NOT NULL,
  reason_key text NOT NULL,
  dropped_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (committee_id, reason_key),
  FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id)
);`;

// What was sealed stays as those who attended approved it. The application says it before, in words.
const SEALED = `
CREATE FUNCTION refuse_sealed_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'sealed' THEN RAISE EXCEPTION 'the meeting is sealed' USING ERRCODE = 'BN002'; END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER sealed_meetings BEFORE UPDATE OR DELETE ON meetings FOR EACH ROW EXECUTE FUNCTION refuse_sealed_meeting();

CREATE FUNCTION refuse_part_of_sealed_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM meetings WHERE state = 'sealed' AND id IN (
      CASE WHEN TG_OP <> 'INSERT' THEN OLD.meeting_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.meeting_id END)) THEN
    RAISE EXCEPTION 'the meeting is sealed' USING ERRCODE = 'BN002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER items_of_sealed_meetings BEFORE INSERT OR UPDATE OR DELETE ON agenda_items FOR EACH ROW EXECUTE FUNCTION refuse_part_of_sealed_meeting();

CREATE FUNCTION refuse_link_of_sealed_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM agenda_items item JOIN meetings meeting ON meeting.id = item.meeting_id
      WHERE meeting.state = 'sealed' AND item.id = coalesce(NEW.item_id, OLD.item_id)) THEN
    RAISE EXCEPTION 'the meeting is sealed' USING ERRCODE = 'BN002';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER links_of_sealed_meetings BEFORE INSERT OR UPDATE OR DELETE ON agenda_item_actions FOR EACH ROW EXECUTE FUNCTION refuse_link_of_sealed_meeting();`;

// An action in charge of a committee of the governance; the plain text stays for what is not one.
const COMMITTEE_OF_ACTION = `
ALTER TABLE actions ADD COLUMN committee_id uuid;
ALTER TABLE actions ADD CONSTRAINT actions_committee FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id);
CREATE INDEX actions_of_committee ON actions (committee_id) WHERE committee_id IS NOT NULL;`;

const GUARDED = [
  ['meetings', 'visibility'],
  ['agenda_items', 'visibility'],
  ['agenda_item_actions', null],
  ['dropped_proposals', null],
] as const;

/** Meetings of committees with their agendas, what was dropped from them, and the committee in charge of an action. */
export class Meetings1700001400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [MEETINGS, ITEMS, SEALED, COMMITTEE_OF_ACTION]) await queryRunner.query(part);
    for (const [table, visibility] of GUARDED)
      await queryRunner.query(
        `SELECT binome_guard('${table}', 'territory_id'${visibility ? `, '${visibility}'` : ''})`,
      );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE actions DROP COLUMN committee_id');
    await queryRunner.query('DROP TABLE dropped_proposals, agenda_item_actions, agenda_items, meetings');
    await queryRunner.query(
      'DROP FUNCTION refuse_link_of_sealed_meeting(), refuse_part_of_sealed_meeting(), refuse_sealed_meeting()',
    );
  }
}
