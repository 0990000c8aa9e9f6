import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import type { MeetingReply } from '@binome/meetings/domain';

/** What a calendar knows of a meeting. Its instants are absolute: no program has to know the hours of an overseas territory. */
export interface CalendarMeeting {
  meetingId: string;
  /** Grows at each change of the meeting. */
  sequence: number;
  /** When it changed last. */
  stamp: Date;
  startsAt: Date;
  endsAt: Date;
  summary: string;
  place: string | null;
  videoLink: string | null;
  description: string;
  address: string;
  standing: 'draft' | 'convened' | 'cancelled';
}

/** Who sends an invitation, to whom, and where that person answers: what calendars answer by themselves is not read. */
export interface Invited {
  answerLink: string;
  organizer: { name: string; email: string };
  attendee: { name: string; email: string; reply: MeetingReply | null };
}

const STATUSES = {
  draft: ICalEventStatus.TENTATIVE,
  convened: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

const REPLIES: Record<MeetingReply, ICalAttendeeStatus> = {
  accepted: ICalAttendeeStatus.ACCEPTED,
  tentative: ICalAttendeeStatus.TENTATIVE,
  declined: ICalAttendeeStatus.DECLINED,
};

const PRODUCT = { company: 'Binôme', product: 'Séances', language: 'FR' };

/** The invitation that a mail carries: a request, renewed by each change, or its cancellation. */
export function invitationCalendar(
  meeting: CalendarMeeting,
  { organizer, attendee, answerLink }: Invited,
  host: string,
): { method: 'REQUEST' | 'CANCEL'; content: string } {
  const isCancelled = meeting.standing === 'cancelled';
  const method = isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = ical({ prodId: PRODUCT, method });
  const asked = `Pour dire si vous venez : ${answerLink}\nUne réponse envoyée par votre agenda n’est pas lue.`;
  const description = isCancelled ? meeting.description : `${asked}\n\n${meeting.description}`.trim();
  calendar.createEvent({
    ...eventOf({ ...meeting, description }, host),
    organizer,
    attendees: [
      {
        ...{ name: attendee.name, email: attendee.email, role: ICalAttendeeRole.REQ, rsvp: false },
        status: attendee.reply ? REPLIES[attendee.reply] : ICalAttendeeStatus.NEEDSACTION,
      },
    ],
  });
  return { method, content: calendar.toString() };
}

/** A calendar that is read again and again: meetings, each as it stands. */
export function publishedCalendar(name: string, meetings: readonly CalendarMeeting[], host: string): string {
  const calendar = ical({ prodId: PRODUCT, method: ICalCalendarMethod.PUBLISH, name, ttl: 3_600 });
  for (const meeting of meetings) calendar.createEvent(eventOf(meeting, host));
  return calendar.toString();
}

function eventOf(meeting: CalendarMeeting, host: string): ICalEventData {
  const { meetingId, sequence, stamp, startsAt, endsAt, summary, description, address, standing } = meeting;
  return {
    id: `meeting-${meetingId}@${host}`,
    ...{ sequence, stamp, start: startsAt, end: endsAt, summary, description, url: address },
    location: meeting.place ?? meeting.videoLink,
    status: STATUSES[standing],
  };
}
