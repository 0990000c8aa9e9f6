import type { Problem } from '@binome/shared/web';

/** A file that was chosen: on its way, or refused with the reason. */
export interface Upload {
  key: string;
  name: string;
  /** How much has left, 0 to 1. */
  share: number;
  /** Why it is not attached; null while it is on its way. */
  message: string | null;
  canRetry: boolean;
}

export type UploadChange =
  | { kind: 'added'; key: string; name: string; message: string | null }
  | { kind: 'progress'; key: string; share: number }
  | { kind: 'failed'; key: string; problem: Problem }
  | { kind: 'gone'; key: string };

const RETRIED: readonly string[] = ['NETWORK', 'INTERNAL', 'RATE_LIMITED', 'UNAUTHENTICATED'];

/** The files on their way, or refused, after one more thing happened. */
export function uploadsAfter(uploads: readonly Upload[], change: UploadChange): readonly Upload[] {
  const { key } = change;
  const changed = (values: Partial<Upload>) => uploads.map((one) => (one.key === key ? { ...one, ...values } : one));
  switch (change.kind) {
    case 'added':
      return [...uploads, { key, name: change.name, share: 0, message: change.message, canRetry: false }];
    case 'progress':
      return changed({ share: change.share, message: null });
    case 'failed':
      return changed({ message: change.problem.message, canRetry: RETRIED.includes(change.problem.code) });
    case 'gone':
      return uploads.filter((one) => one.key !== key);
  }
}
