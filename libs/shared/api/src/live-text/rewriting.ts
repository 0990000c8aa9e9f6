import * as Y from 'yjs';

/** Deeper than any text of ours: what was forged so deep is like nothing, and gives way. */
export const DEEPEST = 60;

interface Run {
  insert: string;
  attributes: Record<string, object>;
}

/** A child that a shared element must have. */
export type Unit =
  | { kind: 'text'; runs: Run[] }
  | { kind: 'element'; name: string; attributes: Record<string, unknown>; content: Unit[] };

type Child = Y.XmlElement | Y.XmlText | Y.XmlHook;

/** Gives a shared element these children: those that stand already are left alone, those of the same kind are rewritten inside. */
export function rewrite(parent: Y.XmlFragment, wanted: readonly Unit[]): void {
  const present = parent.toArray() as Child[];
  const shapes = { present: present.map((child) => shapeOfChild(child)), wanted: wanted.map(shapeOfUnit) };
  const [start, end] = commonEnds(shapes.present, shapes.wanted);
  const former = present.slice(start, present.length - end);
  const next = wanted.slice(start, wanted.length - end);
  let alike = 0;
  for (; alike < Math.min(former.length, next.length); alike += 1) {
    if (!rewriteInside(former[alike] as Child, next[alike] as Unit)) break;
  }
  if (former.length > alike) parent.delete(start + alike, former.length - alike);
  if (next.length > alike) parent.insert(start + alike, next.slice(alike).map(created));
}

function rewriteInside(child: Child, unit: Unit): boolean {
  if (child instanceof Y.XmlText && unit.kind === 'text') {
    rewriteText(child, unit.runs);
    return true;
  }
  if (!(child instanceof Y.XmlElement) || unit.kind !== 'element' || child.nodeName !== unit.name) return false;
  for (const [name, value] of Object.entries(unit.attributes)) {
    if (child.getAttribute(name) !== value) child.setAttribute(name, value as string);
  }
  rewrite(child, unit.content);
  return true;
}

function rewriteText(text: Y.XmlText, runs: readonly Run[]): void {
  const former = lettersOf(text.toDelta() as Run[]);
  const next = lettersOf(runs);
  const [start, end] = commonEnds(
    former.map(({ key }) => key),
    next.map(({ key }) => key),
  );
  let at = lengthOf(former.slice(0, start));
  const removed = lengthOf(former.slice(start, former.length - end));
  if (removed > 0) text.delete(at, removed);
  for (const { insert, attributes } of runsOfLetters(next.slice(start, next.length - end))) {
    text.insert(at, insert, { ...attributes });
    at += insert.length;
  }
}

interface Letter {
  letter: string;
  attributes: Record<string, object>;
  marks: string;
  key: string;
}

// Letters rather than halves of them: an emoji is never cut in two.
function lettersOf(runs: readonly Run[]): Letter[] {
  return runs.flatMap(({ insert, attributes = {} }) => {
    const marks = JSON.stringify(Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1)));
    return [...String(insert)].map((letter) => ({ letter, attributes, marks, key: `${letter}${marks}` }));
  });
}

function runsOfLetters(letters: readonly Letter[]): Run[] {
  const runs: (Run & { marks: string })[] = [];
  for (const { letter, attributes, marks } of letters) {
    const last = runs.at(-1);
    if (last?.marks === marks) last.insert += letter;
    else runs.push({ insert: letter, attributes, marks });
  }
  return runs;
}

function lengthOf(letters: readonly Letter[]): number {
  return letters.reduce((length, { letter }) => length + letter.length, 0);
}

/** How many stand the same at the beginning, and at the end. */
function commonEnds(former: readonly string[], next: readonly string[]): [start: number, end: number] {
  const shorter = Math.min(former.length, next.length);
  let start = 0;
  while (start < shorter && former[start] === next[start]) start += 1;
  let end = 0;
  while (end < shorter - start && former[former.length - 1 - end] === next[next.length - 1 - end]) end += 1;
  return [start, end];
}

function created(unit: Unit): Y.XmlElement | Y.XmlText {
  if (unit.kind === 'text') {
    const text = new Y.XmlText();
    text.applyDelta(unit.runs);
    return text;
  }
  const element = new Y.XmlElement(unit.name);
  for (const [name, value] of Object.entries(unit.attributes)) element.setAttribute(name, value as string);
  element.insert(0, unit.content.map(created));
  return element;
}

// Attributes that say nothing (a span of one cell, a list that starts at one) are the same as none.
function shapeOfChild(child: Child, depth = 0): string {
  if (child instanceof Y.XmlText) return JSON.stringify((child.toDelta() as Run[]).map(shapeOfRun));
  if (!(child instanceof Y.XmlElement) || depth > DEEPEST) return '';
  const content = (child.toArray() as Child[]).map((inner) => shapeOfChild(inner, depth + 1));
  return JSON.stringify([child.nodeName, shapeOfAttributes(child.getAttributes()), content]);
}

function shapeOfUnit(unit: Unit): string {
  if (unit.kind === 'text') return JSON.stringify(unit.runs.map(shapeOfRun));
  return JSON.stringify([unit.name, shapeOfAttributes(unit.attributes), unit.content.map(shapeOfUnit)]);
}

function shapeOfRun({ insert, attributes = {} }: Run): unknown {
  return [insert, Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))];
}

function shapeOfAttributes(attributes: object): unknown {
  return Object.entries(attributes)
    .filter(([, value]) => value !== 1 && value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
