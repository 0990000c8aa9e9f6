const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

/** Names one after the other: `Ada, Bob et Chloé`. */
export function formatList(items: readonly string[]): string {
  return list.format(items);
}
