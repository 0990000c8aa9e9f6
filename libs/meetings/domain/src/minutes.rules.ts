import type { Visibility } from '@binome/shared/domain';
import { isAttending } from './attendance.rules.js';
import type { Attendee } from './minutes-approval.rules.js';
import type { MinutesChange, MinutesContent, MinutesDecision, MinutesItem, MinutesSeat } from './minutes.js';

/**
 * The text that the print of minutes is made of: keys sorted, texts normalised, so that the same content gives the same print whatever the
 * order in which it was read.
 */
export function canonicalText(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC').trim());
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalText(field)}`);
  return `{${fields.join(',')}}`;
}

/** What tells one attendee from another: an account, or the seat of a plain name. */
export function attendeeKey({ accountId, seatId }: Pick<MinutesSeat, 'accountId' | 'seatId'>): string {
  return accountId ?? `seat:${seatId}`;
}

/** Those who attended: they approve the minutes. */
export function attendeesOf({ seats }: Pick<MinutesContent, 'seats'>): Attendee[] {
  return seats
    .filter(({ presence }) => isAttending(presence))
    .map((seat) => ({ key: attendeeKey(seat), name: seat.personName ?? seat.body }));
}

/** An item as everybody who reads sealed minutes reads it: without the decisions and the changes of the plan that are not shared with the State. */
export function sharedItem({ decisions = [], changes = [], ...item }: MinutesItem): MinutesItem {
  const shared = decisions.filter(isShared).map(sharedDecision);
  return { ...item, ...(shared.length > 0 && { decisions: shared }), ...someChanges(changes.filter(isShared)) };
}

function sharedDecision({ changes = [], ...decision }: MinutesDecision): MinutesDecision {
  return { ...decision, ...someChanges(changes.filter(isShared)) };
}

/** Whether an item, sealed, is kept apart from what the State reads: a confidential one, or one with a decision or a change of the plan that is not shared. */
export function isKeptApart({ confidential, decisions = [], changes = [] }: MinutesItem): boolean {
  const told = [...decisions, ...changes, ...decisions.flatMap((decision) => decision.changes ?? [])];
  return confidential || !told.every(isShared);
}

/** Changes of the plan as the minutes keep them: absent when there are none, so that what has none keeps its print. */
export function someChanges(changes: MinutesChange[] | undefined): { changes?: MinutesChange[] } {
  return changes && changes.length > 0 ? { changes } : {};
}

function isShared({ visibility }: { visibility: Visibility }): boolean {
  return visibility === 'shared';
}

/** The minutes without what this reader may not read of them, and how many items that leaves out. */
export function minutesFor(
  content: MinutesContent,
  mayRead: (item: MinutesItem) => boolean,
): { content: MinutesContent; hiddenItems: number } {
  const items = content.items.filter(mayRead);
  return { content: { ...content, items }, hiddenItems: content.items.length - items.length };
}
