import {
  MAX_VERSIONS,
  nameProblems,
  tidyName,
  visibilityOf,
  type DocumentEventName,
  type DocumentFacts,
  type ScanState,
} from '@binome/documents/domain';
import { MalwareScanner, UnitOfWork, type Tx } from '@binome/shared/api';
import {
  accountIdOf,
  DomainError,
  refuse,
  strictest,
  VISIBILITIES,
  type Actor,
  type DomainEvents,
  type FieldChange,
  type Visibility,
} from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DocumentAccess } from './document-access.js';
import { Document, DocumentVersion } from './document.entity.js';
import { DocumentOwners, type OwnerRef } from './document-owners.js';
import { DocumentSpace } from './document-space.js';

/** A file whose bytes are in the store under `id`, not yet of any document. */
export interface KeptFile {
  id: string;
  name: string;
  extension: string;
  size: number;
  sha256: string;
}

/** The document, and whether this call wrote it: an intent sent again writes nothing. */
export interface Added {
  document: Document;
  written: boolean;
}

interface OnDocument {
  clientMutationId: string;
  documentId: string;
  version: number;
}

/** Documents: added, followed by new versions, renamed, shared, removed and brought back. */
@Injectable()
export class DocumentService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(DocumentOwners) private readonly owners: DocumentOwners,
    @Inject(DocumentSpace) private readonly space: DocumentSpace,
    @Inject(MalwareScanner) private readonly scanner: MalwareScanner,
  ) {}

  /** Refuses, before anything is received, those who may attach nothing to this row. */
  authorizeAdding(actor: Actor, owner: OwnerRef): Promise<void> {
    return this.unitOfWork.read(actor, async (manager) => {
      const sight = await this.owners.sight(manager, owner);
      this.access.authorize(actor, 'add', owner.ownerType, sight);
      await this.owners.refuseChange(manager, owner);
    });
  }

  /** The same, for those who may not change this document. */
  async authorizeVersion(actor: Actor, documentId: string): Promise<void> {
    const document = await this.access.find(actor, 'edit', documentId);
    await this.unitOfWork.read(actor, (manager) => this.owners.refuseChange(manager, document));
  }

  async add(
    actor: Actor,
    input: { clientMutationId: string; owner: OwnerRef; ownVisibility: Visibility },
    file: KeptFile,
  ): Promise<Added> {
    const { owner, ownVisibility } = input;
    return this.once(actor, 'addDocument', input.clientMutationId, async (tx) => {
      await this.owners.of(owner.ownerType).lock(tx, owner.ownerId);
      const sight = await this.owners.sight(tx.manager, owner);
      this.access.authorize(actor, 'add', owner.ownerType, sight);
      await this.owners.refuseChange(tx.manager, owner);
      await this.space.refuseOverflow(tx, sight.territoryId, file.size);
      const attached = { ...owner, territoryId: sight.territoryId, namedAccountIds: [...sight.namedAccountIds] };
      const shared = { ownVisibility, ownerVisibility: sight.visibility };
      const document = await tx.insert(Document, {
        ...attached,
        ...shared,
        ...{ visibility: visibilityOf(shared), version: 1, name: file.name, lastNumber: 1 },
      });
      await this.insertVersion(tx, document, file);
      const changes = [{ field: 'name', from: null, to: `${file.name}.${file.extension}` }];
      await record(tx, 'document.added', document, { ...factsOf(document), versionId: file.id }, changes);
      return document;
    });
  }

  async addVersion(
    actor: Actor,
    input: { clientMutationId: string; documentId: string },
    file: KeptFile,
  ): Promise<Added> {
    return this.once(actor, 'addDocumentVersion', input.clientMutationId, async (tx) => {
      const document = await this.access.load(tx, 'edit', input.documentId);
      if (document.lastNumber >= MAX_VERSIONS)
        throw new DomainError('DOCUMENT_TOO_MANY_VERSIONS', { max: MAX_VERSIONS });
      await this.space.refuseOverflow(tx, document.territoryId, file.size);
      const fields = { lastNumber: document.lastNumber + 1 };
      const { changes } = await tx.edit(Document, document, { version: document.version, fields });
      await this.insertVersion(tx, document, file);
      const facts = { ...factsOf(document), versionId: file.id, number: document.lastNumber };
      await record(tx, 'document.versioned', document, facts, changes);
      return document;
    });
  }

  /** Renames the document, or decides who sees it; absent fields are not touched. */
  edit(actor: Actor, input: OnDocument & { name?: string; ownVisibility?: Visibility }): Promise<Document> {
    const { clientMutationId, documentId, version, name, ownVisibility } = input;
    return this.unitOfWork.command(
      actor,
      { name: 'editDocument', clientMutationId },
      async (tx) => {
        const document = await this.access.load(tx, 'edit', documentId);
        const fields = { name: name && tidyName(name, await lastExtension(tx, document)), ownVisibility };
        refuse([...(name === undefined ? [] : nameProblems(fields.name ?? '')), ...visibilityProblems(ownVisibility)]);
        const before = document.visibility;
        const { changes } = await tx.edit(Document, document, { version, fields });
        document.visibility = visibilityOf(document);
        await this.tellEdit(tx, document, before, changes);
        return document;
      },
      (id) => this.get(actor, id),
    );
  }

  remove(actor: Actor, { clientMutationId, documentId, version }: OnDocument): Promise<Document> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeDocument', clientMutationId },
      async (tx) => {
        const document = await this.access.load(tx, 'remove', documentId);
        await tx.edit(Document, document, { version, fields: { removedAt: new Date() } });
        await record(tx, 'document.removed', document, factsOf(document));
        return document;
      },
      (id) => this.get(actor, id),
    );
  }

  /** Brings a removed document back as it was, as long as there is room; one that was not removed stays as it is. */
  restore(actor: Actor, { clientMutationId, documentId, version }: OnDocument): Promise<Document> {
    return this.unitOfWork.command(
      actor,
      { name: 'restoreDocument', clientMutationId },
      async (tx) => {
        const document = await this.access.load(tx, 'restore', documentId, { evenRemoved: true });
        if (document.removedAt) await this.space.refuseReturn(tx, document);
        const { changes } = await tx.edit(Document, document, { version, fields: { removedAt: null } });
        if (changes.length > 0) await record(tx, 'document.restored', document, factsOf(document));
        return document;
      },
      (id) => this.get(actor, id),
      { origin: 'undo' },
    );
  }

  get(actor: Actor, id: string): Promise<Document> {
    return this.access.find(actor, 'read', id, { evenRemoved: true });
  }

  private async once(
    actor: Actor,
    name: string,
    clientMutationId: string,
    work: (tx: Tx) => Promise<Document>,
  ): Promise<Added> {
    let written = false;
    const document = await this.unitOfWork.command(
      actor,
      { name, clientMutationId },
      async (tx) => {
        written = true;
        return work(tx);
      },
      (id) => this.get(actor, id),
    );
    return { document, written };
  }

  private async insertVersion(tx: Tx, document: Document, file: KeptFile): Promise<void> {
    const { id, extension, size, sha256 } = file;
    const scan: ScanState = this.scanner.isConfigured ? 'waiting' : 'not_analysed';
    const { territoryId, visibility, namedAccountIds, lastNumber: number } = document;
    await tx.insert(DocumentVersion, {
      ...{ id, territoryId, documentId: document.id, number, extension, size, sha256, scan },
      ...{ visibility, namedAccountIds },
      uploadedBy: accountIdOf(tx.actor),
      uploadedByName: tx.actor.kind === 'anonymous' ? '' : tx.actor.name,
    });
  }

  private async tellEdit(
    tx: Tx,
    document: Document,
    before: Visibility,
    changes: readonly FieldChange[],
  ): Promise<void> {
    const of = (field: string): FieldChange[] => changes.filter((change) => change.field === field);
    if (of('name').length > 0) await record(tx, 'document.renamed', document, factsOf(document), of('name'));
    if (of('ownVisibility').length === 0) return;
    // Told to those whom both sides of the change let see the document.
    const facts = { ...factsOf(document), visibility: strictest(before, document.visibility) };
    await record(tx, 'document.shared', document, facts, of('ownVisibility'));
    await this.owners.of(document.ownerType).tellSharing?.(tx, document.ownerId);
  }
}

function visibilityProblems(visibility: Visibility | undefined) {
  if (visibility === undefined || VISIBILITIES.includes(visibility)) return [];
  return [{ field: 'ownVisibility', problem: 'not_a_choice' }];
}

async function lastExtension(tx: Tx, { id, lastNumber }: Document): Promise<string> {
  const version = await tx.manager.findOneBy(DocumentVersion, { documentId: id, number: lastNumber });
  return version?.extension ?? '';
}

/** Records what happened to a document as an event of its own. */
export async function record<N extends DocumentEventName>(
  tx: Tx,
  name: N,
  { id, territoryId, version }: Document,
  data: DomainEvents[N],
  changes: readonly FieldChange[] = [],
): Promise<void> {
  await tx.record(name, { subjectType: 'Document', subjectId: id, territoryId, version, data, changes });
}

/** What every event of a document says of it. */
export function factsOf({ id, ownerType, ownerId, visibility }: Document): DocumentFacts {
  return { documentId: id, ownerType, ownerId, visibility };
}
