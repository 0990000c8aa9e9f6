import type { MigrationInterface, QueryRunner } from 'typeorm';

// A document is attached to a row of another topic, of which it knows how it is shared and nothing else.
const TABLES = `
CREATE TABLE documents (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES territories (id),
  version integer NOT NULL,
  owner_type text NOT NULL CHECK (owner_type <> ''),
  owner_id uuid NOT NULL,
  name text NOT NULL CHECK (name <> ''),
  own_visibility text NOT NULL DEFAULT 'shared' CHECK (own_visibility IN ('shared', 'territory', 'restricted')),
  owner_visibility text NOT NULL CHECK (owner_visibility IN ('shared', 'territory', 'restricted')),
  visibility text NOT NULL CHECK (visibility IN ('shared', 'territory', 'restricted')),
  named_account_ids uuid[] NOT NULL DEFAULT '{}',
  last_number integer NOT NULL CHECK (last_number >= 1),
  created_at timestamptz NOT NULL DEFAULT date_trunc('milliseconds', clock_timestamp()),
  removed_at timestamptz,
  owner_removed_at timestamptz,
  erased_at timestamptz CHECK (erased_at IS NULL OR removed_at IS NOT NULL),
  UNIQUE (id, territory_id)
);
CREATE INDEX documents_of_owner ON documents (owner_id, created_at DESC, id DESC);
CREATE INDEX documents_of_territory ON documents (territory_id);
CREATE INDEX documents_to_erase ON documents (removed_at) WHERE removed_at IS NOT NULL AND erased_at IS NULL;

CREATE TABLE document_versions (
  id uuid PRIMARY KEY,
  territory_id uuid NOT NULL,
  document_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  extension text NOT NULL CHECK (extension ~ '^[a-z0-9]{1,10}$'),
  size integer NOT NULL CHECK (size > 0),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  scan text NOT NULL CHECK (scan IN ('not_analysed', 'waiting', 'clean', 'refused')),
  widest text NOT NULL DEFAULT 'shared' CHECK (widest IN ('shared', 'territory', 'restricted')),
  visibility text NOT NULL CHECK (visibility IN ('shared', 'territory', 'restricted')),
  named_account_ids uuid[] NOT NULL,
  uploaded_by uuid,
  uploaded_by_name text NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (document_id, number),
  FOREIGN KEY (document_id, territory_id) REFERENCES documents (id, territory_id)
);
CREATE INDEX document_versions_of_territory ON document_versions (territory_id);
CREATE INDEX document_versions_waiting ON document_versions (uploaded_at) WHERE scan = 'waiting';`;

// Rights look at \`visibility\` and \`named_account_ids\`, on the document and on each version: the database derives them, so that
// they never say more than what the document is attached to. A version that was followed by another keeps the visibility it had
// then: to share a document more widely shares its latest version, not those that were written for fewer readers.
const DERIVED = `
CREATE FUNCTION derive_document_visibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.visibility := strictest_visibility(NEW.own_visibility, NEW.owner_visibility);
  RETURN NEW;
END $$;
CREATE TRIGGER documents_visibility BEFORE INSERT OR UPDATE ON documents
  FOR EACH ROW EXECUTE FUNCTION derive_document_visibility();

CREATE FUNCTION derive_document_version_sight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT strictest_visibility(NEW.widest, document.visibility), document.named_account_ids
    INTO STRICT NEW.visibility, NEW.named_account_ids FROM documents document WHERE document.id = NEW.document_id;
  RETURN NEW;
END $$;
CREATE TRIGGER document_versions_sight BEFORE INSERT OR UPDATE ON document_versions
  FOR EACH ROW EXECUTE FUNCTION derive_document_version_sight();

CREATE FUNCTION spread_document_sight() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE document_versions SET widest = widest WHERE document_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER documents_sight_spread AFTER UPDATE ON documents FOR EACH ROW
  WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility OR OLD.named_account_ids IS DISTINCT FROM NEW.named_account_ids)
  EXECUTE FUNCTION spread_document_sight();

CREATE FUNCTION close_document_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE document_versions SET widest = visibility WHERE document_id = NEW.document_id AND number = NEW.number - 1;
  RETURN NULL;
END $$;
CREATE TRIGGER document_versions_closed AFTER INSERT ON document_versions FOR EACH ROW
  WHEN (NEW.number > 1) EXECUTE FUNCTION close_document_version();`;

// A table that documents are attached to tells them of its rows by a trigger of its own.
const OWNERS = `
CREATE FUNCTION share_documents(of_type text, of_id uuid, as_visibility text, to_accounts uuid[], removed timestamptz) RETURNS void LANGUAGE sql AS $$
  UPDATE documents SET owner_visibility = as_visibility, named_account_ids = to_accounts, owner_removed_at = removed
  WHERE owner_type = of_type AND owner_id = of_id
$$;

CREATE FUNCTION share_documents_of_action() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM share_documents('Action', NEW.id, NEW.visibility, NEW.lead_account_ids, NEW.removed_at);
  RETURN NULL;
END $$;
CREATE TRIGGER actions_documents AFTER UPDATE ON actions FOR EACH ROW
  WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility OR OLD.lead_account_ids IS DISTINCT FROM NEW.lead_account_ids
    OR OLD.removed_at IS DISTINCT FROM NEW.removed_at)
  EXECUTE FUNCTION share_documents_of_action();`;

/** Documents attached to actions, and to what later topics will bring. */
export class Documents1700000600000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [TABLES, DERIVED, OWNERS]) await queryRunner.query(part);
    await queryRunner.query(`SELECT binome_guard('documents', 'territory_id', 'visibility')`);
    await queryRunner.query(`SELECT binome_guard('document_versions', 'territory_id', 'visibility')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER actions_documents ON actions;
      DROP TABLE document_versions, documents;
      DROP FUNCTION share_documents_of_action(), share_documents(text, uuid, text, uuid[], timestamptz),
        close_document_version(), spread_document_sight(), derive_document_version_sight(), derive_document_visibility();`);
  }
}
