// What a spreadsheet that opens a CSV may take for a formula; a plain number is none.
const DANGEROUS = /^'*[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-?\d+([.,]\d+)?$/;

/** The text of a CSV cell that no spreadsheet takes for a formula: an apostrophe is put before what would begin one. */
export function safeCsvText(text: string): string {
  return DANGEROUS.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text behind a CSV cell written by `safeCsvText`. */
export function unsafeCsvText(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}
