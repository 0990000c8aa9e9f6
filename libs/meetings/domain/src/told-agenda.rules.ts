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

/** The agenda as it is told: its accepted items, in their order. */
export function toldAgenda(items: readonly (ToldItem & { standing: ItemStanding })[]): ToldItem[] {
  return items
    .filter(({ standing }) => standing === 'accepted')
    .map(({ id, kind, title, minutes, presenter, confidential }) => ({
      ...{ id, kind, title, minutes, presenter, confidential },
    }));
}

/** What changed from one agenda to another; null when they say the same. */
export function agendaChanges(before: readonly ToldItem[], after: readonly ToldItem[]): AgendaChanges | null {
  const [former, present] = [byId(before), byId(after)];
  const kept = after.filter(({ id }) => former.has(id));
  const order = before.filter(({ id }) => present.has(id)).map(({ id }) => id);
  const changes: AgendaChanges = {
    added: after.filter(({ id }) => !former.has(id)).map(({ title }) => title),
    removed: before.filter(({ id }) => !present.has(id)).map(({ title }) => title),
    edited: kept.filter((item) => !isSame(item, former.get(item.id))).map(({ title }) => title),
    moved: kept.some(({ id }, rank) => order[rank] !== id),
  };
  const { added, removed, edited, moved } = changes;
  return moved || added.length + removed.length + edited.length > 0 ? changes : null;
}

/** The part of an agenda that everybody called to the meeting reads, guests included. */
export function openAgenda(items: readonly ToldItem[]): ToldItem[] {
  return items.filter(({ confidential }) => !confidential);
}

function byId(items: readonly ToldItem[]): ReadonlyMap<string, ToldItem> {
  return new Map(items.map((item) => [item.id, item]));
}

function isSame(one: ToldItem, other: ToldItem | undefined): boolean {
  const fields = ['kind', 'title', 'minutes', 'presenter', 'confidential'] as const;
  return fields.every((field) => one[field] === other?.[field]);
}
