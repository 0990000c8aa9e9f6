import type { MigrationInterface, QueryRunner } from 'typeorm';

// `written` is the state of the shared document that the column of the row says; the lines are what was written since.
const TABLES = `
CREATE TABLE live_texts (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  field text NOT NULL,
  written bytea NOT NULL,
  last_seq integer NOT NULL DEFAULT 0,
  written_seq integer NOT NULL DEFAULT 0,
  refused_seq integer,
  UNIQUE (subject_type, subject_id, field)
);
CREATE INDEX live_texts_unwritten ON live_texts (id) WHERE last_seq > written_seq;

CREATE TABLE live_text_lines (
  text_id uuid NOT NULL REFERENCES live_texts (id),
  seq integer NOT NULL,
  territory_id uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  account_id uuid,
  author_name text NOT NULL,
  author_role text,
  bytes bytea NOT NULL,
  PRIMARY KEY (text_id, seq)
);`;

// Only those who write a text meet in its room: the State, who reads the column, reaches neither.
// A line of the log is never changed: it is added, and goes once the column says it.
const WALL = `
ALTER TABLE live_texts ENABLE ROW LEVEL SECURITY;
ALTER TABLE live_texts FORCE ROW LEVEL SECURITY;
ALTER TABLE live_text_lines ENABLE ROW LEVEL SECURITY;
ALTER TABLE live_text_lines FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON live_texts USING ((SELECT binome_reach()) = 'system' OR territory_id = ANY ((SELECT binome_own())::uuid[]));
CREATE POLICY own_read ON live_text_lines FOR SELECT
  USING ((SELECT binome_reach()) = 'system' OR territory_id = ANY ((SELECT binome_own())::uuid[]));
CREATE POLICY own_add ON live_text_lines FOR INSERT
  WITH CHECK ((SELECT binome_reach()) = 'system' OR territory_id = ANY ((SELECT binome_own())::uuid[]));
CREATE POLICY done ON live_text_lines FOR DELETE USING ((SELECT binome_reach()) = 'system');`;

// What was plain text becomes the same words in paragraphs, as htmlOfPlain of the domain writes them.
export const PLAIN_TO_HTML = `
CREATE FUNCTION html_of_plain(plain text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT string_agg('<p>' || trim(replace(replace(replace(replace(replace(
    regexp_replace(regexp_replace(part, '[ \\t\\f]+', ' ', 'g'), ' ?\\n ?', E'\\n', 'g'),
    '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), E'\\n', '<br>')) || '</p>', '' ORDER BY place)
  FROM unnest(regexp_split_to_array(btrim(plain, E' \\n\\t\\r\\f'), '\\n\\s*\\n')) WITH ORDINALITY AS parts (part, place)
  WHERE btrim(part, E' \\n\\t\\r\\f') <> ''
$$;`;

// The words that a search compares, without the tags around them.
const WORDS = `
CREATE FUNCTION words_of_html(html text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT replace(replace(replace(replace(
    btrim(regexp_replace(regexp_replace(html, '</?(strong|em|a)( [^>]*)?>', '', 'g'), '(<[^>]*>)+', ' ', 'g')),
    '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&amp;', '&')
$$;`;

const LONG_TEXTS: [table: string, subject: string, columns: string[]][] = [
  [
    'action_plans',
    'ActionPlan',
    ['portrait', 'method', 'strategy_ecological_transition', 'strategy_innovation', 'strategy_skills', 'strategy_land'],
  ],
  ['actions', 'Action', ['context', 'description', 'objectives']],
];

function fieldOf(column: string): string {
  return column.replace(/_(\w)/g, (_underscore, letter: string) => letter.toUpperCase());
}

/** Long texts: HTML in one clean form in their columns, and the log of those that people write together. */
export class LiveTexts1700000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, WALL, PLAIN_TO_HTML, WORDS]) await runner.query(part);
    await runner.query(`SELECT set_config('app.reach', 'system', true)`);
    for (const [table, subject, columns] of LONG_TEXTS) {
      const values = columns.map((column) => `${column} = html_of_plain(${column})`).join(', ');
      await runner.query(`UPDATE ${table} SET ${values} WHERE coalesce(${columns.join(', ')}) IS NOT NULL`);
      await runner.query(
        `UPDATE field_changes SET from_value = to_jsonb(html_of_plain(from_value #>> '{}')), to_value = to_jsonb(html_of_plain(to_value #>> '{}'))
         WHERE subject_type = $1 AND field = ANY ($2)`,
        [subject, columns.map(fieldOf)],
      );
    }
    await runner.query('DROP FUNCTION html_of_plain(text)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE live_text_lines, live_texts');
    await runner.query('DROP FUNCTION words_of_html(text)');
  }
}
