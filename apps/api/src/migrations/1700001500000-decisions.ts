import type { MigrationInterface, QueryRunner } from 'typeorm';

const DECISIONS = `
CREATE TABLE decisions (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  committee_id uuid NOT NULL,
  version integer NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'voting', 'no_quorum', 'adopted', 'rejected', 'withdrawn')),
  title text NOT NULL CHECK (title <> ''),
  statement text NOT NULL CHECK (statement <> ''),
  conditions text,
  visibility text NOT NULL CHECK (visibility IN ('shared', 'territory', 'restricted')),
  to_state boolean NOT NULL CHECK (NOT to_state OR visibility = 'shared'),
  owner_name text,
  effect_on date,
  review_on date,
  reviewed_on date,
  done_on date,
  follow_up text,
  number text,
  number_code text COLLATE "C",
  number_year integer,
  number_rank integer,
  decided_on date,
  decided_at timestamptz,
  withdrawn_because text,
  changes jsonb NOT NULL DEFAULT '[]',
  change_state text NOT NULL CHECK (change_state IN ('none', 'prepared', 'applied', 'unsettled', 'discarded')),
  change_problem text,
  action_ids uuid[] NOT NULL DEFAULT '{}',
  state_answer text CHECK (state_answer IN ('taken_up', 'under_study', 'declined')),
  state_answer_text text,
  state_answered_by text,
  state_answered_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (id, territory_id),
  UNIQUE (territory_id, number_code, number_year, number_rank),
  CHECK ((number IS NOT NULL) = (state IN ('adopted', 'rejected'))),
  CHECK ((number IS NOT NULL) = (decided_on IS NOT NULL)),
  FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id)
);
CREATE INDEX decisions_in_order ON decisions (territory_id, (coalesce(decided_at, created_at)) DESC, id DESC);
CREATE INDEX decisions_of_committee ON decisions (committee_id);
CREATE INDEX decisions_of_actions ON decisions USING gin (action_ids);
CREATE INDEX decisions_to_review ON decisions (review_on) WHERE state = 'adopted' AND review_on IS NOT NULL;

-- The last number given, by acronym and year: locked until the decision that takes the next one is written, so that none is skipped.
CREATE TABLE decision_numbers (
  territory_id uuid NOT NULL REFERENCES territories (id),
  code text COLLATE "C" NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (territory_id, code, year)
);`;

const VOTES = `
CREATE TABLE ballots (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  mode text NOT NULL CHECK (mode IN ('consultation', 'meeting')),
  opened_at timestamptz NOT NULL DEFAULT now(),
  deadline timestamptz CHECK (deadline > opened_at),
  closed_at timestamptz,
  facts jsonb NOT NULL,
  closing_facts jsonb,
  outcome text CHECK (outcome IN ('adopted', 'rejected', 'no_quorum')),
  UNIQUE (id, territory_id),
  CHECK ((mode = 'consultation') = (deadline IS NOT NULL)),
  CHECK ((outcome IS NULL) = (closing_facts IS NULL)),
  FOREIGN KEY (decision_id, territory_id) REFERENCES decisions (id, territory_id)
);
CREATE UNIQUE INDEX ballots_one_open ON ballots (decision_id) WHERE closed_at IS NULL;
CREATE INDEX ballots_of_decision ON ballots (decision_id, opened_at);

-- A seat votes once in a ballot, however often it is sent and from wherever.
CREATE TABLE votes (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  ballot_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  choice text NOT NULL CHECK (choice IN ('for', 'against', 'abstain')),
  reason text,
  person_name text NOT NULL,
  recorded_by text,
  cast_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (ballot_id, seat_id),
  FOREIGN KEY (ballot_id, territory_id) REFERENCES ballots (id, territory_id),
  FOREIGN KEY (seat_id, territory_id) REFERENCES committee_seats (id, territory_id)
);
CREATE INDEX votes_of_seat ON votes (seat_id);

CREATE TABLE ballot_reminders (
  ballot_id uuid NOT NULL,
  territory_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  reminder text NOT NULL CHECK (reminder IN ('opening', 'middle', 'last_day')),
  told_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (ballot_id, seat_id, reminder),
  FOREIGN KEY (ballot_id, territory_id) REFERENCES ballots (id, territory_id)
);`;

const SOURCES = `
ALTER TABLE events ADD COLUMN source_type text, ADD COLUMN source_id uuid;
ALTER TABLE events DROP CONSTRAINT events_origin_check;
ALTER TABLE events ADD CONSTRAINT events_origin_check
  CHECK (origin IN ('form', 'import', 'restore', 'undo', 'seed', 'job', 'decision')) NOT VALID;
CREATE INDEX events_of_source ON events (source_id, at) WHERE source_id IS NOT NULL;`;

const GUARDED = ['decisions', 'decision_numbers', 'ballots', 'votes', 'ballot_reminders'];

/** Decisions of committees, the votes they were taken by, and the source that a change of the history follows from. */
export class Decisions1700001500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [DECISIONS, VOTES, SOURCES]) await queryRunner.query(part);
    await queryRunner.query(`SELECT binome_guard('decisions', 'territory_id', 'visibility')`);
    for (const table of GUARDED.slice(1)) await queryRunner.query(`SELECT binome_guard('${table}', 'territory_id')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE ${[...GUARDED].reverse().join(', ')}`);
    await queryRunner.query(`
      DROP INDEX events_of_source;
      ALTER TABLE events DROP CONSTRAINT events_origin_check;
      ALTER TABLE events ADD CONSTRAINT events_origin_check CHECK (origin IN ('form', 'import', 'restore', 'undo', 'seed', 'job')) NOT VALID;
      ALTER TABLE events DROP COLUMN source_type, DROP COLUMN source_id`);
  }
}
