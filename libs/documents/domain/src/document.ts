import { strictest, type Visibility } from '@binome/shared/domain';

/** What is known of malware in a version: `not_analysed` where no scanner is configured, `waiting` until it has spoken. */
export const SCAN_STATES = ['not_analysed', 'waiting', 'clean', 'refused'] as const;
export type ScanState = (typeof SCAN_STATES)[number];

/** Most versions of one document. */
export const MAX_VERSIONS = 100;

/** How the row that a document is attached to is shared: what rights on the document look at. */
export interface OwnerSight {
  territoryId: string;
  visibility: Visibility;
  /** Accounts that read it even when it is restricted. */
  namedAccountIds: readonly string[];
}

/** Who sees a document: never more than what it is attached to, less when it was chosen so. */
export function visibilityOf(document: { ownVisibility: Visibility; ownerVisibility: Visibility }): Visibility {
  return strictest(document.ownVisibility, document.ownerVisibility);
}

/** Whether the version may be downloaded by a reader: while it waits for its analysis, by whoever sent it; refused, by nobody. */
export function isDownloadable(
  version: { scan: ScanState; uploadedBy: string | null },
  accountId: string | null,
): boolean {
  if (version.scan === 'waiting') return accountId !== null && version.uploadedBy === accountId;
  return version.scan !== 'refused';
}

/** Bytes of a territory: those in its documents, and those of removed ones that can still come back. */
export interface SpaceUsed {
  live: number;
  removed: number;
}

/**
 * Whether so many bytes more go beyond the quota. Removed documents make room, up to once the quota:
 * what can be brought back is kept too.
 */
export function isSpaceFull({ live, removed }: SpaceUsed, added: number, quota: number): boolean {
  return live + added > quota || live + removed + added > 2 * quota;
}
