import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person called to a meeting was told last of its agenda: its next mail says what changed of it. */
export class AgendaOfConvocations1700002020000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE convocations ADD COLUMN told_agenda jsonb');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE convocations DROP COLUMN told_agenda');
  }
}
