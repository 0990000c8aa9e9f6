import type { Addresses, Sentence } from '@binome/dashboards/domain';
import type { DecisionNotice } from '../decision-notice.rules.js';
import { MEETING_NOTICE_REASONS, type MeetingNotice } from '../meeting-notice.rules.js';
import type { SeatNotice } from '../notice.js';
import { decisionSentence } from './decision-notice-words.js';
import { meetingSentence } from './meeting-notice-words.js';
import { seatSentence } from './seat-words.js';

/** What a notification tells of governance; nothing of it for one that tells of the plan. */
export interface GovernanceNotice {
  seat: SeatNotice | null;
  meetings: readonly MeetingNotice[];
  decisions: readonly DecisionNotice[];
}

/** A sentence with the address of what it links to, from the root of the site. */
export interface LinkedSentence {
  sentence: Sentence;
  to: string;
}

/** What is told of a seat, of a meeting or of a decision: a sentence each, with where it is seen. */
export function governanceSentences({ seat, meetings, decisions }: GovernanceNotice, at: Addresses): LinkedSentence[] {
  return [
    ...(seat ? [{ sentence: seatSentence(seat), to: `${at.sheet}/gouvernance/comites/${seat.committeeId}` }] : []),
    ...meetings.map((notice) => ({ sentence: meetingSentence(notice), to: addressOfMeeting(notice, at) })),
    ...decisions.map((notice) => ({
      sentence: decisionSentence(notice),
      to: `${at.sheet}/decisions/${notice.decisionId}`,
    })),
  ];
}

/** How a notification of governance is called: its committee, its meeting or its decision; null for one of the plan. */
export function governanceName({ seat, meetings, decisions }: GovernanceNotice): string | null {
  return seat?.committee ?? meetings[0]?.name ?? decisions[0]?.title ?? null;
}

function addressOfMeeting({ kind, meetingId }: MeetingNotice, { sheet }: Addresses): string {
  const isMinutes = !['own_meeting', 'item_to_answer', 'item_answered'].includes(MEETING_NOTICE_REASONS[kind]);
  return `${sheet}/seances/${meetingId}${isMinutes ? '/compte-rendu' : ''}`;
}
