import type { MigrationInterface, QueryRunner } from 'typeorm';

// The item at which a decision is, or was, taken; the item at which a vote was held, for good; and the decision that an item looks at again.
const LINKS = `
ALTER TABLE decisions ADD COLUMN item_id uuid;
ALTER TABLE decisions ADD CONSTRAINT decisions_item FOREIGN KEY (item_id, territory_id) REFERENCES agenda_items (id, territory_id);
CREATE UNIQUE INDEX decisions_one_on_item ON decisions (item_id) WHERE state <> 'withdrawn';
CREATE INDEX decisions_of_item ON decisions (item_id) WHERE item_id IS NOT NULL;

ALTER TABLE ballots ADD COLUMN item_id uuid;
ALTER TABLE ballots ADD CONSTRAINT ballots_item FOREIGN KEY (item_id, territory_id) REFERENCES agenda_items (id, territory_id);
CREATE INDEX ballots_of_item ON ballots (item_id) WHERE item_id IS NOT NULL;

ALTER TABLE agenda_items ADD COLUMN reviewed_decision_id uuid;
ALTER TABLE agenda_items ADD CONSTRAINT agenda_items_reviewed_decision
  FOREIGN KEY (reviewed_decision_id, territory_id) REFERENCES decisions (id, territory_id);
CREATE INDEX agenda_items_of_reviewed_decision ON agenda_items (reviewed_decision_id) WHERE reviewed_decision_id IS NOT NULL;`;

/** Decisions taken at an item of a meeting, and looked at again at another one. */
export class DecisionsInMeetings1700001820000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LINKS);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE agenda_items DROP COLUMN reviewed_decision_id;
      ALTER TABLE ballots DROP COLUMN item_id;
      ALTER TABLE decisions DROP COLUMN item_id`);
  }
}
