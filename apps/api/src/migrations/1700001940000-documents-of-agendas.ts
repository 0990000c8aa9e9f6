import type { MigrationInterface, QueryRunner } from 'typeorm';

// Who holds or replaces on a seat of the committee on the day of the meeting: they read its confidential items.
const SEATED = `
CREATE FUNCTION seated_accounts(of_meeting uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT holder.account_id), '{}') FROM meetings meeting
  JOIN committee_seats seat ON seat.committee_id = meeting.committee_id
    AND seat.starts_on <= meeting.day AND (seat.ends_on IS NULL OR seat.ends_on >= meeting.day)
  JOIN seat_holders holder ON holder.seat_id = seat.id AND holder.account_id IS NOT NULL
    AND holder.starts_on <= meeting.day AND (holder.ends_on IS NULL OR holder.ends_on >= meeting.day)
  WHERE meeting.id = of_meeting
$$;`;

const SHARED = `
CREATE FUNCTION share_documents_of_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM share_documents('AgendaItem', OLD.id, OLD.visibility, '{}', now());
  ELSE
    PERFORM share_documents('AgendaItem', NEW.id, NEW.visibility, seated_accounts(NEW.meeting_id), NULL);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER agenda_items_documents AFTER UPDATE ON agenda_items FOR EACH ROW
  WHEN (OLD.visibility IS DISTINCT FROM NEW.visibility) EXECUTE FUNCTION share_documents_of_item();
CREATE TRIGGER removed_agenda_items_documents AFTER DELETE ON agenda_items FOR EACH ROW EXECUTE FUNCTION share_documents_of_item();

CREATE FUNCTION share_documents_with_seats(of_committee uuid) RETURNS void LANGUAGE sql AS $$
  UPDATE documents SET named_account_ids = seated_accounts(item.meeting_id)
  FROM agenda_items item JOIN meetings meeting ON meeting.id = item.meeting_id
  WHERE meeting.committee_id = of_committee AND documents.owner_type = 'AgendaItem' AND documents.owner_id = item.id
$$;

CREATE FUNCTION share_documents_of_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM share_documents_with_seats(NEW.committee_id);
  RETURN NULL;
END $$;
CREATE TRIGGER meetings_documents AFTER UPDATE ON meetings FOR EACH ROW
  WHEN (OLD.day IS DISTINCT FROM NEW.day) EXECUTE FUNCTION share_documents_of_meeting();

CREATE FUNCTION share_documents_of_seat() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM share_documents_with_seats(coalesce(NEW.committee_id, OLD.committee_id));
  RETURN NULL;
END $$;
CREATE TRIGGER committee_seats_documents AFTER UPDATE OF starts_on, ends_on OR DELETE ON committee_seats
  FOR EACH ROW EXECUTE FUNCTION share_documents_of_seat();

CREATE FUNCTION share_documents_of_holder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM share_documents_with_seats(seat.committee_id) FROM committee_seats seat WHERE seat.id = coalesce(NEW.seat_id, OLD.seat_id);
  RETURN NULL;
END $$;
CREATE TRIGGER seat_holders_documents AFTER INSERT OR UPDATE OR DELETE ON seat_holders
  FOR EACH ROW EXECUTE FUNCTION share_documents_of_holder();`;

// A sealed meeting keeps its documents as they were. The application says it before, in words. Who reads them still follows the seats.
const SEALED = `
CREATE FUNCTION refuse_document_of_sealed_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.owner_type = 'AgendaItem' AND EXISTS (SELECT 1 FROM agenda_items item JOIN meetings meeting ON meeting.id = item.meeting_id
      WHERE meeting.state = 'sealed' AND item.id = NEW.owner_id) THEN
    RAISE EXCEPTION 'the meeting is sealed' USING ERRCODE = 'BN002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER documents_of_sealed_meetings BEFORE INSERT OR UPDATE OF name, own_visibility, last_number, removed_at ON documents
  FOR EACH ROW EXECUTE FUNCTION refuse_document_of_sealed_meeting();`;

/** Documents attached to the items of agendas. */
export class DocumentsOfAgendas1700001940000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const part of [SEATED, SHARED, SEALED]) await queryRunner.query(part);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TRIGGER documents_of_sealed_meetings ON documents;
      DROP TRIGGER seat_holders_documents ON seat_holders;
      DROP TRIGGER committee_seats_documents ON committee_seats;
      DROP TRIGGER meetings_documents ON meetings;
      DROP TRIGGER agenda_items_documents ON agenda_items;
      DROP TRIGGER removed_agenda_items_documents ON agenda_items;
      DROP FUNCTION refuse_document_of_sealed_meeting(), share_documents_of_holder(), share_documents_of_seat(),
        share_documents_of_meeting(), share_documents_with_seats(uuid), share_documents_of_item(), seated_accounts(uuid);
      DELETE FROM documents WHERE owner_type = 'AgendaItem';`);
  }
}
