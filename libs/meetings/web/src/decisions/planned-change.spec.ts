import { describe, expect, it } from 'vitest';
import { editOf, typedFrom, type ActionNow } from './planned-change.js';

const action: ActionNow = {
  id: 'a',
  ownerName: 'CC du Môle',
  milestones: [{ id: 'm', label: 'Permis', dueOn: '2027-05-01' }],
  budgetLines: [
    { id: 'b1', planned: '100000.00' },
    { id: 'b2', planned: '1234.50' },
  ],
};
const typed = typedFrom(action);

describe('the change that a decision carries, from what is typed', () => {
  it('is nothing when nothing was typed', () => expect(editOf(action, typed, () => 'new')).toEqual({ id: 'a' }));

  it('holds only what differs, amounts exact', () => {
    const change = { ...typed, ownerName: ' CC des Aravis ', amounts: { ...typed.amounts, b1: '150 000,5' } };
    expect(editOf(action, change, () => 'new')).toEqual({
      ...{ id: 'a', ownerName: 'CC des Aravis' },
      budgetLines: [{ id: 'b1', planned: '150000.5' }],
    });
  });

  it('erases, moves and adds lines', () => {
    const milestone = { label: 'Ouverture', dueOn: '2028-01-01' };
    const change = {
      ...typed,
      ownerName: '',
      amounts: { ...typed.amounts, b2: '' },
      days: { m: '2027-06-01' },
      milestone,
    };
    expect(editOf(action, change, () => 'new')).toEqual({
      ...{ id: 'a', ownerName: null },
      budgetLines: [{ id: 'b2', planned: null }],
      milestones: [
        { id: 'm', dueOn: '2027-06-01' },
        { id: 'new', label: 'Ouverture', dueOn: '2028-01-01' },
      ],
    });
  });
});
