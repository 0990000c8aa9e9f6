import type { Block, PrintedDocument, Run } from './document.js';

const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; }
body { font: 10.5pt/1.45 'Source Sans 3', 'DejaVu Sans', sans-serif; color: #1f1d1a; }
h1 { font-size: 22pt; margin: 0 0 6mm; color: #0f5563; }
h2 { font-size: 15pt; margin: 9mm 0 3mm; color: #0f5563; break-after: avoid; }
h3 { font-size: 12.5pt; margin: 6mm 0 2mm; break-after: avoid; }
h4 { font-size: 11.5pt; margin: 5mm 0 1.5mm; padding-top: 2mm; border-top: 0.3mm solid #e0dbd3; break-after: avoid; }
h5 { font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid; }
p, ul, ol { margin: 0 0 2.5mm; }
table { width: 100%; border-collapse: collapse; margin: 0 0 3mm; font-size: 9.5pt; }
caption { text-align: left; font-weight: 600; margin-bottom: 1mm; }
th, td { border: 0.2mm solid #c9c3ba; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
thead th { background: #f0ede8; }
tr { break-inside: avoid; }
.numeric { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
a { color: #0f5563; }`;

/** A document as a page of HTML, whole in itself: no script, nothing that is fetched. */
export function htmlDocument({ title, author, blocks }: PrintedDocument): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta name="author" content="${escaped(author)}"><style>${STYLE}</style></head><body><main>${blocks.map(blockHtml).join('\n')}</main></body></html>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, header, rows, numeric = [] }: Extract<Block, { kind: 'table' }>): string {
  const kind = (at: number) => (numeric[at] ? ' class="numeric"' : '');
  const head = header.length
    ? `<thead><tr>${header.map((text, at) => `<th scope="col"${kind(at)}>${escaped(text)}</th>`).join('')}</tr></thead>`
    : '';
  const cell = (text: string, at: number) =>
    at === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td${kind(at)}>${escaped(text)}</td>`;
  const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('');
  return `<table>${caption ? `<caption>${escaped(caption)}</caption>` : ''}${head}<tbody>${body}</tbody></table>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, bold, italic, href }) => {
      const plain = escaped(text).replace(/\n/g, '<br>');
      const strong = bold ? `<strong>${plain}</strong>` : plain;
      const styled = italic ? `<em>${strong}</em>` : strong;
      return href ? `<a href="${escaped(href)}">${styled}</a>` : styled;
    })
    .join('');
}

/** Text that cannot be taken for markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
}
