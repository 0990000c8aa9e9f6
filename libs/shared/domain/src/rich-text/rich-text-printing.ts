import type { RichBlock, RichCell, RichInline, RichItem, RichMark, RichRow, RichRun, RichText } from './rich-text.js';

/** The text as HTML, in the one form that is stored. */
export function printRichText(text: RichText): string {
  return text.map(printBlock).join('');
}

function printBlock(block: RichBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${printLine(block.content)}</p>`;
    case 'heading':
      return `<h${block.attrs.level}>${printLine(block.content)}</h${block.attrs.level}>`;
    case 'bulletList':
      return `<ul>${block.content.map(printItem).join('')}</ul>`;
    case 'orderedList':
      return `<ol>${block.content.map(printItem).join('')}</ol>`;
    case 'table':
      return `<table><tbody>${block.content.map(printRow).join('')}</tbody></table>`;
  }
}

function printItem({ content }: RichItem): string {
  return `<li>${printRichText(content)}</li>`;
}

function printRow({ content }: RichRow): string {
  return `<tr>${content.map(printCell).join('')}</tr>`;
}

function printCell({ type, attrs, content }: RichCell): string {
  const tag = type === 'tableHeader' ? 'th' : 'td';
  const spans = (['colspan', 'rowspan'] as const)
    .filter((name) => attrs[name] > 1)
    .map((name) => ` ${name}="${attrs[name]}"`);
  return `<${tag}${spans.join('')}>${printRichText(content)}</${tag}>`;
}

function printLine(line: readonly RichInline[]): string {
  return line.map((inline) => (inline.type === 'hardBreak' ? '<br>' : printRun(inline))).join('');
}

function printRun({ text, marks = [] }: RichRun): string {
  return marks.reduceRight(printMark, escaped(text));
}

function printMark(inner: string, mark: RichMark): string {
  if (mark.type === 'link') return `<a href="${escaped(mark.attrs.href)}">${inner}</a>`;
  return mark.type === 'bold' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
