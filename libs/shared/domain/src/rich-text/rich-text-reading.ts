import type { LooseNode, RichMark, RichText } from './rich-text.js';
import { richTextOf } from './rich-text-cleaning.js';

// An attribute never holds a bare `<`, so that a tag left open is given up at the next one.
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/iy;
const ATTRIBUTE = /([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
/** Opened deeper than anybody writes: what opens below is not followed. */
const DEEPEST = 60;

/** Elements whose content is no text. */
const SKIPPED = new Set(
  'script style title textarea template noscript iframe object embed svg math select head'.split(' '),
);
const VOID = new Set('img hr input meta link base wbr col source track area'.split(' '));
const INLINE = new Set(
  'span u s strike del ins sub sup code kbd samp var small big font mark abbr cite q label time data tt bdi bdo dfn ruby'.split(
    ' ',
  ),
);
const NODES: Record<string, { type: string; attrs?: object }> = {
  p: { type: 'paragraph' },
  h1: { type: 'heading', attrs: { level: 2 } },
  h2: { type: 'heading', attrs: { level: 2 } },
  h3: { type: 'heading', attrs: { level: 3 } },
  h4: { type: 'heading', attrs: { level: 3 } },
  h5: { type: 'heading', attrs: { level: 3 } },
  h6: { type: 'heading', attrs: { level: 3 } },
  ul: { type: 'bulletList' },
  ol: { type: 'orderedList' },
  li: { type: 'listItem' },
  table: { type: 'table' },
  tr: { type: 'tableRow' },
  th: { type: 'tableHeader' },
  td: { type: 'tableCell' },
};
/** What an element ends when it begins, up to the element that holds them. */
const ENDS: Record<string, { ends: string[]; within: string[] }> = {
  li: { ends: ['li'], within: ['ul', 'ol'] },
  tr: { ends: ['tr'], within: ['table'] },
  td: { ends: ['td', 'th'], within: ['tr'] },
  th: { ends: ['td', 'th'], within: ['tr'] },
};
const NAMED: Record<string, string> = Object.fromEntries(
  'amp& lt< gt> quot" apos\' nbsp\u00A0 agraveà acircâ aeligæ ccedilç egraveè eacuteé ecircê eumlë icircî iumlï ocircô oeligœ ugraveù ucircû Agrave\u00C0 Ccedil\u00C7 Egrave\u00C8 Eacute\u00C9 Ecirc\u00CA OElig\u0152 laquo« raquo» lsquo‘ rsquo’ ldquo“ rdquo” ndash– mdash— hellip… bull• middot· euro€ deg°'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)]),
);

interface Open {
  tag: string;
  /** Where the content goes; null for an element that only marks words. */
  content: LooseNode[] | null;
  mark: RichMark | null;
}

/** Reads HTML of any origin: what is not a text of ours is left out, its words are kept. */
export function readRichText(html: string): RichText {
  const root: LooseNode[] = [];
  const open: Open[] = [{ tag: '', content: root, mark: null }];
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const end = next === -1 ? html.length : next;
    if (end > at) addText(open, html.slice(at, end));
    at = next === -1 ? end : readMarkup(html, next, open);
  }
  return richTextOf(root);
}

/** Reads what begins with `<`; gives where it ends. */
function readMarkup(html: string, at: number, open: Open[]): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at + 4);
  if (html.startsWith('<!', at) || html.startsWith('<?', at)) return after(html, '>', at);
  TAG.lastIndex = at;
  const [whole, slash, name = '', attributes = ''] = TAG.exec(html) ?? [];
  if (whole === undefined) {
    addText(open, '<');
    return at + 1;
  }
  const tag = name.toLowerCase();
  const end = at + whole.length;
  if (slash) closeElement(open, tag);
  else if (SKIPPED.has(tag)) return afterElement(html, tag, end);
  else openElement(open, tag, attributes);
  return end;
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function afterElement(html: string, tag: string, from: number): number {
  const end = new RegExp(`</${tag}[^>]*>`, 'ig');
  end.lastIndex = from;
  return end.exec(html) ? end.lastIndex : html.length;
}

function openElement(open: Open[], tag: string, attributes: string): void {
  const content = contentOf(open);
  if (tag === 'br') content.push({ type: 'hardBreak' });
  if (tag === 'br' || VOID.has(tag)) return;
  endOthers(open, tag);
  if (open.length > DEEPEST) return;
  const mark = markOf(tag, attributes);
  if (mark || INLINE.has(tag) || tag === 'a') return void open.push({ tag, content: null, mark });
  const node = nodeOf(tag, attributes);
  contentOf(open).push(node);
  open.push({ tag, content: node.content, mark: null });
}

function nodeOf(tag: string, attributes: string): LooseNode & { content: LooseNode[] } {
  const known = NODES[tag] ?? { type: 'block' };
  const spans = tag === 'td' || tag === 'th' ? { attrs: attributesOf(attributes) } : {};
  return { ...known, ...spans, content: [] };
}

function markOf(tag: string, attributes: string): RichMark | null {
  if (tag === 'strong' || tag === 'b') return { type: 'bold' };
  if (tag === 'em' || tag === 'i') return { type: 'italic' };
  const { href } = tag === 'a' ? attributesOf(attributes) : {};
  return href === undefined ? null : { type: 'link', attrs: { href } };
}

function attributesOf(attributes: string): Record<string, string> {
  const found = [...attributes.matchAll(ATTRIBUTE)];
  return Object.fromEntries(
    found.map(([, name = '', double, single, bare]) => [name.toLowerCase(), decoded(double ?? single ?? bare ?? '')]),
  );
}

function endOthers(open: Open[], tag: string): void {
  const rule = ENDS[tag];
  if (!rule) return;
  const within = open.findLastIndex((one) => rule.within.includes(one.tag));
  const ended = open.findIndex((one, place) => place > Math.max(within, 0) && rule.ends.includes(one.tag));
  if (ended !== -1) open.length = ended;
}

function closeElement(open: Open[], tag: string): void {
  const place = open.findLastIndex((one) => one.tag === tag);
  if (place > 0) open.length = place;
}

function contentOf(open: readonly Open[]): LooseNode[] {
  return open.findLast((one) => one.content !== null)?.content ?? [];
}

function addText(open: readonly Open[], source: string): void {
  const marks = open.flatMap(({ mark }) => mark ?? []);
  contentOf(open).push({ type: 'text', text: decoded(source), marks });
}

function decoded(source: string): string {
  return source.replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? entity;
    const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
