import type { MigrationInterface, QueryRunner } from 'typeorm';

const COLUMNS = `
ALTER TABLE seat_holders ADD COLUMN email text CHECK (email <> ''), ADD COLUMN address_edition integer NOT NULL DEFAULT 0;
ALTER TABLE convocations ADD COLUMN address_edition integer NOT NULL DEFAULT 0;`;

/** Somebody who sits without account is written to; another address closes the links that went to the former one, and is called anew. */
export class SeatAddresses1700001950000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(COLUMNS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE convocations DROP COLUMN address_edition');
    await queryRunner.query('ALTER TABLE seat_holders DROP COLUMN address_edition, DROP COLUMN email');
  }
}
