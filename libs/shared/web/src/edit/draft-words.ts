import type { Draft } from './draft-storage.js';

const LONGEST = 80;

/** The first words of what was typed, to know it again; empty when no text was. */
export function excerptOf({ intent, fields }: Pick<Draft, 'intent' | 'fields'>): string {
  const values = [...fields.map(({ value }) => value), ...Object.values(intent?.fields ?? {})];
  const text =
    values
      .flatMap(partsOf)
      .map(plainText)
      .find((one) => one !== '') ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
}

// A whole line holds its texts.
function partsOf(value: unknown): unknown[] {
  return value !== null && typeof value === 'object' ? Object.values(value) : [value];
}

// What has no space is a choice rather than a text: its code would say nothing to a reader.
function plainText(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^[a-z0-9_-]*$/.test(text) ? '' : text;
}
