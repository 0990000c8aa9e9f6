import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { splitFileName } from '@binome/documents/domain';
import {
  CONFIG,
  FileStore,
  IncomingFiles,
  intentOf,
  RateLimits,
  receiveMultipart,
  UploadTooLarge,
  type Config,
  type IncomingFile,
} from '@binome/shared/api';
import { accountIdOf, DomainError, VISIBILITIES, type Actor, type Visibility } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { keyOf, type Document } from './document.entity.js';
import { inspect } from './document-inspection.js';
import type { OwnerRef } from './document-owners.js';
import { DocumentService, type Added, type KeptFile } from './document.service.js';

/** Sensible for people who attach a folder of files, not for a program that fills the disk. */
const UPLOADS = { points: 120, seconds: 600 };
/** At once by one account: a slow sender holds no more than these. */
const AT_ONCE = 3;

/** A file that the program made. */
export interface MadeFile {
  clientMutationId: string;
  name: string;
  bytes: Buffer;
  ownVisibility?: Visibility;
}

interface Received {
  intent: string;
  ownVisibility: Visibility;
  name: string;
  file: IncomingFile;
}

/** Takes a file from the request to its document: received apart, checked, kept, and only then of the document. */
@Injectable()
export class DocumentUploads {
  private readonly running = new Map<string, number>();

  constructor(
    @Inject(DocumentService) private readonly documents: DocumentService,
    @Inject(IncomingFiles) private readonly incoming: IncomingFiles,
    @Inject(FileStore) private readonly store: FileStore,
    @Inject(RateLimits) private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A new document of this owner. */
  async add(actor: Actor, owner: OwnerRef, request: IncomingMessage): Promise<Document> {
    await this.documents.authorizeAdding(actor, owner);
    return this.receive(actor, request, ({ intent, ownVisibility }, file) =>
      this.documents.add(actor, { clientMutationId: intent, owner, ownVisibility }, file),
    );
  }

  /** A new document of bytes that the program made, checked and kept as those that come from a person. */
  async addMade(
    actor: Actor,
    owner: OwnerRef,
    { clientMutationId, name, bytes, ownVisibility = 'shared' }: MadeFile,
  ): Promise<Document> {
    await this.documents.authorizeAdding(actor, owner);
    const file = await this.incoming.receive(Readable.from([bytes]));
    try {
      const received = { intent: clientMutationId, ownVisibility, name, file };
      return await this.keep(received, (kept) =>
        this.documents.add(actor, { clientMutationId, owner, ownVisibility }, kept),
      );
    } finally {
      await this.incoming.discard(file);
    }
  }

  /** A new version of this document. */
  async addVersion(actor: Actor, documentId: string, request: IncomingMessage): Promise<Document> {
    await this.documents.authorizeVersion(actor, documentId);
    return this.receive(actor, request, ({ intent }, file) =>
      this.documents.addVersion(actor, { clientMutationId: intent, documentId }, file),
    );
  }

  private async receive(
    actor: Actor,
    request: IncomingMessage,
    write: (received: Received, file: KeptFile) => Promise<Added>,
  ): Promise<Document> {
    const account = accountIdOf(actor) ?? '';
    await this.limits.act('upload', account, UPLOADS);
    const running = this.running.get(account) ?? 0;
    if (running >= AT_ONCE) throw new DomainError('RATE_LIMITED', { retryAfter: 5 });
    this.running.set(account, running + 1);
    const arrived: IncomingFile[] = [];
    try {
      const received = await this.take(request, arrived);
      return await this.keep(received, (file) => write(received, file));
    } finally {
      await Promise.all(arrived.map((file) => this.incoming.discard(file)));
      this.running.set(account, (this.running.get(account) ?? 1) - 1);
      if (this.running.get(account) === 0) this.running.delete(account);
    }
  }

  private async take(request: IncomingMessage, arrived: IncomingFile[]): Promise<Received> {
    const limits = { files: 1, fields: 2, bytes: this.config.documentBytes };
    const { fields, files } = await receiveMultipart(request, limits, async (name, stream) => {
      const file = await this.incoming.receive(stream);
      arrived.push(file);
      return { name, file };
    }).catch((error: unknown) => {
      if (!(error instanceof UploadTooLarge)) throw error;
      throw new DomainError('DOCUMENT_REFUSED', {
        reason: 'too_large',
        megabytes: this.config.documentBytes / 1_000_000,
      });
    });
    const [first] = files;
    if (!first) throw new DomainError('DOCUMENT_REFUSED', { reason: 'empty' });
    return { intent: intentOf(fields), ownVisibility: visibilityIn(fields), ...first };
  }

  /** The bytes are in the store before the rows: rows never name bytes that are not there; bytes that no row names are swept. */
  private async keep({ name, file }: Received, write: (file: KeptFile) => Promise<Added>): Promise<Document> {
    const said = splitFileName(name);
    const refusal = await inspect(file, said.extension);
    if (refusal) throw new DomainError('DOCUMENT_REFUSED', refusal);
    const kept: KeptFile = { id: randomUUID(), ...said, size: file.size, sha256: file.sha256 };
    await this.store.keep(keyOf(kept), file);
    try {
      const { document, written } = await write(kept);
      if (!written) await this.store.remove(keyOf(kept));
      return document;
    } catch (error) {
      // Any other failure may come after the commit, whose answer was lost: the sweeper tells later.
      if (error instanceof DomainError) await this.store.remove(keyOf(kept));
      throw error;
    }
  }
}

function visibilityIn(fields: ReadonlyMap<string, string>): Visibility {
  const given = fields.get('ownVisibility') ?? 'shared';
  const known = VISIBILITIES.find((visibility) => visibility === given);
  if (known) return known;
  throw new DomainError('INVALID_INPUT', { problems: [{ field: 'ownVisibility', problem: 'not_a_choice' }] });
}
