import { describe, expect, it } from 'vitest';
import { changeOf, typedOf, type ActionSaid } from './action-change.js';

const ACTION: ActionSaid = {
  ownerName: 'CC du Môle',
  status: 'in_progress',
  endsOn: '2027-06-30',
  milestones: [
    { id: 'a', doneOn: null },
    { id: 'b', doneOn: '2026-01-15' },
  ],
};

describe('what a meeting changes of an action', () => {
  it('is nothing while the form says what the plan says', () => {
    expect(changeOf(ACTION, typedOf(ACTION))).toBeNull();
    expect(changeOf(ACTION, { ...typedOf(ACTION), ownerName: ' CC du Môle ' })).toBeNull();
  });

  it('is only what differs, an erased value included', () => {
    const typed = { ...typedOf(ACTION), ownerName: '', endsOn: null, doneOn: { a: '2026-11-26', b: '2026-01-15' } };
    expect(changeOf(ACTION, typed)).toEqual({
      ...{ ownerName: null, endsOn: null },
      milestones: [{ id: 'a', doneOn: '2026-11-26' }],
    });
    expect(changeOf(ACTION, { ...typedOf(ACTION), status: 'done' })).toEqual({ status: 'done' });
  });
});
