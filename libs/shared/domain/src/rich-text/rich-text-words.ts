import type { RichBlock, RichInline, RichItem, RichList, RichRow, RichText } from './rich-text.js';
import { richTextOf } from './rich-text-cleaning.js';
import { printRichText } from './rich-text-printing.js';
import { readRichText } from './rich-text-reading.js';

/** The text as plain words: what is counted, searched, told in a history, put in a cell of a spreadsheet. */
export function wordsOf(text: RichText): string {
  return text.map(wordsOfBlock).join('\n\n');
}

function wordsOfBlock(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wordsOfLine(block.content);
    case 'bulletList':
    case 'orderedList':
      return wordsOfList(block, '');
    case 'table':
      return block.content.map(wordsOfRow).join('\n');
  }
}

function wordsOfLine(line: readonly RichInline[]): string {
  return line.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

function wordsOfList({ type, content }: RichList, indent: string): string {
  const mark = (place: number): string => (type === 'bulletList' ? '•' : `${place + 1}.`);
  return content.map((item, place) => wordsOfItem(item, indent, mark(place))).join('\n');
}

function wordsOfItem({ content }: RichItem, indent: string, mark: string): string {
  const inner = `${indent}  `;
  const lines = content.map((block) =>
    block.type === 'paragraph' ? `${inner}${wordsOfLine(block.content)}` : wordsOfList(block, inner),
  );
  return `${indent}${mark} ${lines.join('\n').trimStart()}`.trimEnd();
}

function wordsOfRow({ content }: RichRow): string {
  return content.map((cell) => wordsOf(cell.content).replace(/ *\n+ */g, ' ')).join(' | ');
}

/** The words of a stored text; nothing for one that is not written. */
export function wordsOfHtml(html: string | null | undefined): string {
  return html ? wordsOf(readRichText(html)) : '';
}

/** Plain text as a long text: an empty line ends a paragraph, any other new line stays in it. */
export function paragraphsOf(plain: string): RichText {
  const paragraphs = plain.replace(/\r\n?/g, '\n').split(/\n\s*\n/);
  return richTextOf(
    paragraphs.map((paragraph) => ({
      type: 'paragraph',
      content: paragraph
        .split('\n')
        .flatMap((text, place) => [...(place > 0 ? [{ type: 'hardBreak' }] : []), { type: 'text', text }]),
    })),
  );
}

/** Plain text as it is stored in a long text; null when it says nothing. */
export function htmlOfPlain(plain: string): string | null {
  return printRichText(paragraphsOf(plain)) || null;
}

/** HTML of any origin in the one form that is stored; null when it says nothing. */
export function cleanHtml(html: string): string | null {
  return printRichText(readRichText(html)) || null;
}
