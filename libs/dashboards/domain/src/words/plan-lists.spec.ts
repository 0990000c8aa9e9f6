import { readView } from '@binome/action-plans/domain';
import { describe, expect, it } from 'vitest';
import { ACT_KINDS, AWAITED_KINDS } from '../act.js';
import { FIGURE_LISTS, listOfAct, listOfAxis } from './plan-lists.js';

const addresses = { sheet: '/territoires/temps-2/ti-0001', plan: '/territoires/temps-2/ti-0001/plan' };
const viewOf = (address: string) => {
  const parameters = new URLSearchParams(address.split('?')[1]);
  return readView((name) => parameters.get(name));
};

describe('the list that a figure or an act opens', () => {
  it('is the table of the plan on the filter that makes it', () => {
    expect(FIGURE_LISTS.inProgress(addresses)).toBe(`${addresses.plan}?vue=tableau&f1=etat:en-cours`);
    expect(FIGURE_LISTS.led(addresses)).toBe(`${addresses.plan}?vue=tableau&f1=pilote:moi`);
    expect(listOfAxis('land', addresses)).toBe(`${addresses.plan}?vue=tableau&f1=axe:foncier`);
    expect(listOfAct('update_late', addresses)).toContain('f1=retard:echeance,jalon,debut');
    expect(listOfAct('chase_blockers', addresses)).toContain('f1=freins-sans-reponse.min:1');
    expect(listOfAct('chase_funding', addresses)).toContain(
      'f1=financements(etat:demande,en-instruction;date.plus-de:179-jours)',
    );
  });

  it('can be read, whatever the figure or the act', () => {
    const lists = [
      ...Object.values(FIGURE_LISTS).map((list) => list(addresses)),
      ...[...ACT_KINDS, ...AWAITED_KINDS].flatMap((kind) => listOfAct(kind, addresses) ?? []),
    ].filter((address) => address.includes('?'));
    expect(lists.length).toBeGreaterThan(7);
    for (const address of lists) expect([address, viewOf(address).isUnreadable]).toEqual([address, false]);
  });

  it('is none for an act that is about one thing', () => {
    expect(listOfAct('post_lead', addresses)).toBeNull();
  });
});
