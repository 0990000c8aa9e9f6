import { documentType, splitFileName, type DocumentRefusal } from '@binome/documents/domain';

/** Why a file would be refused by its name or its size, so that it is not sent for nothing; null when it may leave. */
export function fileRefusal({ name, size }: { name: string; size: number }, largest: number): DocumentRefusal | null {
  const { extension } = splitFileName(name);
  if (!documentType(extension)) return { reason: 'type_not_accepted', extension };
  if (size === 0) return { reason: 'empty' };
  return size > largest ? { reason: 'too_large', megabytes: Math.floor(largest / 1_000_000) } : null;
}
