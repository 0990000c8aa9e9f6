import { describe, expect, it } from 'vitest';
import { readsFor } from './reads-for.js';

const versions: Record<string, number> = { 'Action:a1': 4, 'Orientation:o1': 2 };
const onScreen = (entity: string, id: string) => versions[`${entity}:${id}`] ?? null;
const read = (event: string, entity: string, id: string, version: number | null) => {
  const { actions, plan } = readsFor([{ event, entity, id, version }], onScreen);
  return { actions: [...actions], plan };
};

describe('readsFor', () => {
  it('reads again only the action that was edited', () =>
    expect(read('action.edited', 'Action', 'a1', 5)).toEqual({ actions: ['a1'], plan: false }));

  it('does not read what is already on screen', () =>
    expect(read('action.edited', 'Action', 'a1', 4)).toEqual({ actions: [], plan: false }));

  it.each([
    ['action.drafted', 'Action', 'a9', 1],
    ['action.edited', 'Action', 'a9', 7],
    ['plan.edited', 'ActionPlan', 'p1', 2],
    ['plan.sharing_changed', 'ActionPlan', 'p1', null],
    ['orientation.removed', 'Orientation', 'o1', 2],
  ] as const)('reads the plan again after %s of %s %s', (event, entity, id, version) =>
    expect(read(event, entity, id, version)).toEqual({ actions: [], plan: true }),
  );

  it('reads the plan and the open sheet when an action moves or goes', () => {
    expect(read('action.moved', 'Action', 'a1', 5)).toEqual({ actions: ['a1'], plan: true });
    expect(read('action.removed', 'Action', 'a1', 5)).toEqual({ actions: ['a1'], plan: true });
  });

  it('reads documents again after whatever happened to one, and not the plan', () => {
    for (const event of ['document.versioned', 'document.cleared', 'document.removed', 'document.restored']) {
      const reads = readsFor([{ event, entity: 'Document', id: 'd1', version: 2 }], () => 2);
      expect(reads).toEqual({ actions: new Set(), plan: false, documents: true });
    }
  });

  it('keeps what earlier hints asked for', () => {
    const before = readsFor([{ event: 'action.edited', entity: 'Action', id: 'a1', version: 5 }], onScreen);
    const both = readsFor([{ event: 'plan.edited', entity: 'ActionPlan', id: 'p1', version: 2 }], onScreen, before);
    expect({ actions: [...both.actions], plan: both.plan }).toEqual({ actions: ['a1'], plan: true });
  });
});
