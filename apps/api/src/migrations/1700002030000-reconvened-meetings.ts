import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting closed without quorum is taken up by another one, under what the rule of its committee then asks; once, unless that one is cancelled. */
export class ReconvenedMeetings1700002030000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
ALTER TABLE committees
  ADD COLUMN reconvene_notice_days integer NOT NULL DEFAULT 90 CHECK (reconvene_notice_days BETWEEN 0 AND 90),
  ADD COLUMN reconvene_quorum boolean NOT NULL DEFAULT true;
ALTER TABLE committees ALTER COLUMN reconvene_notice_days DROP DEFAULT, ALTER COLUMN reconvene_quorum DROP DEFAULT;
ALTER TABLE meetings ADD COLUMN reconvenes_id uuid REFERENCES meetings (id);
CREATE UNIQUE INDEX meetings_reconvenes ON meetings (reconvenes_id) WHERE state <> 'cancelled';
ALTER TABLE agenda_items DROP CONSTRAINT agenda_items_origin_check,
  ADD CONSTRAINT agenda_items_origin_check CHECK (origin IN ('template', 'person', 'carried_over', 'reconvened', 'proposed'));`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
UPDATE agenda_items SET origin = 'carried_over' WHERE origin = 'reconvened';
ALTER TABLE agenda_items DROP CONSTRAINT agenda_items_origin_check,
  ADD CONSTRAINT agenda_items_origin_check CHECK (origin IN ('template', 'person', 'carried_over', 'proposed'));
ALTER TABLE meetings DROP COLUMN reconvenes_id;
ALTER TABLE committees DROP COLUMN reconvene_notice_days, DROP COLUMN reconvene_quorum;`);
  }
}
