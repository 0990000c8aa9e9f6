import type { Document, DocumentVersion } from './document.entity.js';

/** The name under which a version is shown and saved; one that was followed by others says its number. */
export function fileNameOf(
  { name, lastNumber }: Pick<Document, 'name' | 'lastNumber'>,
  { number, extension }: Pick<DocumentVersion, 'number' | 'extension'>,
): string {
  return `${name}${number === lastNumber ? '' : ` (version ${number})`}.${extension}`;
}
