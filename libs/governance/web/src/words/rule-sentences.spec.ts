import { describe, expect, it } from 'vitest';
import { decisionWords, joined, quorumSentence } from './rule-sentences.js';

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('the quorum in a sentence', () => {
  it('says the share in seats, the colleges and the chairs', () => {
    const colleges = [
      { name: 'Élus', minimum: 3 },
      { name: 'Partenaires', minimum: 0 },
    ];
    expect(plain(quorumSentence({ quorumPercent: 50, quorumChairs: 'both_sides' }, 15, colleges))).toBe(
      'Il faut 8 sièges sur 15 (50 %), 3 du collège Élus et une présidence de chaque côté du binôme.',
    );
    expect(plain(quorumSentence({ quorumPercent: 100, quorumChairs: 'none' }, 1))).toBe(
      'Il faut 1 siège sur 1 (100 %).',
    );
  });

  it('says that there is none', () => {
    expect(quorumSentence({ quorumPercent: 0, quorumChairs: 'none' }, 15)).toContain('Aucun quorum');
  });
});

describe('how a committee decides', () => {
  it.each([
    [{ decisionMethod: 'consent', pairToo: false, castingVote: true }, 'Consentement'],
    [
      { decisionMethod: 'simple_majority', pairToo: true, castingVote: false },
      'Majorité simple et accord des deux côtés du binôme',
    ],
    [{ decisionMethod: 'pair_agreement', pairToo: true, castingVote: false }, 'Accord des deux côtés du binôme'],
    [
      { decisionMethod: 'simple_majority', pairToo: false, castingVote: true },
      'Majorité simple, voix prépondérante de la présidence',
    ],
  ] as const)('%o', (rule, words) => expect(decisionWords(rule)).toBe(words));
});

describe('joined', () => {
  it('reads as people say it', () => {
    expect([joined([]), joined(['a']), joined(['a', 'b']), joined(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a et b',
      'a, b et c',
    ]);
  });
});
