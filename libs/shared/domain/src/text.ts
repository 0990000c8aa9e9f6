/** Lower case, without accents or punctuation, single spaces: what a forgiving search compares. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Control characters (but tab and newlines), halves of a letter, and marks that reverse the direction of the text.
const UNSAFE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069\p{Cs}]/u;
const EVERY_UNSAFE = new RegExp(UNSAFE, 'gu');

/** Whether the text holds characters that no form needs: NUL, control characters, lone surrogates, direction overrides. */
export function hasUnsafeCharacters(text: string): boolean {
  return UNSAFE.test(text);
}

/** The text without the characters that no text needs. */
export function safeCharacters(text: string): string {
  return text.replace(EVERY_UNSAFE, '');
}
