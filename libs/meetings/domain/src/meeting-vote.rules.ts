import { roomOf, voicesOf, type DecisionMethod, type Tally } from '@binome/governance/domain';
import type { InputProblem } from '@binome/shared/domain';
import type { AgendaItemContent, ItemStanding } from './meeting.js';
import type { BallotFacts, DecisionContent } from './decision.js';

/** Why a decision cannot be on an item of an agenda. */
export const ON_ITEM_PROBLEMS = [
  'not_a_decision',
  'not_accepted',
  'other_committee',
  'already_one',
  'item_confidential',
  'item_open',
] as const;
export type OnItemProblem = (typeof ON_ITEM_PROBLEMS)[number];

interface DecisionOnItem extends Pick<DecisionContent, 'visibility'> {
  /** Whether the committee of the decision holds the meeting. */
  isOfCommittee: boolean;
  /** Whether the item has another decision already. */
  isTaken: boolean;
}

/**
 * What keeps a decision from an item: it is of the committee that meets, alone on an accepted item of kind decision, and as confidential
 * as the item is, so that the minutes of the item never tell it further than it goes itself.
 */
export function onItemProblems(
  item: Pick<AgendaItemContent, 'kind' | 'confidential'> & { standing: ItemStanding },
  { visibility, isOfCommittee, isTaken }: DecisionOnItem,
): InputProblem[] {
  const problems: [string, OnItemProblem, boolean][] = [
    ['itemId', 'not_a_decision', item.kind !== 'decision'],
    ['itemId', 'not_accepted', item.standing !== 'accepted'],
    ['itemId', 'other_committee', !isOfCommittee],
    ['itemId', 'already_one', isTaken],
    ['visibility', 'item_confidential', item.confidential && visibility !== 'restricted'],
    ['visibility', 'item_open', !item.confidential && visibility === 'restricted'],
  ];
  return problems.filter(([, , isWrong]) => isWrong).map(([field, problem]) => ({ field, problem }));
}

/** Who speaks for a seat in a vote, by the key that the rules know people by; null for a seat without voice. */
export function voiceOfSeat({ room }: BallotFacts, seatId: string): string | null {
  return voicesOf(roomOf(room)).find((seat) => seat.seatId === seatId)?.voice ?? null;
}

/** What came out of a vote, as an item of the minutes says it. */
export function outcomeSentence(
  adopted: boolean,
  number: string | null,
  method: DecisionMethod,
  { for: inFavour, against, abstentions }: Tally,
): string {
  const said = adopted ? 'Adoptée' : 'Rejetée';
  const count = method === 'consent' ? objections(against) : `${inFavour} pour, ${against} contre`;
  const silent = abstentions > 0 ? `, ${abstentions} ${abstentions > 1 ? 'abstentions' : 'abstention'}` : '';
  return `${said}${number ? ` sous le numéro ${number}` : ''} : ${count}${silent}.`;
}

function objections(count: number): string {
  if (count === 0) return 'aucune objection';
  return `${count} ${count > 1 ? 'objections' : 'objection'}`;
}

/** What came out of a review, as an item of the minutes says it; `nextOn` is written as a reader reads it. */
export function reviewSentence(number: string | null, nextOn: string | null): string {
  const again = nextOn ? `, à réexaminer encore le ${nextOn}` : '';
  return `Décision${number ? ` ${number}` : ''} réexaminée${again}.`;
}
