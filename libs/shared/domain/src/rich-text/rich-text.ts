/** How a run of words is marked. */
export type RichMark = { type: 'link'; attrs: { href: string } } | { type: 'bold' } | { type: 'italic' };

export interface RichRun {
  type: 'text';
  text: string;
  /** In one order: link, bold, italic; absent when there is none. */
  marks?: RichMark[];
}

/** A new line within a paragraph. */
export interface RichBreak {
  type: 'hardBreak';
}

export type RichInline = RichRun | RichBreak;

export interface RichParagraph {
  type: 'paragraph';
  content: RichInline[];
}

export interface RichHeading {
  type: 'heading';
  attrs: { level: 2 | 3 };
  content: RichInline[];
}

export interface RichList {
  type: 'bulletList' | 'orderedList';
  content: RichItem[];
}

/** An item begins with a paragraph, empty when only a list follows. */
export interface RichItem {
  type: 'listItem';
  content: (RichParagraph | RichList)[];
}

export interface RichTable {
  type: 'table';
  content: RichRow[];
}

export interface RichRow {
  type: 'tableRow';
  content: RichCell[];
}

export interface RichCell {
  type: 'tableHeader' | 'tableCell';
  attrs: { colspan: number; rowspan: number };
  content: (RichParagraph | RichList)[];
}

export type RichBlock = RichParagraph | RichHeading | RichList | RichTable;
export type RichNode = RichInline | RichBlock | RichItem | RichRow | RichCell;

/** A long text: what people may write, and nothing else. The names are those of the editor. */
export type RichText = RichBlock[];

/** A text as it comes: from HTML, from an editor, from a shared document, forged perhaps. */
export interface LooseNode {
  type: string;
  text?: unknown;
  marks?: unknown;
  attrs?: unknown;
  content?: unknown;
}
