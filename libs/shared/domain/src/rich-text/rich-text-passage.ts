import type { RichInline, RichText } from './rich-text.js';
import { richTextOf } from './rich-text-cleaning.js';
import { printRichText } from './rich-text-printing.js';
import { readRichText } from './rich-text-reading.js';

interface Node {
  type: string;
  content?: Node[];
}

/**
 * A stored text in which a passage says other words, with the marks of its first ones; null unless the passage stands exactly once, within
 * one paragraph.
 */
export function htmlWithPassage(html: string, passage: string, words: string): string | null {
  const text = readRichText(html);
  const lines = linesOf(text).map((line) => ({ line, places: placesOf(wordsOfLine(line.content), passage) }));
  const found = lines.filter(({ places }) => places.length > 0);
  const [only] = found;
  const [from] = only?.places ?? [];
  if (!only || from === undefined || found.length > 1 || only.places.length > 1) return null;
  only.line.content = spliced(only.line.content, from, from + passage.length, words);
  return printRichText(richTextOf(text)) || null;
}

function linesOf(nodes: RichText | Node[]): { content: RichInline[] }[] {
  return (nodes as Node[]).flatMap((node) => {
    const isLine = node.type === 'paragraph' || node.type === 'heading';
    return isLine ? [node as { content: RichInline[] }] : linesOf(node.content ?? []);
  });
}

function placesOf(line: string, passage: string): number[] {
  const places: number[] = [];
  for (let at = passage ? line.indexOf(passage) : -1; at >= 0; at = line.indexOf(passage, at + 1)) places.push(at);
  return places;
}

function wordsOfLine(line: readonly RichInline[]): string {
  return line.map(wordsOfInline).join('');
}

function wordsOfInline(inline: RichInline): string {
  return inline.type === 'text' ? inline.text : '\n';
}

function spliced(line: readonly RichInline[], from: number, to: number, words: string): RichInline[] {
  let end = 0;
  let isSaid = false;
  return line.flatMap((inline): RichInline[] => {
    const start = end;
    end += wordsOfInline(inline).length;
    if (end <= from || start >= to) return [inline];
    if (inline.type !== 'text') return [];
    const said = isSaid ? '' : words;
    isSaid = true;
    const text = inline.text.slice(0, Math.max(0, from - start)) + said + inline.text.slice(to - start);
    return [{ ...inline, text }];
  });
}
