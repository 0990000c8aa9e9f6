import { FILTER_FIELDS } from '@binome/action-plans/domain';
import { strFromU8, unzipSync } from 'fflate';
import type { Operation } from './operations.js';

/** How many actions a filter finds, and over how many it adds up. */
export const COUNTS: Operation = {
  kind: 'query',
  name: 'counts',
  keys: [],
  values: {},
  document: `query ($planId: ID!, $filter: ActionFilterInput) {
    actions(planId: $planId, filter: $filter, first: 1) { totalCount } actionTotals(planId: $planId, filter: $filter) { count } }`,
};

/** Every condition that could find this text or amount, in filters within their limit. */
export function conditionsOn(text: string): object[][] {
  const isAmount = /^\d+\.\d+$/.test(text);
  const asked = (kind: string) => {
    if (isAmount) return kind === 'number' ? { operator: 'equals', values: [text] } : null;
    return ['search', 'text', 'names'].includes(kind) ? { operator: 'contains', values: [text] } : null;
  };
  const all = Object.entries(FILTER_FIELDS).flatMap(([field, { kind, lines }]): object[] => {
    const own = asked(kind);
    const inner = Object.entries(lines ?? {}).flatMap(([line, rule]) => {
      const one = asked(rule.kind);
      return one ? [{ field, operator: 'some', lines: [{ field: line, ...one }] }] : [];
    });
    return own ? [{ field, ...own }] : inner;
  });
  return Array.from({ length: Math.ceil(all.length / 10) }, (_, at) => all.slice(at * 10, at * 10 + 10));
}

/** What a file of an export says, whatever wraps it. */
export function fileText(format: string, bytes: Uint8Array): string {
  if (format === 'csv') return strFromU8(bytes);
  try {
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
  } catch {
    return strFromU8(bytes);
  }
}
