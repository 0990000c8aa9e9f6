import { describe, expect, it } from 'vitest';
import { conditionWords, quorumSentence, seatWords } from './quorum-words.js';
import type { QuorumCondition } from './room-query.js';

const condition = (given: Partial<QuorumCondition>): QuorumCondition =>
  ({
    ...{ code: 'share', met: true, attending: 11, needed: 8, of: 15, college: null, side: null },
    ...given,
  }) as QuorumCondition;
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');

describe('the quorum in words', () => {
  it('says how many attend, or how many are missing', () => {
    expect(plain(quorumSentence(true, [condition({})]))).toBe('Quorum atteint, 11 sur 15');
    expect(plain(quorumSentence(false, [condition({ met: false, attending: 7 })]))).toBe(
      'Pas de quorum, il manque 1 siège',
    );
    expect(quorumSentence(true, [])).toBe('Quorum atteint');
  });

  it('names the condition that is not met when the share is', () => {
    const chair = condition({ code: 'chair_of_side', met: false, side: 'industrial' });
    expect(quorumSentence(false, [condition({}), chair])).toBe('Pas de quorum : présidence, côté industriel');
    expect(conditionWords(condition({ code: 'college', college: 'des élus', needed: 3 })).detail).toBe('il en faut 3');
  });

  it('says what a seat is in the room', () => {
    expect(seatWords({ state: 'absent', presence: 'in_person', leftAt: '2026-03-03T15:00:00Z' })).toBe('Parti');
    expect(seatWords({ state: 'represented', presence: 'excused', leftAt: null })).toBe('Représenté');
    expect(seatWords({ state: 'vacant', presence: null, leftAt: null })).toBe('Vacant');
    expect(seatWords({ state: 'absent', presence: null, leftAt: null })).toBe('Attendu');
  });
});
