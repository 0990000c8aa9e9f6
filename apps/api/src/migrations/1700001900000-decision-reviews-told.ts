import type { MigrationInterface, QueryRunner } from 'typeorm';

// The review day that was told last: each is told once, whoever looks and however often.
const TOLD = `
ALTER TABLE decisions ADD COLUMN review_told_on date;`;

/** Decisions whose review day was told. */
export class DecisionReviewsTold1700001900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(TOLD);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE decisions DROP COLUMN review_told_on');
  }
}
