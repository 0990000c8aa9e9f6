import { describe, expect, it } from 'vitest';
import {
  blankDraft,
  budgetMove,
  draftOf,
  draftProblems,
  editOf,
  editProblems,
  typedAgain,
  typedFrom,
  type ActionNow,
} from './planned-change.js';

const action: ActionNow = {
  ...{ id: 'a', code: 'T-01', title: 'École', ownerName: 'CC du Môle' },
  milestones: [{ id: 'm', label: 'Permis', dueOn: '2027-05-01' }],
  budgetLines: [
    { id: 'b1', year: 2027, nature: 'investment', planned: '100000.00' },
    { id: 'b2', year: 2028, nature: 'running', planned: '1234.50' },
  ],
  fundingLines: [{ id: 'f', funder: 'Région', amount: '50000.00' }],
};
const typed = typedFrom(action);
const BUDGET = '11111111-1111-4111-8111-111111111111';
const STEP = '22222222-2222-4222-8222-222222222222';
const FUNDING = '33333333-3333-4333-8333-333333333333';

describe('the change that a decision carries, from what is typed', () => {
  it('is nothing when nothing was typed', () => {
    expect(editOf(action, typed)).toEqual({ id: 'a' });
    expect(Object.keys(editProblems(action, typed))).toEqual(['nothing']);
  });

  it('holds only what differs, amounts exact', () => {
    const planned = { ...typed.planned, b1: '150 000,5' };
    const change = { ...typed, ownerName: ' CC des Aravis ', planned, asked: { f: '0' } };
    expect(editOf(action, change)).toEqual({
      ...{ id: 'a', ownerName: 'CC des Aravis' },
      budgetLines: [{ id: 'b1', planned: '150000.5' }],
      fundingLines: [{ id: 'f', amount: '0' }],
    });
    expect(editProblems(action, change)).toEqual({});
  });

  it('erases, moves, ends and adds lines; a line that says nothing is left out', () => {
    const change = {
      ...{ ...typed, ownerName: '', planned: { ...typed.planned, b2: '' } },
      ...{ dueOn: { m: '2027-06-01' }, doneOn: { m: '2027-06-02' } },
      milestones: [
        { id: STEP, label: 'Ouverture', dueOn: '2028-01-01' },
        { id: 'blank', label: ' ', dueOn: null },
      ],
      funding: [{ id: FUNDING, funder: 'ADEME', amount: '20 000' }],
    };
    expect(editOf(action, change)).toEqual({
      ...{ id: 'a', ownerName: null },
      budgetLines: [{ id: 'b2', planned: null }],
      fundingLines: [{ id: FUNDING, funder: 'ADEME', amount: '20000', state: 'envisaged' }],
      milestones: [
        { id: 'm', dueOn: '2027-06-01', doneOn: '2027-06-02' },
        { id: STEP, label: 'Ouverture', dueOn: '2028-01-01' },
      ],
    });
  });

  it('says what is wrong beside the value', () => {
    const budget = [{ id: BUDGET, label: 'Travaux', year: '27', nature: 'investment' as const, planned: '' }];
    const change = { ...typed, planned: { ...typed.planned, b1: 'beaucoup' }, budget };
    expect(Object.keys(editProblems(action, change)).sort()).toEqual([`${BUDGET}.planned`, `${BUDGET}.year`, 'b1']);
  });

  it('moves an amount from one action to another, the whole unchanged', () => {
    const other: ActionNow = { ...action, id: 'b', budgetLines: [] };
    const taken = { ...typed, planned: { ...typed.planned, b1: '50000' } };
    const budget = [{ id: BUDGET, label: '', year: '2027', nature: 'investment' as const, planned: '50 000' }];
    const given = { ...typedFrom(other), budget };
    expect([budgetMove(action, taken), budgetMove(other, given)]).toEqual(['-50000.00', '50000.00']);
  });
});

describe('an action that a decision adds', () => {
  const draft = { ...blankDraft(() => STEP, '2027'), title: ' École de production ' };

  it('is asked a title, and takes an amount and a milestone', () => {
    expect(Object.keys(draftProblems({ ...draft, title: ' ' }))).toEqual(['title']);
    expect(draftOf(draft)).toMatchObject({ title: 'École de production', budgetLines: [], milestones: [] });
    const [line] = draft.budget;
    const full = { ...draft, budget: [{ ...line!, planned: '10000' }] };
    const lines = [{ id: STEP, label: null, year: 2027, nature: 'investment', planned: '10000' }];
    expect(draftOf(full)).toMatchObject({ budgetLines: lines });
    expect(budgetMove(null, full)).toBe('10000.00');
  });
});

describe('a change that is prepared, opened again', () => {
  it('shows what it writes, and names what the form cannot show', () => {
    const fields = [
      { field: 'ownerName', to: null },
      { field: 'budgetLines.44444444-4444-4444-8444-444444444444.planned', to: '5.50' },
      { field: `milestones.${STEP}`, to: { id: STEP, label: 'Ouverture', dueOn: '2028-01-01' } },
      { field: 'priority', to: 'high' },
    ];
    const again = typedAgain(typed, fields);
    expect(again.left).toEqual(['priority']);
    expect(again.typed).toMatchObject({
      ...{ ownerName: '', milestones: [{ id: STEP, label: 'Ouverture', dueOn: '2028-01-01' }] },
      planned: { '44444444-4444-4444-8444-444444444444': '5,50' },
    });
  });
});
