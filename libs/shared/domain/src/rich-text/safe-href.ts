const PROTOCOLS = ['http:', 'https:', 'mailto:'];
const LONGEST = 2_000;

/** The address a link may lead to, written in one way; null when it leads nowhere that a text may send to. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== 'string' || href.length > LONGEST || !URL.canParse(href)) return null;
  const url = new URL(href);
  // A name before the host dresses an address up as another.
  if (!PROTOCOLS.includes(url.protocol) || url.username || url.password) return null;
  return url.href.length > LONGEST ? null : url.href;
}
