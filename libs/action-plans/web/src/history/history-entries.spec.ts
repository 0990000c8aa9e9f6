import { describe, expect, it, vi } from 'vitest';
import { historyLines, type HappenedEntry } from './history-entries.js';

const entry: HappenedEntry = {
  id: 'e-1',
  event: 'action.edited',
  who: 'Lucie Arnaud',
  capacity: 'project_lead',
  when: '2026-03-03T10:42:00Z',
  origin: 'restore',
  reason: 'devis de l’atelier',
  changes: [
    { id: 'c-1', field: 'status', from: 'to_come', to: 'in_progress', restorable: true },
    { id: 'c-2', field: 'objectives', from: 'Former', to: null, restorable: false },
    { id: 'c-3', field: 'rank', from: 'i000', to: 'i001', restorable: true },
  ],
};

const names = { identified: new Map<string, string>(), lines: new Map<string, string>() };

describe('historyLines', () => {
  it('tells each change: what, from what to what, who, in which capacity, where it came from and why', () => {
    const [status, objectives, rank] = historyLines(entry, names, () => undefined);
    expect(status).toMatchObject({
      what: 'État',
      from: 'À venir',
      to: 'En cours',
      who: 'Lucie Arnaud',
      at: entry.when,
      details: 'Chef de projet · valeur rétablie · devis de l’atelier',
    });
    expect(objectives).toMatchObject({ from: 'Former', to: 'vide' });
    expect(rank).toMatchObject({ what: 'Place dans le plan', from: null, to: 'changée' });
  });

  it('offers to restore only what may be restored', () => {
    const restore = vi.fn();
    const [status, objectives] = historyLines(entry, names, restore);
    expect(objectives?.onRestore).toBeUndefined();
    status?.onRestore?.();
    expect(restore).toHaveBeenCalledWith(entry.changes[0]);
  });

  it('says in one line what happened when no change is told', () => {
    expect(historyLines({ ...entry, event: 'action.removed', changes: [] }, names, () => undefined)).toHaveLength(1);
    const hidden = historyLines({ ...entry, changes: [] }, names, () => undefined);
    expect(hidden[0]?.what).toBe('Modification qui ne vous est pas partagée');
  });
});
