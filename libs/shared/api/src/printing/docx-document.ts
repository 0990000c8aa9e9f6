import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, PrintedDocument, Run } from './document.js';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
];
const NUMBERED = 'numbered';

/** A document as a DOCX: real headings, lists and tables with a repeated header, in French. */
export function docxDocument({ title, author, foot, blocks }: PrintedDocument): Promise<Buffer> {
  const document = new Document({
    title,
    creator: author,
    styles: { default: { document: { run: { font: 'Calibri', size: 21, language: { value: 'fr-FR' } } } } },
    numbering: {
      config: [
        {
          reference: NUMBERED,
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [{ footers: { default: footer(foot) }, children: blocks.flatMap(blockChildren) }],
  });
  return Packer.toBuffer(document);
}

function footer(foot: string): Footer {
  const children = [
    new TextRun({ text: `${foot} · page `, size: 16 }),
    new TextRun({ children: [PageNumber.CURRENT], size: 16 }),
  ];
  return new Footer({ children: [new Paragraph({ children })] });
}

function blockChildren(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: LEVELS[block.level - 1] })];
    case 'paragraph':
      return [new Paragraph({ children: runChildren(block.runs), spacing: { after: 120 } })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runChildren(item),
            ...(block.ordered ? { numbering: { reference: NUMBERED, level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      return tableChildren(block);
  }
}

function tableChildren({
  caption,
  header,
  rows,
  numeric = [],
}: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      children: [
        new Paragraph({
          alignment: numeric[at] ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, bold })],
        }),
      ],
    });
  const head = header.length
    ? [new TableRow({ tableHeader: true, children: header.map((text, at) => cell(text, at, true)) })]
    : [];
  const body = rows.map(
    (cells) => new TableRow({ cantSplit: true, children: cells.map((text, at) => cell(text, at, false)) }),
  );
  if (head.length + body.length === 0) return [];
  return [
    ...(caption ? [new Paragraph({ children: [new TextRun({ text: caption, bold: true })], keepNext: true })] : []),
    new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [...head, ...body] }),
    new Paragraph({ text: '' }),
  ];
}

function runChildren(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap(({ text, bold, italic, href }): ParagraphChild[] => {
    const parts = text
      .split('\n')
      .map((line, at) => new TextRun({ text: line, bold, italics: italic, break: at > 0 ? 1 : 0 }));
    return href ? [new ExternalHyperlink({ link: href, children: parts })] : parts;
  });
}
