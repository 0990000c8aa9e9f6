import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { asRefusal } from './bounded-archive.js';
import { refuseTable } from './table-refused.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader does with the elements of a document; names come without their prefix. */
export interface XmlReader {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const DEEPEST = 60;

/** Reads a document as its bytes come. One that declares a document type, hence entities of its own, is refused. */
export async function readXml(stream: Readable, reader: XmlReader): Promise<void> {
  const parser = parserFor(reader);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of stream) parser.write(decoder.decode(chunk as Buffer, { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    asRefusal(error);
  }
}

function parserFor(reader: XmlReader): SaxesParser {
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  parser.on('doctype', () => refuseTable('FORBIDDEN_XML', {}));
  parser.on('error', () => refuseTable('BROKEN_FILE', {}));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > DEEPEST) refuseTable('BROKEN_FILE', {});
    reader.open?.(localName(name), localNames(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    reader.close?.(localName(name));
  });
  parser.on('text', (text) => reader.text?.(text));
  parser.on('cdata', (text) => reader.text?.(text));
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function localNames(attributes: Record<string, string>): Attributes {
  const local: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name in attributes) local[localName(name)] = attributes[name]!;
  return local;
}
