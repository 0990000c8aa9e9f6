import type { PageLife } from './page-life.js';

/** A browser's storage, in memory. */
export class MemoryStorage {
  private readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (index: number) => [...this.items.keys()][index] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

let opened = 0;

/** A page of a browser in which the pages of `open`, by their identifiers, are open too. */
export function aPage(open: Set<string> = new Set()): PageLife {
  opened += 1;
  const id = `page-${opened}`;
  open.add(id);
  return { id, writing: new Set(), others: async () => open };
}
