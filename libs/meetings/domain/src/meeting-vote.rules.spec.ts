import { describe, expect, it } from 'vitest';
import { onItemProblems, outcomeSentence, reviewSentence } from './meeting-vote.rules.js';

const item = { kind: 'decision', confidential: false, standing: 'accepted' } as const;
const decision = { visibility: 'territory', isOfCommittee: true, isTaken: false } as const;
const problems = (given: object, of: object = {}) =>
  onItemProblems({ ...item, ...given }, { ...decision, ...of }).map(({ field, problem }) => `${field}:${problem}`);

describe('a decision on an item of an agenda', () => {
  it.each([
    [{}, {}, []],
    [{}, { visibility: 'shared' }, []],
    [{ kind: 'debate' }, {}, ['itemId:not_a_decision']],
    [{ standing: 'proposed' }, {}, ['itemId:not_accepted']],
    [{}, { isOfCommittee: false }, ['itemId:other_committee']],
    [{}, { isTaken: true }, ['itemId:already_one']],
    [{ confidential: true }, {}, ['visibility:item_confidential']],
    [{ confidential: true }, { visibility: 'shared' }, ['visibility:item_confidential']],
    [{ confidential: true }, { visibility: 'restricted' }, []],
    [{}, { visibility: 'restricted' }, ['visibility:item_open']],
  ])('%o with %o: %j', (given, of, expected) => {
    expect(problems(given, of)).toEqual(expected);
  });
});

describe('what came out of a vote', () => {
  const tally = { for: 5, against: 1, abstentions: 0, missing: 2 };
  it.each([
    [true, 'COPIL-2026-04', 'simple_majority', tally, 'Adoptée sous le numéro COPIL-2026-04 : 5 pour, 1 contre.'],
    [
      false,
      'COPIL-2026-05',
      'two_thirds',
      { ...tally, abstentions: 1 },
      'Rejetée sous le numéro COPIL-2026-05 : 5 pour, 1 contre, 1 abstention.',
    ],
    [true, null, 'consent', { ...tally, against: 0, abstentions: 2 }, 'Adoptée : aucune objection, 2 abstentions.'],
    [false, 'X', 'consent', { ...tally, against: 2 }, 'Rejetée sous le numéro X : 2 objections.'],
    [false, 'X', 'consent', tally, 'Rejetée sous le numéro X : 1 objection.'],
  ] as const)('adopted %s', (adopted, number, method, votes, sentence) => {
    expect(outcomeSentence(adopted, number, method, votes)).toBe(sentence);
  });
});

describe('what came out of a review', () => {
  it.each([
    ['COPIL-2026-04', null, 'Décision COPIL-2026-04 réexaminée.'],
    [null, '3 mars 2027', 'Décision réexaminée, à réexaminer encore le 3 mars 2027.'],
  ])('of %s, again on %s', (number, nextOn, sentence) => expect(reviewSentence(number, nextOn)).toBe(sentence));
});
