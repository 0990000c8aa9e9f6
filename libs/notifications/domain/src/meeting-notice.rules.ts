import { CALLED_FIELDS, touches, WHEN_FIELDS, type AmendmentAnswer, type MeetingState } from '@binome/meetings/domain';
import type { Reason } from './reason.js';

/** What is told of a meeting or of its minutes, what asks most first. */
export const MEETING_NOTICE_KINDS = [
  'minutes_to_approve',
  'convened',
  'moved',
  'item_proposed',
  'cancelled',
  'changed',
  'agenda_changed',
  'item_accepted',
  'item_declined',
  'amendment_accepted',
  'amendment_rejected',
  'amendment_proposed',
  'minutes_sealed',
  'minutes_approved',
] as const;
export type MeetingNoticeKind = (typeof MEETING_NOTICE_KINDS)[number];

/** What a person is told of a meeting, in one sentence. */
export interface MeetingNotice {
  kind: MeetingNoticeKind;
  meetingId: string;
  /** The committee, and what sets the meeting apart. */
  name: string;
  /** Day of the meeting (YYYY-MM-DD), and its hour there. */
  day: string;
  startTime: string;
  /** When it was to be held before; null for what was not moved. */
  from: { day: string; startTime: string } | null;
  /** What else changed of it. */
  fields: readonly string[];
  /** Last day to approve the minutes (YYYY-MM-DD). */
  until: string | null;
  /** How many approved the minutes, among how many who attended. */
  approved: number;
  attendees: number;
  /** Title of the item that was proposed, and why it was declined; null for the rest. */
  item: string | null;
  reason: string | null;
  /** Who did it last; null for what nobody did. */
  who: string | null;
}

/** An event of a meeting that its reader did not cause. */
export interface MeetingHappening {
  name: string;
  /** ISO 8601. */
  at: string;
  who: string | null;
  changes: readonly { field: string; from: unknown; to: unknown }[];
  /** What was answered to an amendment of the minutes, and whether its reader proposed it; null for what is no answer. */
  answer: AmendmentAnswer | null;
  isOwn: boolean;
  /** Title of the item that was proposed, whether it still waits, and what was answered, with its reason. */
  item: string | null;
  isOpen: boolean;
  isAccepted: boolean | null;
  reason: string | null;
}

/** A meeting as it stands, with what its reader has already done about it. */
export interface ToldMeeting {
  meetingId: string;
  name: string;
  day: string;
  startTime: string;
  state: MeetingState;
  isPast: boolean;
  /** When the reader said whether it comes (ISO 8601); null until then. */
  repliedAt: string | null;
  /** Whether the reader attended, and whether it approved the minutes as amendments left them. */
  attended: boolean;
  hasApproved: boolean;
  until: string | null;
  approved: number;
  attendees: number;
  /** Whether the reader keeps the minutes, and the amendments that wait for an answer. */
  keepsMinutes: boolean;
  openAmendments: number;
}

/** Why each is told. */
export const MEETING_NOTICE_REASONS: Record<MeetingNoticeKind, Reason> = {
  minutes_to_approve: 'minutes_to_approve',
  convened: 'own_meeting',
  moved: 'own_meeting',
  cancelled: 'own_meeting',
  changed: 'own_meeting',
  agenda_changed: 'own_meeting',
  item_proposed: 'item_to_answer',
  item_accepted: 'item_answered',
  item_declined: 'item_answered',
  amendment_accepted: 'minutes_to_approve',
  amendment_rejected: 'minutes_to_approve',
  amendment_proposed: 'minutes_followed',
  minutes_sealed: 'minutes_sealed',
  minutes_approved: 'minutes_followed',
};

/** Whether what is told of a meeting waits for its reader: to say whether it comes, to answer a proposal, or to approve. */
export function awaitsReader({ kind }: Pick<MeetingNotice, 'kind'>): boolean {
  return kind === 'convened' || kind === 'moved' || kind === 'item_proposed' || kind === 'minutes_to_approve';
}

/**
 * What these events of a meeting, oldest first, mean to its reader now: where it stands alone counts. A meeting that was held, or that came back to
 * where it was, says nothing; who answered knows what came before the answer.
 */
export function meetingNotices(told: ToldMeeting, events: readonly MeetingHappening[]): MeetingNotice[] {
  const last = events.at(-1);
  if (!last) return [];
  if (told.state === 'cancelled')
    return events.some(({ name }) => name === 'meeting.cancelled') && !told.isPast
      ? [said('cancelled', told, last)]
      : [];
  if (told.state !== 'convened' || told.isPast) return [];
  const unknown = events.filter(({ at }) => told.repliedAt === null || at > told.repliedAt);
  const call = unknown.find(({ name }) => name === 'meeting.convened');
  if (call) return [said('convened', told, call)];
  const changed = changesOf(unknown);
  const fields = CALLED_FIELDS.filter((field) => changed.has(field));
  const agenda = unknown.findLast(({ name }) => name === 'meeting.agenda_told');
  if (fields.length === 0) return agenda ? [said('agenda_changed', told, agenda)] : [];
  const isMoved = touches(fields, ['day', 'startTime']);
  const former = (field: 'day' | 'startTime') => String(changed.get(field) ?? told[field]);
  return [
    {
      ...said(touches(fields, WHEN_FIELDS) ? 'moved' : 'changed', told, last),
      from: isMoved ? { day: former('day'), startTime: former('startTime') } : null,
      fields: fields.filter((field) => field !== 'day' && field !== 'startTime'),
    },
  ];
}

/**
 * What these events of the minutes of a meeting, oldest first, mean to its reader now: they wait for its approval, again when an accepted amendment
 * changed them, or its own amendment was answered; for who keeps them, others propose an amendment, or approved. One that is refused changes nothing
 * for others.
 */
export function minutesNotices(told: ToldMeeting, events: readonly MeetingHappening[]): MeetingNotice[] {
  const sealed = events.findLast(({ name }) => name === 'meeting.sealed');
  if (told.state === 'sealed') return sealed && told.attended ? [said('minutes_sealed', told, sealed)] : [];
  if (told.state !== 'minutes_approval') return [];
  const given = events.findLast(({ name, answer }) => name === 'meeting.minutes_submitted' || answer === 'accepted');
  const own = events.findLast(({ isOwn }) => isOwn);
  const followed = told.keepsMinutes ? events : [];
  const amendment = followed.findLast(({ name }) => name === 'minutes.amendment_proposed');
  const approval = followed.findLast(({ name }) => name === 'minutes.approved');
  return [
    ...(given && told.attended && !told.hasApproved ? [said('minutes_to_approve', told, given)] : []),
    ...(own ? [said(own.answer === 'accepted' ? 'amendment_accepted' : 'amendment_rejected', told, own)] : []),
    ...(amendment && told.openAmendments > 0 ? [said('amendment_proposed', told, amendment)] : []),
    ...(approval ? [said('minutes_approved', told, approval)] : []),
  ];
}

/**
 * What these events of an agenda, oldest first, mean to its reader now: items that others propose, while they wait for who prepares the meeting; what
 * was answered to its own. Once the meeting is held, nothing.
 */
export function agendaNotices(told: ToldMeeting, events: readonly MeetingHappening[]): MeetingNotice[] {
  if (!['draft', 'convened', 'in_progress'].includes(told.state)) return [];
  return events.flatMap((event) => {
    const { name, item, reason, isOpen, isOwn, isAccepted } = event;
    if (name === 'agenda_item.proposed')
      return isOpen && told.keepsMinutes ? [{ ...said('item_proposed', told, event), item }] : [];
    return isOwn ? [{ ...said(isAccepted ? 'item_accepted' : 'item_declined', told, event), item, reason }] : [];
  });
}

function said(kind: MeetingNoticeKind, told: ToldMeeting, { who }: MeetingHappening): MeetingNotice {
  const { meetingId, name, day, startTime, until, approved, attendees } = told;
  const rest = { from: null, fields: [], item: null, reason: null };
  return { kind, meetingId, name, day, startTime, ...rest, until, approved, attendees, who };
}

/** The fields that changed, from the first event to the last, with what each began from. */
function changesOf(events: readonly MeetingHappening[]): Map<string, unknown> {
  const all = events.flatMap(({ changes }) => changes);
  const byField = Map.groupBy(all, ({ field }) => field);
  return new Map(
    [...byField].flatMap(([field, changes]) => {
      const [begun, ended] = [changes[0]?.from, changes.at(-1)?.to];
      return begun === ended ? [] : [[field, begun] as const];
    }),
  );
}
