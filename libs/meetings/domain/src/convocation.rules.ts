import { textProblems, type QuorumResult, type QuorumRule, type SeatFacts } from '@binome/governance/domain';
import { isEmailAddress } from '@binome/identity/domain';
import type { InputProblem } from '@binome/shared/domain';
import { roomFactsOf, roomStanding, type AttendanceFacts } from './attendance.rules.js';

/** What somebody who is called to a meeting answers. */
export const MEETING_REPLIES = ['accepted', 'tentative', 'declined'] as const;
export type MeetingReply = (typeof MEETING_REPLIES)[number];

/** How an answer came: on screen, by the link of the mail, or noted by those who prepare the meeting. */
export const REPLY_ORIGINS = ['screen', 'link', 'noted'] as const;
export type ReplyOrigin = (typeof REPLY_ORIGINS)[number];

/** What became of a mail: it waits, it left, its address takes no mail, or there was nobody to write to. */
export const MAIL_STANDINGS = ['waiting', 'sent', 'refused', 'nobody'] as const;
export type MailStanding = (typeof MAIL_STANDINGS)[number];

/** Why a guest is refused, besides what every form refuses. */
export const GUEST_PROBLEMS = ['guest_known'] as const;
export type GuestProblem = (typeof GUEST_PROBLEMS)[number];

/** Days after the end of a meeting during which the link of a guest still opens. */
export const GUEST_LINK_DAYS = 7;

/** Minutes between two mails to a person about an agenda alone: what changes meanwhile comes in one piece. */
export const AGENDA_MAILS_APART = 60;

/** Most guests of one meeting. */
export const MOST_GUESTS = 30;

/** Fields of a meeting that people come by: those who were called are written to again when one changes. */
export const CALLED_FIELDS = ['title', 'mode', 'place', 'videoLink', 'day', 'startTime', 'minutes'] as const;

/** Fields after which a former answer says nothing any more. */
export const WHEN_FIELDS = ['day', 'startTime', 'minutes'] as const;

/** Whether one of the changed fields is among some. */
export function touches(changed: readonly string[], fields: readonly string[]): boolean {
  return changed.some((field) => fields.includes(field));
}

/** The answer of somebody who may speak for a seat; null until it comes. */
export interface SeatReply {
  seatId: string;
  /** By the key that the rules know people by. */
  person: string;
  reply: MeetingReply | null;
}

/** How many seats are expected, and whether they would make the quorum. */
export interface ExpectedRoom {
  /** Voting seats for which somebody comes. */
  accepted: number;
  /** Voting seats for which somebody may come. */
  tentative: number;
  /** Voting seats for which nobody comes. */
  declined: number;
  /** Voting seats that have not answered. */
  silent: number;
  voting: number;
  quorum: QuorumResult;
}

/** The room as the answers let expect it: those who said that they come, and nobody else. */
export function expectedRoom(
  rule: QuorumRule,
  { day, seats, proxyCap }: { day: string; seats: readonly SeatFacts[]; proxyCap: number },
  replies: readonly SeatReply[],
): ExpectedRoom {
  const standing = (seatId: string) => seatAnswer(replies.filter((one) => one.seatId === seatId));
  const coming = seats.flatMap(({ seatId }): AttendanceFacts[] => {
    const person = replies.find((one) => one.seatId === seatId && one.reply === 'accepted')?.person;
    const nothing = { leftAt: null, proxySeatId: null, proxyAt: null };
    return person ? [{ seatId, person, presence: 'in_person', arrivedAt: '', ...nothing }] : [];
  });
  const answers = seats.filter(({ voting }) => voting).map(({ seatId }) => standing(seatId));
  const count = (answer: MeetingReply | null) => answers.filter((one) => one === answer).length;
  return {
    ...{ accepted: count('accepted'), tentative: count('tentative'), declined: count('declined') },
    ...{ silent: count(null), voting: answers.length },
    quorum: roomStanding(rule, roomFactsOf(day, seats, coming, proxyCap)).quorum,
  };
}

/** What a seat answers: somebody comes for it, may come, has not said, or nobody does. */
export function seatAnswer(replies: readonly Pick<SeatReply, 'reply'>[]): MeetingReply | null {
  const said = (reply: MeetingReply | null) => replies.some((one) => one.reply === reply);
  if (said('accepted')) return 'accepted';
  if (said('tentative')) return 'tentative';
  return said(null) || replies.length === 0 ? null : 'declined';
}

/** What is wrong with a guest: a name and an address are needed. */
export function guestProblems(guest: { name: string; email: string }): InputProblem[] {
  return [
    ...textProblems(guest, { name: { max: 200, required: true } }),
    ...(isEmailAddress(guest.email) ? [] : [{ field: 'email', problem: 'email_invalid' }]),
  ];
}
