import type { AgendaItemContent, ItemStanding } from './meeting.js';

/** An item of an agenda as those who are called were told of it. */
export type ToldItem = Pick<AgendaItemContent, 'kind' | 'title' | 'minutes' | 'presenter' | 'confidential'> & {
  id: string;
};

/** What became of an agenda since those who are called were told of it. */
export interface AgendaChanges {
  /** Titles of the items that came, that went, and of those that are no longer what they were. */
  added: string[];
  removed: string[];
  edited: string[];
  /** Whether the items that stayed are in another order. */
  moved: boolean;
}

/** What is told of an item. */
const ITEM_FIELDS = ['title', 'kind', 'minutes', 'presenter', 'confidential'] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

/** An item with its place in the agenda, from 1. */
export type NumberedItem = ToldItem & { number: number };

/** An item that stayed and is no longer what it was. */
export interface EditedItem {
  item: NumberedItem;
  former: ToldItem;
  fields: ItemField[];
}

/** What changed from one agenda to another, with what each item was and is. */
export interface AgendaDifference {
  added: NumberedItem[];
  removed: ToldItem[];
  edited: EditedItem[];
  /** Whether the items that stayed are in another order. */
  moved: boolean;
}

/** The agenda as it is told: its accepted items, in their order. */
export function toldAgenda(items: readonly (ToldItem & { standing: ItemStanding })[]): ToldItem[] {
  return items
    .filter(({ standing }) => standing === 'accepted')
    .map(({ id, kind, title, minutes, presenter, confidential }) => ({
      ...{ id, kind, title, minutes, presenter, confidential },
    }));
}

/** What changed from one agenda to another, item by item; null when they say the same. */
export function agendaDifference(before: readonly ToldItem[], after: readonly ToldItem[]): AgendaDifference | null {
  const [former, present] = [byId(before), byId(after)];
  const numbered = after.map((item, rank): NumberedItem => ({ ...item, number: rank + 1 }));
  const kept = numbered.filter(({ id }) => former.has(id));
  const order = before.filter(({ id }) => present.has(id)).map(({ id }) => id);
  const difference: AgendaDifference = {
    added: numbered.filter(({ id }) => !former.has(id)),
    removed: before.filter(({ id }) => !present.has(id)),
    edited: kept.flatMap((item) => editedOf(item, former.get(item.id))),
    moved: kept.some(({ id }, rank) => order[rank] !== id),
  };
  const { added, removed, edited, moved } = difference;
  return moved || added.length + removed.length + edited.length > 0 ? difference : null;
}

/** The same by titles alone; null when they say the same. */
export function agendaChanges(before: readonly ToldItem[], after: readonly ToldItem[]): AgendaChanges | null {
  const difference = agendaDifference(before, after);
  if (!difference) return null;
  const { added, removed, edited, moved } = difference;
  const titles = (items: readonly ToldItem[]) => items.map(({ title }) => title);
  return { added: titles(added), removed: titles(removed), edited: titles(edited.map(({ item }) => item)), moved };
}

/** The part of an agenda that everybody called to the meeting reads, guests included. */
export function openAgenda(items: readonly ToldItem[]): ToldItem[] {
  return items.filter(({ confidential }) => !confidential);
}

function byId(items: readonly ToldItem[]): ReadonlyMap<string, ToldItem> {
  return new Map(items.map((item) => [item.id, item]));
}

function editedOf(item: NumberedItem, former: ToldItem | undefined): EditedItem[] {
  if (!former) return [];
  const fields = ITEM_FIELDS.filter((field) => item[field] !== former[field]);
  return fields.length === 0 ? [] : [{ item, former, fields }];
}
