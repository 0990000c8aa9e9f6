import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupOfField, leadAccountIds, type ActionContent, type ActionPatch } from './action.js';
import {
  actionProblems,
  BLANK_ACTION,
  orientationProblems,
  secondaryAxesAfterMove,
  tidyAction,
} from './action.rules.js';
import type { Axis } from './axis.rules.js';

const action: ActionContent & { mainAxis: Axis } = {
  ...BLANK_ACTION,
  code: 'T-01',
  title: 'Récupérer la chaleur de la fonderie',
  mainAxis: 'ecological_transition',
};
const problemsOf = (patch: ActionPatch, current = action) =>
  actionProblems(current, patch).map(({ field, problem }) => `${field}:${problem}`);

describe('actionProblems', () => {
  it('finds nothing wrong with nothing, nor with what is already there', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf(action)).toEqual([]);
  });

  it.each<[string, ActionPatch, string[]]>([
    ['an empty title', { title: '' }, ['title:required']],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, ['title:too_long']],
    ['a NUL in a text', { context: 'a\u0000b' }, ['context:unsafe_characters']],
    ['a direction override in a partner', { partners: ['Lycée', 'A\u202eB'] }, ['partners.1:unsafe_characters']],
    ['a lead without a name', { leads: [{ name: '', accountId: null }] }, ['leads.0.name:required']],
    ['21 leads', { leads: Array.from({ length: 21 }, () => ({ name: 'A', accountId: null })) }, ['leads:too_many']],
    ['51 partners', { partners: Array.from({ length: 51 }, (_, i) => `P${i}`) }, ['partners:too_many']],
    ['a code with a space', { code: 'T 1' }, ['code:not_a_code']],
    ['an empty code', { code: '' }, ['code:required']],
    ['a day that does not exist', { startsOn: '2025-02-30' }, ['startsOn:not_a_date']],
    ['a year before 2000', { startsOn: '1999-12-31' }, ['startsOn:year_out_of_range']],
    ['a year after 2100', { endsOn: '2101-01-01' }, ['endsOn:year_out_of_range']],
    ['an end before the start', { startsOn: '2025-03-02', endsOn: '2025-03-01' }, ['endsOn:ends_before_start']],
    [
      'the main axis among the secondary ones',
      { secondaryAxes: ['ecological_transition'] },
      ['secondaryAxes:main_axis_in_secondary'],
    ],
    ['a false SIRET', { ownerSiret: '73282932000075' }, ['ownerSiret:not_a_siret']],
    ['a negative amount', { productiveInvestment: '-1' }, ['productiveInvestment:not_an_amount']],
    ['an amount with three decimals', { productiveInvestment: '1.001' }, ['productiveInvestment:not_an_amount']],
    ['an amount that is no number', { productiveInvestment: 'NaN' }, ['productiveInvestment:not_an_amount']],
    ['an amount of thirteen digits', { productiveInvestment: '1000000000000' }, ['productiveInvestment:not_an_amount']],
  ])('refuses %s', (_name, patch, expected) => expect(problemsOf(patch)).toEqual(expected));

  it.each(['phase', 'status', 'commitment', 'priority', 'visibility', 'moneyVisibility', 'companyNoteVisibility'])(
    'refuses what is not a choice of %s, and no choice at all',
    (field) => {
      expect(problemsOf({ [field]: 'autre' })).toEqual([`${field}:not_a_choice`]);
      expect(problemsOf({ [field]: null })).toEqual([`${field}:required`]);
    },
  );

  it('compares a new end with the start already written', () => {
    const begun = { ...action, startsOn: '2025-06-01' };
    expect(problemsOf({ endsOn: '2025-05-31' }, begun)).toEqual(['endsOn:ends_before_start']);
    expect(problemsOf({ endsOn: '2025-06-01' }, begun)).toEqual([]);
    expect(problemsOf({ endsOn: '2025-05-31', startsOn: null }, begun)).toEqual([]);
  });

  it('does not judge dates that the patch leaves alone', () => {
    const upsideDown = { ...action, startsOn: '2025-06-01', endsOn: '2025-01-01' };
    expect(problemsOf({ title: 'Autre titre' }, upsideDown)).toEqual([]);
  });

  it('accepts every list emptied and every optional field erased', () => {
    expect(
      problemsOf({
        context: null,
        ownerSiret: null,
        productiveInvestment: null,
        startsOn: null,
        leads: [],
        partners: [],
        secondaryAxes: [],
      }),
    ).toEqual([]);
  });
});

describe('tidyAction', () => {
  it('writes the same thing in one way', () => {
    expect(
      tidyAction({
        code: ' t-07 ',
        title: '  Ti\u0301tre ',
        context: ' \r\n ',
        ownerSiret: '732 829 320 00074',
        productiveInvestment: '0012.5',
        secondaryAxes: ['land', 'innovation', 'land'],
        partners: [' CCI ', 'CCI', ''],
        leads: [{ name: ' Anne ', accountId: null }],
        startsOn: '',
      }),
    ).toEqual({
      code: 'T-07',
      title: 'T\u00edtre',
      context: null,
      ownerSiret: '73282932000074',
      productiveInvestment: '12.50',
      secondaryAxes: ['innovation', 'land'],
      partners: ['CCI'],
      leads: [{ name: 'Anne', accountId: null }],
      startsOn: null,
    });
  });

  it.each(['context', 'ownerSiret', 'companyNote', 'productiveInvestment', 'endsOn'])(
    'reads an emptied %s as nothing said',
    (field) => expect(tidyAction({ [field]: '' })).toEqual({ [field]: null }),
  );

  it('never adds a field, and done twice changes nothing more', { timeout: 60_000 }, () => {
    const patch = fc.record(
      {
        title: fc.string(),
        context: fc.option(fc.string()),
        ownerSiret: fc.option(fc.string()),
        productiveInvestment: fc.option(fc.oneof(fc.string(), fc.nat().map(String))),
        partners: fc.array(fc.string()),
        companyNote: fc.option(fc.string()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(patch, (values) => {
        const tidied = tidyAction(values);
        expect(Object.keys(tidied).sort()).toEqual(Object.keys(values).sort());
        expect(tidyAction(tidied)).toEqual(tidied);
      }),
    );
  });
});

describe('the place of an action', () => {
  it('refuses an orientation of another axis', () => {
    expect(orientationProblems('land', { axis: 'skills' })).toEqual([
      { field: 'orientationId', problem: 'orientation_of_another_axis' },
    ]);
    expect(orientationProblems('land', { axis: 'land' })).toEqual([]);
    expect(orientationProblems('land', null)).toEqual([]);
  });

  it('takes the new main axis out of the secondary ones', () => {
    expect(secondaryAxesAfterMove(['innovation', 'land'], 'land')).toEqual(['innovation']);
  });
});

describe('the fields of an action', () => {
  it('puts money and company notes in groups of their own', () => {
    expect(groupOfField('productiveInvestment')).toBe('ActionMoney');
    expect(groupOfField('companyNote')).toBe('ActionCompanyNote');
    expect(groupOfField('title')).toBeNull();
  });

  it('lists the accounts named among the leads once each', () => {
    const leads = ['a', null, 'a', 'b'].map((accountId) => ({ name: 'X', accountId }));
    expect(leadAccountIds(leads)).toEqual(['a', 'b']);
  });
});
