/** A piece of a paragraph. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  href?: string;
}

/** A block of a document, whatever the file that it is written in. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5; text: string }
  | { kind: 'paragraph'; runs: readonly Run[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Run[])[] }
  | {
      kind: 'table';
      caption: string;
      header: readonly string[];
      rows: readonly (readonly string[])[];
      numeric?: readonly boolean[];
    };

/** A document to print or to edit elsewhere, in French. */
export interface PrintedDocument {
  title: string;
  author: string;
  /** Said at the foot of each page. */
  foot: string;
  blocks: readonly Block[];
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', runs: [{ text }] };
}
