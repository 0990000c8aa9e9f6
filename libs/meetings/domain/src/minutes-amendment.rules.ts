import { textProblems } from '@binome/governance/domain';
import { htmlWithPassage, wordsOfHtml, type InputProblem } from '@binome/shared/domain';
import { isPossible } from './meeting-state.rules.js';
import { NOTES_LENGTH, type MeetingState } from './meeting.js';

/** What an amendment changes of an item: the sentence of what came out of it, or a passage of its notes. Votes are frozen facts. */
export const AMENDED_PARTS = ['outcome', 'notes'] as const;
export type AmendedPart = (typeof AMENDED_PARTS)[number];

/** What is answered to an amendment. */
export const AMENDMENT_ANSWERS = ['accepted', 'rejected'] as const;
export type AmendmentAnswer = (typeof AMENDMENT_ANSWERS)[number];

/** Longest passage that an amendment quotes, or writes, of the notes. */
export const PASSAGE_LENGTH = 1_000;
/** Longest sentence of what came out of an item. */
export const OUTCOME_LENGTH = 500;
/** Most amendments of one item. */
export const AMENDMENTS_OF_ITEM = 20;

/** An amendment as everybody who may read the item reads it. */
export interface MinutesAmendmentFact {
  id: string;
  version: number;
  part: AmendedPart;
  /** What the record said when it was proposed; null when no outcome was written. */
  before: string | null;
  after: string;
  reason: string;
  /** Who proposed it, and the body of its seat. */
  author: string;
  body: string;
  /** Who wrote it down for somebody without an account. */
  recordedBy: string | null;
  /** Instants, ISO 8601. */
  at: string;
  answer: AmendmentAnswer | null;
  answerReason: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

/** On what ground somebody says something of minutes: for a seat that attended, as a member of the territory, as the State, or on none. */
export const MINUTES_PARTIES = ['attendee', 'member', 'state', 'stranger'] as const;
export type MinutesParty = (typeof MINUTES_PARTIES)[number];

/**
 * Why somebody may not approve minutes, nor propose an amendment; null when it may. The rights come first, then the state, then whether it
 * is theirs to say. Who answers an amendment is an act on the meeting.
 */
export function minutesWordRefusal(
  party: MinutesParty,
  state: MeetingState,
): 'NOT_FOUND' | 'FORBIDDEN' | 'MEETING_STATE' | 'MINUTES_NOT_YOURS' | null {
  if (party === 'stranger') return 'NOT_FOUND';
  if (party === 'state') return 'FORBIDDEN';
  if (!isPossible(state, 'answer_amendment')) return 'MEETING_STATE';
  return party === 'attendee' ? null : 'MINUTES_NOT_YOURS';
}

/** Why an amendment cannot be proposed, or answered, now. */
export const AMENDMENT_PROBLEMS = ['period_over', 'already_open', 'too_many', 'outdated', 'answered'] as const;
export type AmendmentProblem = (typeof AMENDMENT_PROBLEMS)[number];

type Amended = Pick<MinutesAmendmentFact, 'part' | 'before' | 'after'>;
type Recorded = { outcome: string | null; notes: string | null };

/** What is wrong with the values of a proposed amendment. */
export function proposalProblems({ part, before, after, reason }: Amended & { reason: string }): InputProblem[] {
  const max = part === 'outcome' ? OUTCOME_LENGTH : PASSAGE_LENGTH;
  const problems = textProblems(
    { before, after, reason },
    {
      before: { max, required: part === 'notes', lines: true },
      after: { max, required: true },
      reason: { max: 500, required: true, lines: true },
    },
  );
  return problems.length === 0 && before === after ? [{ field: 'after', problem: 'says_the_same' }] : problems;
}

/** Why somebody who attended cannot propose this amendment of an item on that day; null when it can. */
export function proposalRefusal(
  facts: {
    item: Recorded;
    /** The amendments of the item: who proposed each, and its answer. */
    amendments: readonly { attendee: string; answer: AmendmentAnswer | null }[];
    closesOn: string;
  },
  proposed: Amended & { attendee: string },
  today: string,
): AmendmentProblem | null {
  if (today > facts.closesOn) return 'period_over';
  const isOpen = facts.amendments.some(({ attendee, answer }) => attendee === proposed.attendee && answer === null);
  if (isOpen) return 'already_open';
  if (facts.amendments.length >= AMENDMENTS_OF_ITEM) return 'too_many';
  return amended(facts.item, proposed) === null ? 'outdated' : null;
}

/** Why an amendment cannot have this answer; null when it can. One whose item says something else by now can only be rejected. */
export function answerRefusal(
  item: Recorded,
  amendment: Amended & { answer: AmendmentAnswer | null },
  answer: AmendmentAnswer,
): AmendmentProblem | null {
  if (amendment.answer !== null) return 'answered';
  return answer === 'accepted' && amended(item, amendment) === null ? 'outdated' : null;
}

/** What the record of the item becomes once amended; null when it no longer says what the amendment quotes, or would grow too long. */
export function amended(item: Recorded, { part, before, after }: Amended): Partial<Recorded> | null {
  if (part === 'outcome') return item.outcome === before ? { outcome: after } : null;
  const notes = htmlWithPassage(item.notes ?? '', before ?? '', after);
  return notes === null || wordsOfHtml(notes).length > NOTES_LENGTH ? null : { notes };
}
