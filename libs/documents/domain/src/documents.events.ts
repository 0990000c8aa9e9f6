import type { DomainEventName, Visibility } from '@binome/shared/domain';

/** What every event of a document says: of which row it is, and who saw it at that moment. */
export interface DocumentFacts {
  documentId: string;
  /** Kind and identifier of what it is attached to. */
  ownerType: string;
  ownerId: string;
  /** The narrowest visibility around the event: only those it lets see are told of it later. */
  visibility: Visibility;
}

declare module '@binome/shared/domain' {
  interface DomainEvents {
    'document.added': DocumentFacts & { versionId: string };
    /** A new version of the document arrived. */
    'document.versioned': DocumentFacts & { versionId: string; number: number };
    'document.renamed': DocumentFacts;
    /** It was decided who sees the document. */
    'document.shared': DocumentFacts;
    /** What it is attached to was taken up by another row, and the document followed. */
    'document.moved': DocumentFacts & { fromOwnerId: string };
    'document.removed': DocumentFacts;
    /** A removed document came back. */
    'document.restored': DocumentFacts;
    /** The analysis found nothing in a version. */
    'document.cleared': DocumentFacts & { number: number };
    /** The analysis found malware in a version; its bytes are deleted. */
    'document.refused': DocumentFacts & { number: number; finding: string };
    /** A document removed for long was erased for good. */
    'document.erased': DocumentFacts;
  }
}

/** Everything that happens to a document. */
export type DocumentEventName = Extract<DomainEventName, `document.${string}`>;
