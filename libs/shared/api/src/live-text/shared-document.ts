import * as Y from 'yjs';
import {
  printRichText,
  readRichText,
  richTextOf,
  type LooseNode,
  type RichMark,
  type RichRun,
  type RichText,
} from '@binome/shared/domain';
import { DEEPEST, rewrite, type Unit } from './rewriting.js';

/** Where the editor keeps the text in a shared document. */
export const FRAGMENT = 'text';

/** A shared document from its states and lines, in any order; a line that nobody can read is passed over. */
export function documentOf(states: readonly Uint8Array[]): Y.Doc {
  const document = new Y.Doc();
  for (const state of states) applyLine(document, state);
  return document;
}

/** Applies a line of the log; false when it cannot be read. */
export function applyLine(document: Y.Doc, line: Uint8Array, origin?: unknown): boolean {
  try {
    Y.applyUpdate(document, line, origin);
    return true;
  } catch {
    return false;
  }
}

/** Whether these bytes are an update that a document can take. */
export function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update);
    return applyLine(new Y.Doc(), update);
  } catch {
    return false;
  }
}

/** The text of a shared document as its column says it; null when it says nothing. */
export function htmlOf(document: Y.Doc): string | null {
  return printRichText(richTextOf(looseOf(document.getXmlFragment(FRAGMENT)))) || null;
}

/** Makes the document say this HTML, touching only what differs: what others write at the same time stays. */
export function rewriteAs(document: Y.Doc, html: string | null): void {
  document.transact(() => rewrite(document.getXmlFragment(FRAGMENT), unitsOf(readRichText(html ?? ''))));
}

/** What a shared element holds, as the cleaning reads it. */
export function looseOf(parent: Y.XmlFragment, depth = 0): LooseNode[] {
  if (depth > DEEPEST) return [];
  return parent.toArray().flatMap((child): LooseNode[] => {
    if (child instanceof Y.XmlText) return runsOf(child);
    if (!(child instanceof Y.XmlElement)) return [];
    return [{ type: child.nodeName, attrs: child.getAttributes(), content: looseOf(child, depth + 1) }];
  });
}

function runsOf(text: Y.XmlText): LooseNode[] {
  const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return delta.map(({ insert, attributes = {} }) => ({
    type: 'text',
    text: insert,
    marks: Object.entries(attributes)
      .filter(([, attrs]) => attrs !== null)
      .map(([type, attrs]) => ({ type, attrs })),
  }));
}

/** The text as the editor's nodes lie in a shared document: neighbouring runs are one shared text. */
function unitsOf(nodes: readonly (RichText[number] | LooseNode)[]): Unit[] {
  const units: Unit[] = [];
  for (const node of nodes) {
    if (node.type === 'text') {
      const run = node as RichRun;
      const last = units.at(-1);
      const piece = { insert: run.text, attributes: attributesOf(run.marks ?? []) };
      if (last?.kind === 'text') last.runs.push(piece);
      else units.push({ kind: 'text', runs: [piece] });
      continue;
    }
    const { type, attrs, content } = node as LooseNode;
    units.push({
      kind: 'element',
      name: type,
      attributes: (attrs ?? {}) as Record<string, unknown>,
      content: unitsOf((content ?? []) as LooseNode[]),
    });
  }
  return units;
}

function attributesOf(marks: readonly RichMark[]): Record<string, object> {
  return Object.fromEntries(marks.map((mark) => [mark.type, mark.type === 'link' ? mark.attrs : {}]));
}
