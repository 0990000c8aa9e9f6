import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTS: Readonly<Record<string, readonly string[]>> = {
  territory_imports: ['territory_import_files', 'territory_import_writes', 'territory_import_progress'],
  plan_imports: [
    'plan_import_files',
    'plan_import_rows',
    'plan_import_problems',
    'plan_import_writes',
    'plan_import_progress',
  ],
};

/** An import that goes takes its parts with it, and the file that corrected it stands alone. */
export class SweptImports1700001300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await this.refer(queryRunner, 'ON DELETE CASCADE', 'ON DELETE SET NULL');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await this.refer(queryRunner, '', '');
  }

  private async refer(queryRunner: QueryRunner, ofParts: string, ofPrevious: string): Promise<void> {
    for (const [imports, parts] of Object.entries(PARTS))
      for (const part of parts)
        await queryRunner.query(
          `ALTER TABLE ${part} DROP CONSTRAINT ${part}_import_id_fkey,
             ADD CONSTRAINT ${part}_import_id_fkey FOREIGN KEY (import_id) REFERENCES ${imports} (id) ${ofParts}`,
        );
    await queryRunner.query(
      `ALTER TABLE plan_imports DROP CONSTRAINT plan_imports_previous_id_fkey,
         ADD CONSTRAINT plan_imports_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES plan_imports (id) ${ofPrevious}`,
    );
  }
}
