import { readView } from '@binome/action-plans/domain';
import { describe, expect, it } from 'vitest';
import { listOfFunder, listOfSum, listOfYear } from './money-lists.js';

const filterOf = (address: string) => new URLSearchParams(address.split('?')[1]).get('f1');

describe('the list that makes a sum of money', () => {
  it('is cut as the sum is', () => {
    const id = '00000000-0000-4000-8000-000000000001';
    expect(filterOf(listOfSum('/plan', 'planned'))).toBe('budget.rempli');
    expect(filterOf(listOfSum('/plan', 'secured', { axis: 'land' }))).toBe('axe:foncier;acquis.rempli');
    expect(filterOf(listOfSum('/plan', 'hoped', { axis: 'land', orientationId: id }))).toBe(
      `axe:foncier;orientation:${id};espere.rempli`,
    );
    expect(filterOf(listOfSum('/plan', 'uncovered', { axis: 'land', orientationId: null }))).toBe(
      'axe:foncier;orientation.vide;a-financer.rempli',
    );
    expect(filterOf(listOfYear('/plan', 2027, 'running'))).toBe(
      'lignes-budget(annee.egal:2027;nature:fonctionnement;prevu.rempli)',
    );
    expect(filterOf(listOfYear('/plan', 2027, null))).toBe('lignes-budget(annee.egal:2027;depense.rempli)');
  });

  it('can be read whatever the funder is called', () => {
    const address = listOfFunder('/plan', 'Région (FEDER), axe 1', 'granted');
    const parameters = new URLSearchParams(address.split('?')[1]);
    const { filter, isUnreadable } = readView((name) => parameters.get(name));
    expect([isUnreadable, filter.conditions[0]?.lines[0]?.values]).toEqual([false, ['Région (FEDER), axe 1']]);
  });
});
