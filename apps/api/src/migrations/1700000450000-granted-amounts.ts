import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a funder granted, apart from what it was asked. */
export class GrantedAmounts1700000450000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE funding_lines ADD COLUMN granted numeric(14, 2) CHECK (granted >= 0)');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE funding_lines DROP COLUMN granted');
  }
}
