import { readFileSync } from 'node:fs';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@binome/shared/domain';
import { CONFIG, type Config } from '../config/config.js';

declare module '@binome/shared/domain' {
  interface DomainErrorCodes {
    /** The operation is not one of this version of the web client. */
    DOCUMENT_UNKNOWN: Record<string, never>;
  }
}

export interface GraphqlRequestBody {
  documentId?: unknown;
  query?: unknown;
}

/** The operations of the web client by sha256. In `trusted` mode no other operation runs. */
@Injectable()
export class TrustedDocuments {
  private readonly documents: ReadonlyMap<string, string>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.documents = readDocuments(config);
  }

  /** The text to run for this request; DOCUMENT_UNKNOWN when it may not run. */
  textOf({ documentId, query }: GraphqlRequestBody): string | undefined {
    const known = typeof documentId === 'string' ? this.documents.get(documentId) : undefined;
    if (known) return known;
    if (!this.config.trustedDocuments && typeof query === 'string') return query;
    throw new DomainError('DOCUMENT_UNKNOWN', {});
  }
}

function readDocuments(config: Config): ReadonlyMap<string, string> {
  try {
    return new Map(
      Object.entries(JSON.parse(readFileSync(config.persistedDocuments, 'utf8')) as Record<string, string>),
    );
  } catch (error) {
    if (config.trustedDocuments)
      throw new Error(`PERSISTED_DOCUMENTS: ${config.persistedDocuments} cannot be read`, { cause: error });
    new Logger('graphql').warn('No persisted documents: only written operations are answered');
    return new Map();
  }
}
