import type { ScanState } from '@binome/documents/domain';
import type { Visibility } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document attached to a row of another topic: its name, who sees it, and the versions that it had. */
@Entity('documents')
export class Document {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('integer') version: number;
  /** Kind of row that it is attached to, as its topic registered it. */
  @Column('text', { name: 'owner_type' }) ownerType: string;
  @Column('uuid', { name: 'owner_id' }) ownerId: string;
  /** Without extension: each version has its own. */
  @Column('text') name: string;
  /** Chosen for the document; what it is attached to may be narrower. */
  @Column('text', { name: 'own_visibility' }) ownVisibility: Visibility;
  /** That of what it is attached to, kept up to date by the database. */
  @Column('text', { name: 'owner_visibility' }) ownerVisibility: Visibility;
  /** The narrower of the two, derived by the database: rights look at it. */
  @Column('text') visibility: Visibility;
  /** Accounts that see it even when it is restricted, kept up to date by the database. */
  @Column('uuid', { name: 'named_account_ids', array: true }) namedAccountIds: string[];
  @Column('integer', { name: 'last_number' }) lastNumber: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  /** When it was removed; it can come back until it is erased. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
  /** When what it is attached to was removed. */
  @Column('timestamptz', { name: 'owner_removed_at', nullable: true }) ownerRemovedAt: Date | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt: Date | null;
}

/** A file that a document is or was. Its bytes are in the store, under its identifier. */
@Entity('document_versions')
export class DocumentVersion {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'document_id' }) documentId: string;
  @Column('integer') number: number;
  @Column('text') extension: string;
  @Column('integer') size: number;
  @Column('text') sha256: string;
  @Column('text') scan: ScanState;
  /** Derived by the database from the document, and from what it was when the next version came. */
  @Column('text') visibility: Visibility;
  @Column('uuid', { name: 'named_account_ids', array: true }) namedAccountIds: string[];
  @Column('uuid', { name: 'uploaded_by', nullable: true }) uploadedBy: string | null;
  @Column('text', { name: 'uploaded_by_name' }) uploadedByName: string;
  @Column('timestamptz', { name: 'uploaded_at' }) uploadedAt: Date;
}

/** Folder of the documents in the store. */
export const DOCUMENTS_FOLDER = 'documents';

/** The key of a version in the store. */
export function keyOf({ id }: Pick<DocumentVersion, 'id'>): string {
  return `${DOCUMENTS_FOLDER}/${id}`;
}
