/** The words of a text that may hold headings, lists and links. */
export function plainText(text: string | null | undefined): string {
  if (!text) return '';
  return new DOMParser().parseFromString(text, 'text/html').body.textContent.trim();
}
