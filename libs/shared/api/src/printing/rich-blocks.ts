import { parseDocument } from 'htmlparser2';
import type { ChildNode, Element } from 'domhandler';
import type { Block, Run } from './document.js';

type Style = Omit<Run, 'text'>;

/** The blocks of a text that was written with headings, lists, links and tables; a plain text gives its paragraphs. */
export function richBlocks(text: string | null, firstLevel: 3 | 4 | 5 = 5): Block[] {
  if (!text) return [];
  if (!/<[a-z][^>]*>/i.test(text)) return plainBlocks(text);
  return blocksOf(parseDocument(text).children, firstLevel);
}

function plainBlocks(text: string): Block[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim())
    .map((part) => ({ kind: 'paragraph', runs: [{ text: part.trim() }] }));
}

function blocksOf(nodes: readonly ChildNode[], level: 3 | 4 | 5): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (node.type === 'text')
      return node.data.trim() ? [{ kind: 'paragraph', runs: [{ text: node.data.trim() }] }] : [];
    return isElement(node) ? blockOf(node, level) : [];
  });
}

function blockOf(element: Element, level: 3 | 4 | 5): Block[] {
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
      return [{ kind: 'heading', level, text: textOf(element) }];
    case 'ul':
    case 'ol':
      return [{ kind: 'list', ordered: element.name === 'ol', items: itemsOf(element) }];
    case 'table':
      return [tableOf(element)];
    case 'blockquote':
    case 'div':
      return blocksOf(element.children, level);
    default: {
      const runs = runsOf(element.children, {});
      return runs.some(({ text }) => text.trim()) ? [{ kind: 'paragraph', runs }] : [];
    }
  }
}

function itemsOf(list: Element): Run[][] {
  return elementsOf(list, 'li').map((item) => runsOf(item.children, {}));
}

function tableOf(table: Element): Block {
  const rows = descendants(table, 'tr').map((row) =>
    row.children.filter(isElement).map((cell) => ({ text: textOf(cell), head: cell.name === 'th' })),
  );
  const [first, ...rest] = rows;
  const hasHead = first?.some(({ head }) => head) ?? false;
  const body = hasHead ? rest : rows;
  return {
    kind: 'table',
    caption: '',
    header: hasHead ? (first ?? []).map(({ text }) => text) : [],
    rows: body.map((cells) => cells.map(({ text }) => text)),
  };
}

function runsOf(nodes: readonly ChildNode[], style: Style): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ text: node.data, ...style }];
    if (!isElement(node)) return [];
    if (node.name === 'br') return [{ text: '\n', ...style }];
    return runsOf(node.children, { ...style, ...styleOf(node) });
  });
}

function styleOf({ name, attribs }: Element): Style {
  if (name === 'strong' || name === 'b') return { bold: true };
  if (name === 'em' || name === 'i') return { italic: true };
  return name === 'a' && /^(https?:|mailto:)/.test(attribs.href ?? '') ? { href: attribs.href } : {};
}

function textOf(element: Element): string {
  return runsOf(element.children, {})
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function elementsOf(parent: Element, name: string): Element[] {
  return parent.children.filter(isElement).filter((child) => child.name === name);
}

function descendants(parent: Element, name: string): Element[] {
  return parent.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : descendants(child, name)));
}

function isElement(node: ChildNode): node is Element {
  return node.type === 'tag';
}
