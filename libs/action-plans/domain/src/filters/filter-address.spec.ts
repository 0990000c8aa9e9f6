import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHOICE_SLUGS, FIELD_SLUGS, OPERATOR_SLUGS } from './filter-address-words.js';
import { readFilter, writeFilter } from './filter-address.js';
import { FILTER_FIELDS, OPERATORS_OF } from './filter-fields.js';
import { filterProblems } from './filter.rules.js';
import { allOf, condition, EVERY_ACTION, type ActionFilter } from './filter.js';
import { anyFilter, AWKWARD } from '../testing.js';

const paths = Object.entries(FILTER_FIELDS).flatMap(([name, { lines }]) => [
  name,
  ...Object.keys(lines ?? {}).map((inner) => `${name}.${inner}`),
]);

describe('a filter in an address', () => {
  it.each<[ActionFilter, string]>([
    [EVERY_ACTION, ''],
    [allOf(condition('status', 'one_of', ['in_progress', 'paused'])), 'etat:en-cours,en-pause'],
    [
      allOf(condition('status', 'none_of', ['abandoned']), condition('mainAxis', 'one_of', ['land'])),
      'etat.sauf:abandonnee;axe:foncier',
    ],
    [allOf(condition('search', 'contains', ['école (nord), « sud »'])), 'recherche:école ~(nord~)~, « sud »'],
    [allOf(condition('leads', 'one_of', ['@me', 'moi'])), 'pilote:moi,~moi'],
    [allOf(condition('endsOn', 'between', ['2026-01-01', '2026-12-31'])), 'echeance.entre:2026-01-01,2026-12-31'],
    [allOf(condition('ownerName', 'empty')), 'porteur.vide'],
    [
      allOf(
        condition(
          'fundingLines',
          'some',
          [],
          [
            { field: 'funder', operator: 'contains', values: ['ADEME'] },
            { field: 'state', operator: 'one_of', values: ['requested'] },
            { field: 'stateOn', operator: 'over_ago', values: ['9m'] },
          ],
        ),
      ),
      'financements(financeur:ADEME;etat:demande;date.plus-de:9-mois)',
    ],
    [
      allOf(condition('indicators', 'some', [], [{ field: 'measures', operator: 'equals', values: ['0'] }])),
      'indicateurs(mesures.egal:0)',
    ],
    [
      {
        match: 'any',
        conditions: [condition('tags', 'one_of', ['eau'])],
        groups: [
          { match: 'all', conditions: [condition('priority', 'one_of', ['high']), condition('milestones', 'none')] },
        ],
      },
      'ou;etiquette:eau;et(priorite:haute;jalons.sans)',
    ],
  ])('%j is written %s', (filter, address) => {
    expect(writeFilter(filter)).toBe(address);
    expect(readFilter(address)).toEqual(filter);
  });

  it('comes back as it was, whatever it is', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyFilter(AWKWARD), (filter) => {
        expect(readFilter(writeFilter(filter))).toEqual(filter);
      }),
      { numRuns: 1_000 },
    );
  });

  it('survives being carried by a browser', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyFilter(AWKWARD), (filter) => {
        const params = new URLSearchParams({ f1: writeFilter(filter) });
        expect(readFilter(new URLSearchParams(params.toString()).get('f1') ?? '')).toEqual(filter);
      }),
    );
  });

  it.each([
    'inconnu:x',
    'etat.avant:2026-01-01',
    'etat',
    'etat:nulle-part',
    'ou(',
    'ou()',
    'et(etat:en-cours',
    'financements(pays:x)',
    'echeance.avant:demain',
    'echeance.plus-de:9-ans',
    '__proto__:x',
    'constructor.est:a',
  ])('%s means nothing', (address) => expect(readFilter(address)).toBeNull());

  it('never throws, and never gives a filter that is refused', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(...Object.values(FIELD_SLUGS)).chain((slug) => fc.string().map((rest) => slug + rest)),
        ),
        (text) => {
          const filter = readFilter(text);
          if (filter) expect(filterProblems(filter)).toEqual([]);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('the words of addresses', () => {
  it('name every field, each differently from its neighbours', () => {
    expect(Object.keys(FIELD_SLUGS).sort()).toEqual([...paths].sort());
    for (const scope of ['', ...Object.keys(FILTER_FIELDS).filter((name) => FILTER_FIELDS[name]?.lines)]) {
      const own = Object.entries(FIELD_SLUGS).filter(([path]) => path.split('.').slice(0, -1).join('.') === scope);
      expect(new Set(own.map(([, slug]) => slug)).size).toBe(own.length);
    }
  });

  it('name every choice, each differently within its field', () => {
    for (const path of paths) {
      const [name = '', inner] = path.split('.');
      const field = inner ? FILTER_FIELDS[name]?.lines?.[inner] : FILTER_FIELDS[name];
      if (!field?.choices || field.choices === 'ids') continue;
      expect(Object.keys(CHOICE_SLUGS[path] ?? {}).sort(), path).toEqual([...field.choices].sort());
      expect(new Set(Object.values(CHOICE_SLUGS[path] ?? {})).size).toBe(field.choices.length);
    }
  });

  it('name every operator of a kind of field differently', () => {
    for (const operators of Object.values(OPERATORS_OF))
      expect(new Set(operators.map((operator) => OPERATOR_SLUGS[operator])).size).toBe(operators.length);
  });
});
