import { describe, expect, it } from 'vitest';
import { importPlan, isSiren } from '@binome/territories/domain';
import { administrativeReference } from '../administrative-reference.js';
import { fictitiousPerson } from './people.js';
import { statementsOf } from './seed.js';
import { DEMONSTRATION_TERRITORIES, STORY_TERRITORY } from './territories.facts.js';

describe('the territories of the demonstration', () => {
  const reference = administrativeReference();

  it('have members whose SIREN the national reference knows, each once', () => {
    const sirens = DEMONSTRATION_TERRITORIES.flatMap(({ members }) => members);
    expect(new Set(sirens).size).toBe(sirens.length);
    for (const siren of sirens)
      expect([siren, isSiren(siren), reference.authorities.has(siren)]).toEqual([siren, true, true]);
  });

  it('are in the région where their members are, and all régions have some', () => {
    const regions = new Map(
      DEMONSTRATION_TERRITORIES.map(({ members, regionCode }) => [
        members.map((siren) => reference.authorities.get(siren)?.regionCode),
        regionCode,
      ]),
    );
    for (const [ofMembers, regionCode] of regions) expect(ofMembers).toContain(regionCode);
    expect(new Set(DEMONSTRATION_TERRITORIES.map(({ regionCode }) => regionCode))).toEqual(
      new Set(reference.regions.keys()),
    );
  });

  it('can be written as they are', () => {
    const plan = importPlan(
      statementsOf(DEMONSTRATION_TERRITORIES),
      { territories: new Map(), departementContours: new Map() },
      reference,
    );
    expect(plan.problems).toEqual([]);
    expect(plan.territories).toHaveLength(DEMONSTRATION_TERRITORIES.length);
    expect(DEMONSTRATION_TERRITORIES.some(({ code }) => code === STORY_TERRITORY)).toBe(true);
  });

  it('have people of their own names', () => {
    const names = Array.from({ length: 102 }, (_, rank) => fictitiousPerson(rank, 'elected').name);
    expect(new Set(names).size).toBe(names.length);
  });
});
