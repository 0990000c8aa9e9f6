import { describe, expect, it } from 'vitest';
import { openStages, stageOf } from './stage-of.js';

const text = {
  __typename: 'PlanImportText' as const,
  column: 'status',
  text: 'ça avance',
  count: 1,
  proposal: null,
  choice: null,
};

describe('the step of an import', () => {
  it('is where the import stands', () => {
    expect(stageOf({ status: 'uploaded', texts: [] }, null)).toBe('fichier');
    expect(stageOf({ status: 'read', texts: [] }, null)).toBe('colonnes');
    expect(stageOf({ status: 'refused', texts: [{ ...text, isChosen: false }] }, null)).toBe('valeurs');
    expect(stageOf({ status: 'refused', texts: [{ ...text, isChosen: true }] }, null)).toBe('apercu');
    expect(stageOf({ status: 'applied', texts: [] }, null)).toBe('resultat');
  });

  it('is the one that the address asks for, when it may be opened', () => {
    expect(stageOf({ status: 'previewed', texts: [] }, 'colonnes')).toBe('colonnes');
    expect(stageOf({ status: 'applied', texts: [] }, 'colonnes')).toBe('resultat');
    expect(stageOf({ status: 'read', texts: [] }, 'apercu')).toBe('colonnes');
    expect(stageOf({ status: 'previewed', texts: [] }, 'nulle-part')).toBe('apercu');
    expect(openStages({ status: 'previewed', texts: [{ ...text, isChosen: true }] })).toEqual([
      'colonnes',
      'valeurs',
      'apercu',
    ]);
  });
});
