import { AGENDA_KINDS, emptiedProblems, noticeOf, numberProblems, textProblems } from '@binome/governance/domain';
import type { NoticeResult } from '@binome/governance/domain';
import type { InputProblem } from '@binome/shared/domain';
import { MEETING_MODES, type AgendaItemContent, type MeetingContent } from './meeting.js';

/** Fields of a meeting and of an item that people write. */
export const MEETING_TEXTS = ['title', 'place', 'videoLink', 'detail', 'presenter'] as const;

/** Why a value of a meeting is refused, besides what a governance refuses; the web has one French sentence for each. */
export const MEETING_PROBLEMS = [
  'not_an_hour',
  'not_a_link',
  'unknown',
  'place_missing',
  'link_missing',
  'before_notice',
] as const;
export type MeetingProblem = (typeof MEETING_PROBLEMS)[number];

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;
const TEXTS = { title: { max: 200 }, place: { max: 300 }, videoLink: { max: 500 } };
const MINUTES = { minutes: { min: 5, max: 720 } };

function problem(field: string, code: MeetingProblem): InputProblem {
  return { field, problem: code };
}

/** What is wrong with the given fields of a meeting; absent ones are not judged. */
export function meetingProblems(patch: Partial<MeetingContent>): InputProblem[] {
  const { startTime, videoLink, mode } = patch;
  return [
    ...textProblems(patch, TEXTS),
    ...numberProblems(patch, MINUTES),
    ...emptiedProblems(patch, ['mode', 'day', 'startTime', 'minutes']),
    ...(startTime && !HOUR.test(startTime) ? [problem('startTime', 'not_an_hour')] : []),
    ...(videoLink && !isLink(videoLink) ? [problem('videoLink', 'not_a_link')] : []),
    ...(mode && !MEETING_MODES.includes(mode) ? [problem('mode', 'unknown')] : []),
  ];
}

/** What a convocation lacks for people to come: a place unless all is remote, a link unless all is in one room. */
export function convocationProblems({
  mode,
  place,
  videoLink,
}: Pick<MeetingContent, 'mode' | 'place' | 'videoLink'>): InputProblem[] {
  return [
    ...(mode !== 'remote' && place === null ? [problem('place', 'place_missing')] : []),
    ...(mode !== 'in_person' && videoLink === null ? [problem('videoLink', 'link_missing')] : []),
  ];
}

/** What is wrong with the given fields of an item of an agenda; absent ones are not judged. */
export function agendaItemProblems(patch: Partial<AgendaItemContent>): InputProblem[] {
  const { kind } = patch;
  return [
    ...textProblems(patch, {
      title: { max: 200, required: true },
      detail: { max: 5_000, lines: true },
      presenter: { max: 200 },
    }),
    ...numberProblems(patch, { minutes: { min: 1, max: 480 } }),
    ...emptiedProblems(patch, ['kind', 'minutes', 'confidential']),
    ...(kind && !AGENDA_KINDS.includes(kind) ? [problem('kind', 'unknown')] : []),
  ];
}

/** Whether a convocation sent today leaves the notice that the committee's rule asks for; one that is late needs a reason. */
export function noticeToday(noticeDays: number, meeting: { day: string }, today: string): NoticeResult {
  return noticeOf(noticeDays, { convenedOn: today, heldOn: meeting.day });
}

function isLink(text: string): boolean {
  return /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}
