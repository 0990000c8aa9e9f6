/** The life of one page, from its opening to its closing, crash included; a lock that dies with it tells the other tabs that it is here. */
export interface PageLife {
  id: string;
  /** What is being written in this page now. */
  readonly writing: Set<string>;
  /** The other pages that are open in this browser. */
  others: () => Promise<ReadonlySet<string>>;
}

const PREFIX = 'binome:page:';

function openLife(): PageLife {
  const id = crypto.randomUUID();
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  void locks?.request(PREFIX + id, () => new Promise<never>(() => undefined));
  return {
    id,
    writing: new Set(),
    others: async () => {
      const held = (await locks?.query())?.held ?? [];
      return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])));
    },
  };
}

export const pageLife: PageLife = openLife();
