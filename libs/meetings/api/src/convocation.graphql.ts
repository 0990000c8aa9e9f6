import {
  MAIL_STANDINGS,
  MEETING_REPLIES,
  REPLY_ORIGINS,
  type MailStanding,
  type MeetingMode,
  type MeetingReply,
  type MeetingState,
  type ReplyOrigin,
} from '@binome/meetings/domain';
import { CommandInput, enumOf, Exposed, LocalDateScalar } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { QuorumCondition } from './attendance.graphql.js';
import { MeetingModeEnum, MeetingStateEnum } from './meeting-enums.js';

export const MeetingReplyEnum = enumOf(MEETING_REPLIES, 'MeetingReply', 'What somebody called to a meeting answers', {
  accepted: 'Comes',
  declined: 'Does not come',
  tentative: 'May come',
});
export const ReplyOriginEnum = enumOf(REPLY_ORIGINS, 'ReplyOrigin', 'How an answer came', {
  screen: 'Given on screen',
  link: 'Given by the link of the mail',
  noted: 'Noted by who keeps the meeting',
});
export const MailStandingEnum = enumOf(MAIL_STANDINGS, 'MailStanding', 'What became of a mail', {
  waiting: 'To be sent',
  sent: 'Sent',
  refused: 'Refused',
  nobody: 'There is no address',
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('CalledPerson', { description: 'Somebody called to a meeting by a seat' })
export class CalledPersonType {
  @Exposed('internal', () => ID, { description: 'The person on the seat' }) seatHolderId: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => Boolean, { description: 'Whether it replaces the holder' }) substitutes: boolean;
  @Exposed('internal', () => String, { description: 'The body that the seat belongs to' }) body: string;
  @Exposed('internal', () => String, nullable('Function within the body')) position: string | null;
  @Exposed('internal', () => Boolean, { description: 'Whether the seat votes' }) voting: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether it is the reader' }) isSelf: boolean;
  @Exposed('internal', () => MeetingReplyEnum, nullable('Its answer; null until it comes')) reply: MeetingReply | null;
  @Exposed('internal', () => Date, nullable('When it answered')) repliedAt: Date | null;
  @Exposed('internal', () => ReplyOriginEnum, nullable('How the answer came')) replyOrigin: ReplyOrigin | null;
  @Exposed('internal', () => MailStandingEnum, { description: 'What became of its convocation' }) mail: MailStanding;
}

@ObjectType('MeetingGuest', { description: 'Somebody without account, asked to one meeting' })
export class MeetingGuestType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => String, { description: 'Address that the link is sent to' }) email: string;
  @Exposed('internal', () => MeetingReplyEnum, nullable('Its answer; null until it comes')) reply: MeetingReply | null;
  @Exposed('internal', () => MailStandingEnum, { description: 'What became of its invitation' }) mail: MailStanding;
}

@ObjectType('ExpectedAttendance', {
  description: 'What the answers let expect: voting seats, and the quorum they would make',
})
export class ExpectedAttendanceType {
  @Exposed('internal', () => Int, { description: 'Seats for which somebody comes' }) accepted: number;
  @Exposed('internal', () => Int, { description: 'Seats for which somebody may come' }) tentative: number;
  @Exposed('internal', () => Int, { description: 'Seats for which nobody comes' }) declined: number;
  @Exposed('internal', () => Int, { description: 'Seats that have not answered' }) silent: number;
  @Exposed('internal', () => Int, { description: 'Seats that vote' }) voting: number;
  @Exposed('internal', () => Boolean, { description: 'Whether those who come would make the quorum' })
  quorumReached: boolean;
  @Exposed('internal', () => [QuorumCondition], { description: 'Its conditions, each met or not by those who come' })
  conditions: QuorumCondition[];
}

@ObjectType('MeetingReplies', {
  description:
    'Who is called to a meeting and what they answer: all of it for those who prepare it, one’s own for a member',
})
export class MeetingRepliesType {
  @Exposed('internal', () => ID, { description: 'The meeting' }) meetingId: string;
  @Exposed('internal', () => [CalledPersonType], { description: 'Those called by a seat' }) called: CalledPersonType[];
  @Exposed('internal', () => [MeetingGuestType], { description: 'Its guests, for those who prepare it' })
  guests: MeetingGuestType[];
  @Exposed('internal', () => ExpectedAttendanceType, nullable('What to expect, for those who prepare it'))
  expected: ExpectedAttendanceType | null;
}

@ObjectType('LinkedAgendaItem', { description: 'An item of the agenda, as who has no account reads it' })
export class LinkedAgendaItemType {
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => Int, { description: 'Duration, minutes' }) minutes: number;
  @Exposed('internal', () => String, nullable('Who presents it')) presenter: string | null;
}

@ObjectType('LinkedMeeting', { description: 'The one meeting that the link of a convocation opens' })
export class LinkedMeetingType {
  @Exposed('internal', () => String, { description: 'Whom the link was sent to' }) name: string;
  @Exposed('internal', () => Boolean, { description: 'Whether it reads the meeting with its account' })
  hasAccount: boolean;
  @Exposed('internal', () => String, { description: 'Name of the committee' }) committee: string;
  @Exposed('internal', () => String, { description: 'Name of the territory' }) territory: string;
  @Exposed('internal', () => String, nullable('Where the meeting is in the product, for who has an account'))
  address: string | null;
  @Exposed('internal', () => MeetingStateEnum, { description: 'Where it stands' }) state: MeetingState;
  @Exposed('internal', () => String, nullable('What sets it apart')) title: string | null;
  @Exposed('internal', () => MeetingModeEnum, { description: 'How people attend' }) mode: MeetingMode;
  @Exposed('internal', () => String, nullable('Where')) place: string | null;
  @Exposed('confidential', () => String, nullable('Address of the video meeting, for who has no account')) videoLink:
    string | null;
  @Exposed('internal', () => LocalDateScalar, { description: 'Day, where it is held' }) day: string;
  @Exposed('internal', () => String, { description: 'Hour of the beginning, HH:MM, where it is held' })
  startTime: string;
  @Exposed('internal', () => Int, { description: 'Duration, minutes' }) minutes: number;
  @Exposed('internal', () => String, { description: 'Time zone of the territory' }) timeZone: string;
  @Exposed('internal', () => [LinkedAgendaItemType], { description: 'What who has no account reads of the agenda' })
  agenda: LinkedAgendaItemType[];
  @Exposed('internal', () => MeetingReplyEnum, nullable('The answer given; null until it comes'))
  reply: MeetingReply | null;
}

@InputType({ description: 'Says whether one comes, or notes it for somebody' })
export class ReplyToMeetingInput extends CommandInput {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
  @Field(() => MeetingReplyEnum, { description: 'The answer' }) reply: MeetingReply;
  @Field(() => ID, nullable('Of whom, noted by those who prepare the meeting; absent, one’s own'))
  seatHolderId?: string | null;
}

@InputType({ description: 'Asks somebody without account to one meeting' })
export class InviteGuestInput extends CommandInput {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
  @Field(() => String, { description: 'Name, 200 characters at most' }) name: string;
  @Field(() => String, { description: 'Address that the link is sent to' }) email: string;
}

@InputType({ description: 'Closes the link of a guest' })
export class RevokeGuestInput extends CommandInput {
  @Field(() => ID, { description: 'The guest' }) guestId: string;
}

@InputType({ description: 'Answers a convocation by its link, without session' })
export class ReplyByLinkInput extends CommandInput {
  @Field(() => String, { description: 'What follows # in the mailed address' }) token: string;
  @Field(() => MeetingReplyEnum, { description: 'The answer' }) reply: MeetingReply;
}

@ObjectType({ description: 'Answer of the commands on those who are called' })
export class MeetingRepliesPayload {
  @Exposed('internal', () => MeetingRepliesType, { description: 'Who is called, and what they answer now' })
  replies: MeetingRepliesType;
}

@ObjectType({ description: 'Answer of replyByLink' })
export class ReplyByLinkPayload {
  @Exposed('internal', () => LinkedMeetingType, { description: 'The meeting with the answer' })
  meeting: LinkedMeetingType;
}
