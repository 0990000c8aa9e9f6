import { safeCharacters } from '../text.js';
import { safeHref } from './safe-href.js';
import type {
  LooseNode,
  RichBlock,
  RichCell,
  RichInline,
  RichItem,
  RichList,
  RichMark,
  RichParagraph,
  RichRow,
  RichRun,
  RichTable,
  RichText,
} from './rich-text.js';

/** Deeper than anybody nests lists: what lies below is left out. */
const MAX_DEPTH = 40;
const MAX_SPAN = 20;

/** The text in its one clean form: known blocks and marks only, nothing empty, words said once in one way. */
export function richTextOf(content: unknown): RichText {
  return blocksOf(nodesOf(content), 0);
}

function blocksOf(nodes: readonly LooseNode[], depth: number): RichBlock[] {
  return gathered(nodes, depth, (node) => {
    if (node.type === 'heading') return headingOf(node, depth);
    if (isList(node)) return listOf(node, depth);
    return node.type === 'table' ? tableOf(node, depth) : null;
  });
}

/** Paragraphs and lists, as an item or a cell holds them. */
function flowOf(nodes: readonly LooseNode[], depth: number): (RichParagraph | RichList)[] {
  return gathered(nodes, depth, (node) => (isList(node) ? listOf(node, depth) : null));
}

/** Blocks of the kinds that `known` makes (null for the others, whose content stands in their place), the words between them as paragraphs. */
function gathered<B extends RichBlock>(
  nodes: readonly LooseNode[],
  depth: number,
  known: (node: LooseNode) => B[] | null,
): (B | RichParagraph)[] {
  if (depth > MAX_DEPTH) return [];
  const blocks: (B | RichParagraph)[] = [];
  let line: RichInline[] = [];
  const close = (): void => {
    const content = lineOf(line);
    if (content.length > 0) blocks.push({ type: 'paragraph', content });
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(...inlineOf(node));
      continue;
    }
    close();
    blocks.push(...(known(node) ?? gathered(nodesOf(node.content), depth + 1, known)));
  }
  close();
  return blocks;
}

function headingOf(node: LooseNode, depth: number): RichBlock[] {
  const content = lineOf(inlinesIn(nodesOf(node.content), depth));
  const level = attribute(node, 'level') === 3 ? 3 : 2;
  return content.length > 0 ? [{ type: 'heading', attrs: { level }, content }] : [];
}

function inlinesIn(nodes: readonly LooseNode[], depth: number): RichInline[] {
  if (depth > MAX_DEPTH) return [];
  return nodes.flatMap((node) => (isInline(node) ? inlineOf(node) : inlinesIn(nodesOf(node.content), depth + 1)));
}

function listOf(node: LooseNode, depth: number): RichList[] {
  const content = nodesOf(node.content).flatMap((item) => itemOf(item, depth + 1));
  return content.length > 0 ? [{ type: node.type as RichList['type'], content }] : [];
}

function itemOf(node: LooseNode, depth: number): RichItem[] {
  const content = flowOf(node.type === 'listItem' ? nodesOf(node.content) : [node], depth + 1);
  if (content.length === 0) return [];
  return [{ type: 'listItem', content: content[0]?.type === 'paragraph' ? content : [EMPTY(), ...content] }];
}

function tableOf(node: LooseNode, depth: number): RichTable[] {
  const content = rowsIn(nodesOf(node.content), depth + 1);
  const isEmpty = content.every((row) => row.content.every((cell) => cell.content.every(isEmptyParagraph)));
  return isEmpty ? [] : [{ type: 'table', content }];
}

function rowsIn(nodes: readonly LooseNode[], depth: number): RichRow[] {
  if (depth > MAX_DEPTH) return [];
  return nodes.flatMap((node) => {
    if (isInline(node)) return [];
    if (node.type !== 'tableRow') return rowsIn(nodesOf(node.content), depth + 1);
    const content = nodesOf(node.content)
      .filter(isCell)
      .map((cell) => cellOf(cell, depth + 1));
    return content.length > 0 ? [{ type: 'tableRow' as const, content }] : [];
  });
}

function cellOf(node: LooseNode, depth: number): RichCell {
  const content = flowOf(nodesOf(node.content), depth);
  return {
    type: node.type as RichCell['type'],
    attrs: { colspan: spanOf(node, 'colspan'), rowspan: spanOf(node, 'rowspan') },
    content: content.length > 0 ? content : [EMPTY()],
  };
}

function spanOf(node: LooseNode, name: string): number {
  const span = Number(attribute(node, name) ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= MAX_SPAN ? span : 1;
}

/** One line: neighbours alike joined, single spaces, no space and no new line at either end. */
function lineOf(inlines: readonly RichInline[]): RichInline[] {
  const line: RichInline[] = [];
  for (const inline of inlines) {
    const last = line.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && sameMarks(last, inline)) last.text += inline.text;
    else line.push({ ...inline });
  }
  const spaced = withSingleSpaces(line);
  while (spaced.at(-1)?.type === 'hardBreak') spaced.pop();
  while (spaced[0]?.type === 'hardBreak') spaced.shift();
  return spaced;
}

function withSingleSpaces(line: readonly RichInline[]): RichInline[] {
  const spaced: RichInline[] = [];
  for (const inline of line) {
    const before = spaced.at(-1);
    if (inline.type === 'hardBreak') {
      trimEnd(spaced);
      spaced.push(inline);
      continue;
    }
    const single = inline.text.normalize('NFC').replace(/[ \t\r\n\f]+/g, ' ');
    const afterSpace = before?.type !== 'text' || before.text.endsWith(' ');
    const text = afterSpace ? single.replace(/^ /, '') : single;
    if (text === '') continue;
    if (before?.type === 'text' && sameMarks(before, inline)) before.text += text;
    else spaced.push({ ...inline, text });
  }
  trimEnd(spaced);
  return spaced;
}

function trimEnd(line: RichInline[]): void {
  const last = line.at(-1);
  if (last?.type !== 'text') return;
  last.text = last.text.replace(/ $/, '');
  if (last.text === '') line.pop();
}

function sameMarks(a: RichRun, b: RichRun): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? []);
}

function inlineOf(node: LooseNode): RichInline[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  const text = typeof node.text === 'string' ? safeCharacters(node.text) : '';
  if (text === '') return [];
  const marks = marksOf(node.marks);
  return [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];
}

function marksOf(given: unknown): RichMark[] {
  const marks = nodesOf(given);
  const link = marks.find(({ type }) => type === 'link');
  const href = link && safeHref(attribute(link, 'href'));
  return [
    ...(href ? [{ type: 'link' as const, attrs: { href } }] : []),
    ...(['bold', 'italic'] as const)
      .filter((type) => marks.some((mark) => mark.type === type))
      .map((type) => ({ type })),
  ];
}

const EMPTY = (): RichParagraph => ({ type: 'paragraph', content: [] });

function isEmptyParagraph(node: RichParagraph | RichList): boolean {
  return node.type === 'paragraph' && node.content.length === 0;
}

function isInline({ type }: LooseNode): boolean {
  return type === 'text' || type === 'hardBreak';
}

function isList({ type }: LooseNode): boolean {
  return type === 'bulletList' || type === 'orderedList';
}

function isCell({ type }: LooseNode): boolean {
  return type === 'tableHeader' || type === 'tableCell';
}

function attribute(node: LooseNode, name: string): unknown {
  const { attrs } = node;
  return typeof attrs === 'object' && attrs !== null && Object.hasOwn(attrs, name)
    ? (attrs as Record<string, unknown>)[name]
    : undefined;
}

function nodesOf(content: unknown): LooseNode[] {
  if (!Array.isArray(content)) return [];
  return content.filter(
    (node): node is LooseNode =>
      typeof node === 'object' && node !== null && typeof (node as { type?: unknown }).type === 'string',
  );
}
