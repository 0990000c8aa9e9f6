import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was open in front of a reader is an action, a meeting, its minutes or a decision: one table for all of them. */
export class SeenSubjects1700002010000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE seen_actions RENAME TO seen_subjects;
ALTER TABLE seen_subjects RENAME COLUMN action_id TO subject_id;
ALTER TABLE seen_subjects
  ADD COLUMN subject_type text NOT NULL DEFAULT 'Action' CHECK (subject_type IN ('Action', 'Meeting', 'Minutes', 'Decision')),
  DROP CONSTRAINT seen_actions_action_id_territory_id_fkey,
  DROP CONSTRAINT seen_actions_pkey,
  ADD PRIMARY KEY (account_id, subject_type, subject_id),
  ADD FOREIGN KEY (territory_id) REFERENCES territories (id) ON DELETE CASCADE;
ALTER TABLE seen_subjects ALTER COLUMN subject_type DROP DEFAULT;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
DELETE FROM seen_subjects WHERE subject_type <> 'Action' OR NOT EXISTS (SELECT 1 FROM actions WHERE id = subject_id);
ALTER TABLE seen_subjects DROP COLUMN subject_type, DROP CONSTRAINT seen_subjects_territory_id_fkey;
ALTER TABLE seen_subjects RENAME COLUMN subject_id TO action_id;
ALTER TABLE seen_subjects RENAME TO seen_actions;
ALTER TABLE seen_actions ADD PRIMARY KEY (account_id, action_id),
  ADD FOREIGN KEY (action_id, territory_id) REFERENCES actions (id, territory_id) ON DELETE CASCADE;`);
  }
}
