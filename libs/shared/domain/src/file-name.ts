/** Longest name of a file, its extension included. */
export const MAX_FILE_NAME = 120;

/**
 * The name of a file as it can be shown, kept and written in a header: the last segment of its path, without control characters,
 * marks of direction or characters that a file system or HTML reads otherwise. Empty when nothing is left.
 */
export function plainFileName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .replace(/\p{Zl}|\p{Zp}|\t|\r|\n/gu, ' ')
    .replace(/[\p{C}"<>:*?|]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '');
  return [...plain]
    .slice(-MAX_FILE_NAME)
    .join('')
    .replace(/^[. ]+/, '');
}
