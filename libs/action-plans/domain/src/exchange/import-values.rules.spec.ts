import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableFile } from '@binome/shared/domain';
import type { KnownPlan } from './import-plan.js';
import { leadNames, valuesToMatch, type ValueToMatch } from './import-values.rules.js';
import { proposedMapping } from './mapping-proposal.rules.js';
import { ACCOUNTS, aPlan, exported, fileOf, planOf } from './testing-plan.js';

function asked(file: TableFile, { members, accounts, orientations, actions }: KnownPlan): ValueToMatch[] {
  const titles = new Map(orientations.map(({ id, title }) => [id, title]));
  const facts = { members, accounts, orientations: titles, leads: leadNames(actions) };
  return valuesToMatch(file, proposedMapping(file, null), facts);
}

describe('the texts that an import asks about', () => {
  it('are none of those of its own export, plain names included', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aPlan, fc.constantFrom('xlsx' as const, 'csv' as const), (plan, kind) => {
        expect(asked(exported(plan, kind), plan)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('are the people that the plan does not name yet, members of the territory included', () => {
    const [[account, member]] = [...ACCOUNTS] as [[string, string]];
    const file = fileOf([
      'Plan',
      [
        ['Titre', 'Axe', 'Pilotes'],
        ['Réseau', 'Foncier', `Ève ; ${member} ; Paul`],
        ['Friches', 'Foncier', 'EVE ; Paul'],
      ],
    ]);
    const people = (leads: ReadonlySet<string>) => {
      const facts = { members: new Map(), accounts: ACCOUNTS, orientations: new Map(), leads };
      return valuesToMatch(file, proposedMapping(file, null), facts);
    };
    const column = 'leads';
    const others = [
      { column, text: 'Paul', count: 2, proposal: '' },
      { column, text: member, count: 1, proposal: account },
    ];
    expect(people(leadNames(planOf([]).actions))).toEqual([{ column, text: 'Ève', count: 2, proposal: '' }, ...others]);
    expect(people(new Set(['eve']))).toEqual(others);
  });
});
