import { pipeline } from 'node:stream/promises';
import { documentType, isDownloadable } from '@binome/documents/domain';
import { answeringRefusals, CurrentActor, FileStore, requireOwnPage } from '@binome/shared/api';
import { accountIdOf, DomainError, type Actor } from '@binome/shared/domain';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DocumentAccess } from './document-access.js';
import { keyOf, type Document, type DocumentVersion } from './document.entity.js';
import { DocumentUploads } from './document-uploads.js';
import { fileNameOf } from './file-name-of.js';

const STATUSES = {
  DOCUMENT_REFUSED: 422,
  DOCUMENT_SPACE_FULL: 422,
  DOCUMENT_TOO_MANY_VERSIONS: 422,
  DOCUMENT_NOT_AVAILABLE: 409,
};

/** The doors of documents: one file a request comes in, a version goes out as an attachment. No address is public: rights are read at each request. */
@Controller('api/documents')
export class DocumentsController {
  constructor(
    @Inject(DocumentUploads) private readonly uploads: DocumentUploads,
    @Inject(DocumentAccess) private readonly access: DocumentAccess,
    @Inject(FileStore) private readonly store: FileStore,
  ) {}

  /** Receives a new version (field `clientMutationId`, and a file). */
  @Post(':id/versions')
  version(@CurrentActor() actor: Actor, @Param('id') id: string, @Req() request: Request, @Res() response: Response) {
    return received(request, response, () => this.uploads.addVersion(actor, id, request));
  }

  /** Receives a new document of a row, such as `Action/<identifier>` (fields `clientMutationId` and `ownVisibility`, and a file). */
  @Post(':ownerType/:ownerId')
  document(
    @CurrentActor() actor: Actor,
    @Param('ownerType') ownerType: string,
    @Param('ownerId') ownerId: string,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    return received(request, response, () => this.uploads.add(actor, { ownerType, ownerId }, request));
  }

  /** The bytes of a version, never to be shown by the browser within a page. */
  @Get(':id/versions/:number')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('number') number: string,
    @Res() response: Response,
  ): Promise<void> {
    response.set('cache-control', 'private, no-store');
    await answeringRefusals(response, STATUSES, async () => {
      const { document, version } = await this.access.version(actor, id, /^\d{1,4}$/.test(number) ? Number(number) : 0);
      if (!isDownloadable(version, accountIdOf(actor)))
        throw new DomainError('DOCUMENT_NOT_AVAILABLE', { scan: version.scan });
      const bytes = await this.store.open(keyOf(version));
      response.set(headersOf(document, version));
      // A reader who leaves in the middle is no fault.
      await pipeline(bytes, response).catch(() => response.destroy());
    });
  }
}

async function received(request: Request, response: Response, upload: () => Promise<Document>): Promise<void> {
  response.set('cache-control', 'no-store');
  await answeringRefusals(response, STATUSES, async () => {
    requireOwnPage(request);
    const { id } = await upload();
    response.status(201).json({ id });
  });
}

function headersOf(document: Document, version: DocumentVersion): Record<string, string> {
  const name = fileNameOf(document, version);
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_');
  return {
    'content-type': documentType(version.extension)?.mediaType ?? 'application/octet-stream',
    'content-length': String(version.size),
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  };
}

// What encodeURIComponent leaves and the header does not take.
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
}
