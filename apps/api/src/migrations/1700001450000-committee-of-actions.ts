import type { MigrationInterface, QueryRunner } from 'typeorm';

// The text that people write stays; when it is the name or the acronym of a committee that stands, the action is in its charge. A committee
// created or renamed later finds the actions that already say it; renamed, it keeps those it has while their text stays.
const LINK = `
CREATE FUNCTION committee_said(place uuid, said text) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT id FROM committees WHERE territory_id = place AND removed_at IS NULL
    AND lower(unaccent(trim(said))) IN (lower(unaccent(name)), lower(code))
  ORDER BY lower(unaccent(name)) = lower(unaccent(trim(said))) DESC, created_at, id LIMIT 1
$$;

CREATE FUNCTION link_committee_of_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.committee_id := CASE WHEN NEW.committee IS NOT NULL THEN committee_said(NEW.territory_id, NEW.committee) END;
  RETURN NEW;
END $$;
CREATE TRIGGER actions_say_their_committee BEFORE INSERT OR UPDATE OF committee ON actions FOR EACH ROW EXECUTE FUNCTION link_committee_of_action();

CREATE FUNCTION link_actions_of_committee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE actions action SET committee_id = committee_said(action.territory_id, action.committee)
  FROM action_plans plan
  WHERE plan.id = action.plan_id AND plan.archived_at IS NULL AND action.territory_id = NEW.territory_id
    AND action.committee_id IS NULL AND lower(unaccent(trim(action.committee))) IN (lower(unaccent(NEW.name)), lower(NEW.code));
  RETURN NULL;
END $$;
CREATE TRIGGER committees_find_their_actions AFTER INSERT OR UPDATE OF name, code, removed_at ON committees FOR EACH ROW EXECUTE FUNCTION link_actions_of_committee();

ALTER TABLE actions DROP CONSTRAINT actions_committee;
ALTER TABLE actions ADD CONSTRAINT actions_committee FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id)
  ON DELETE SET NULL (committee_id);

UPDATE actions action SET committee_id = committee_said(action.territory_id, action.committee)
FROM action_plans plan WHERE plan.id = action.plan_id AND plan.archived_at IS NULL AND action.committee IS NOT NULL;`;

/** The committee of the governance that is in charge of an action, read from the text that the action says. */
export class CommitteeOfActions1700001450000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(LINK);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TRIGGER committees_find_their_actions ON committees');
    await queryRunner.query('DROP TRIGGER actions_say_their_committee ON actions');
    await queryRunner.query(
      'DROP FUNCTION link_actions_of_committee(), link_committee_of_action(), committee_said(uuid, text)',
    );
    await queryRunner.query('ALTER TABLE actions DROP CONSTRAINT actions_committee');
    await queryRunner.query(
      'ALTER TABLE actions ADD CONSTRAINT actions_committee FOREIGN KEY (committee_id, territory_id) REFERENCES committees (id, territory_id)',
    );
  }
}
