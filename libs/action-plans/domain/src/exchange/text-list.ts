// Items stand side by side as people write them; one that holds a separator or begins with a quote is quoted.
const NEEDS_QUOTES = /[;\n]|^"/;
const ITEM = /\s*(?:"((?:[^"]|"")*)"(?=\s*(?:[;\n]|$))|([^;\n]*))\s*(?:[;\n]|$)/y;

/** Several texts in one cell: `Ademe ; Région`. */
export function joinedList(items: readonly string[]): string {
  return items.map((item) => (NEEDS_QUOTES.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join(' ; ');
}

/** The texts of a cell, separated by semicolons or new lines. */
export function splitList(text: string): string[] {
  const items: string[] = [];
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < text.length) {
    const [, quoted, plain = ''] = ITEM.exec(text) ?? [];
    items.push((quoted?.replaceAll('""', '"') ?? plain).trim());
  }
  return items.filter((item) => item !== '');
}
