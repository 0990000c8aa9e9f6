import { seatsNeeded, type CommitteeRules } from '@binome/governance/domain';
import { formatCounted } from '@binome/shared/web';
import { METHOD_WORDS } from './committee-words.js';

type QuorumColumns = Pick<CommitteeRules, 'quorumPercent' | 'quorumChairs'>;

/** The quorum of a committee in a sentence; `whole` is the number of voting seats that the share is taken of. */
export function quorumSentence(
  { quorumPercent, quorumChairs }: QuorumColumns,
  whole: number,
  colleges: readonly { name: string; minimum: number }[] = [],
): string {
  const needed = seatsNeeded(quorumPercent, whole);
  const parts = [
    ...(quorumPercent > 0 ? [`${formatCounted(needed, 'siège')} sur ${whole} (${quorumPercent} %)`] : []),
    ...colleges.filter(({ minimum }) => minimum > 0).map(({ name, minimum }) => `${minimum} du collège ${name}`),
    ...(quorumChairs === 'any' ? ['une présidence'] : []),
    ...(quorumChairs === 'both_sides' ? ['une présidence de chaque côté du binôme'] : []),
  ];
  return parts.length > 0 ? `Il faut ${joined(parts)}.` : 'Aucun quorum : une personne qui vote suffit.';
}

/** How a committee decides, in a few words. */
export function decisionWords({
  decisionMethod,
  pairToo,
  castingVote,
}: Pick<CommitteeRules, 'decisionMethod' | 'pairToo' | 'castingVote'>): string {
  const method = METHOD_WORDS[decisionMethod];
  const pair = pairToo && decisionMethod !== 'pair_agreement' ? ' et accord des deux côtés du binôme' : '';
  const tie = castingVote && decisionMethod === 'simple_majority' ? ', voix prépondérante de la présidence' : '';
  return `${method}${pair}${tie}`;
}

/** `a`, `a et b`, `a, b et c`. */
export function joined(parts: readonly string[]): string {
  const [last = '', ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} et ${last}`;
}
