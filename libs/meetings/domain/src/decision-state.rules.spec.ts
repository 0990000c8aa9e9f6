import { describe, expect, it } from 'vitest';
import { DECISION_STATES, type DecisionState } from './decision.js';
import {
  DECISION_ACTS,
  DECISION_PARTS,
  decisionRefusal,
  isReviewDue,
  standingOf,
  type DecisionAct,
  type DecisionPart,
  type StandingFacts,
} from './decision-state.rules.js';

const facts = (given: Partial<StandingFacts> = {}): StandingFacts => ({
  ...{ state: 'adopted', changeState: 'unsettled', toState: true, stateAnswer: null },
  ...{ reviewOn: '2026-06-01', reviewedOn: null, doneOn: null, ...given },
});

// One row an act, one column a state: who may do it there (k keeper, s seat, e State), nobody otherwise.
const TABLE: Record<DecisionAct, Record<DecisionState, string>> = {
  edit: { proposed: 'k', voting: '', no_quorum: 'k', adopted: '', rejected: '', withdrawn: '' },
  prepare: { proposed: 'k', voting: '', no_quorum: 'k', adopted: '', rejected: '', withdrawn: '' },
  attach: { proposed: 'k', voting: '', no_quorum: 'k', adopted: '', rejected: '', withdrawn: '' },
  open: { proposed: 'k', voting: '', no_quorum: 'k', adopted: '', rejected: '', withdrawn: '' },
  vote: { proposed: '', voting: 'ks', no_quorum: '', adopted: '', rejected: '', withdrawn: '' },
  close: { proposed: '', voting: 'k', no_quorum: '', adopted: '', rejected: '', withdrawn: '' },
  withdraw: { proposed: 'k', voting: 'k', no_quorum: 'k', adopted: '', rejected: '', withdrawn: '' },
  settle: { proposed: '', voting: '', no_quorum: '', adopted: 'k', rejected: '', withdrawn: '' },
  follow: { proposed: '', voting: '', no_quorum: '', adopted: 'k', rejected: '', withdrawn: '' },
  review: { proposed: '', voting: '', no_quorum: '', adopted: 'k', rejected: '', withdrawn: '' },
  answer: { proposed: '', voting: '', no_quorum: '', adopted: 'e', rejected: '', withdrawn: '' },
};
const LETTERS: Record<DecisionPart, string> = { keeper: 'k', seat: 's', state: 'e', reader: 'r' };

describe('what may be done to a decision', () => {
  const cells = DECISION_ACTS.flatMap((act) =>
    DECISION_STATES.flatMap((state) => DECISION_PARTS.map((part) => ({ act, state, part }))),
  );

  it.each(cells)('$act on one that is $state, as $part', ({ act, state, part }) => {
    const mayEver = Object.values(TABLE[act]).some((who) => who.includes(LETTERS[part]));
    const may = TABLE[act][state].includes(LETTERS[part]);
    const expected = may ? null : mayEver ? 'DECISION_STATE_REFUSES' : 'FORBIDDEN';
    expect(decisionRefusal(act, facts({ state }), part)).toBe(expected);
  });

  it.each([
    ['settle', { changeState: 'applied' }, 'keeper'],
    ['settle', { changeState: 'none' }, 'keeper'],
    ['answer', { toState: false }, 'state'],
    ['review', { reviewOn: null }, 'keeper'],
  ] as const)('%s is refused when there is nothing to it: %o', (act, given, part) => {
    expect(decisionRefusal(act, facts(given), part)).toBe('DECISION_STATE_REFUSES');
  });
});

describe('how a decision stands', () => {
  const settled = { changeState: 'applied' as const };
  it.each([
    ['proposed', { state: 'proposed' as const }, 'proposed'],
    ['in vote', { state: 'voting' as const }, 'voting'],
    ['adopted over a plan that moved', {}, 'to_settle'],
    ['on the eve of its review', { ...settled, reviewOn: '2026-06-02' }, 'to_apply'],
    ['on the day of its review', { ...settled, doneOn: '2026-02-01' }, 'to_review'],
    ['reviewed on that day', { ...settled, reviewedOn: '2026-06-01' }, 'to_apply'],
    ['reviewed on the eve', { ...settled, reviewedOn: '2026-05-31' }, 'to_review'],
    ['without review', { ...settled, reviewOn: null, doneOn: '2026-02-01' }, 'applied'],
    ['rejected, whatever its dates', { state: 'rejected' as const }, 'rejected'],
  ])('%s', (_case, given, expected) => {
    expect(standingOf(facts(given), '2026-06-01')).toBe(expected);
  });

  it('has a review due once adopted only', () => {
    for (const state of DECISION_STATES) expect(isReviewDue(facts({ state }), '2026-06-01')).toBe(state === 'adopted');
  });
});
