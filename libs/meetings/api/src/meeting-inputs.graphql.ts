import type { MeetingMode } from '@binome/meetings/domain';
import { CommandInput, Exposed, LocalDateScalar, VersionedInput } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { MeetingModeEnum } from './meeting-enums.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingType } from './meeting.graphql.js';

const UNTOUCHED = 'absent it is not touched';
const ERASED = `${UNTOUCHED}, null it is erased`;

@InputType({ description: 'Drafts a meeting with the agenda of its committee' })
export class CreateMeetingInput extends CommandInput {
  @Field(() => ID, { description: 'The committee that meets' }) committeeId: string;
  @Field(() => LocalDateScalar, { description: 'Day, in the territory' }) day: string;
  @Field(() => String, { description: 'Hour of the beginning in the territory, HH:MM' }) startTime: string;
  @Field(() => Int, { description: 'Duration, minutes, 5 to 720' }) minutes: number;
  @Field(() => MeetingModeEnum, { description: 'How people attend' }) mode: MeetingMode;
  @Field(() => String, { nullable: true, description: 'What sets it apart, 200 characters at most' }) title?:
    string | null;
  @Field(() => String, { nullable: true, description: 'Where, 300 characters at most' }) place?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the video meeting' }) videoLink?: string | null;
}

@InputType({ description: 'Edits a meeting until it opens' })
export class EditMeetingInput extends VersionedInput {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
  @Field(() => LocalDateScalar, { nullable: true, description: `Day; ${UNTOUCHED}` }) day?: string;
  @Field(() => String, { nullable: true, description: `Hour, HH:MM; ${UNTOUCHED}` }) startTime?: string;
  @Field(() => Int, { nullable: true, description: `Duration, minutes; ${UNTOUCHED}` }) minutes?: number;
  @Field(() => MeetingModeEnum, { nullable: true, description: `How people attend; ${UNTOUCHED}` })
  mode?: MeetingMode;
  @Field(() => String, { nullable: true, description: `What sets it apart; ${ERASED}` }) title?: string | null;
  @Field(() => String, { nullable: true, description: `Where; ${ERASED}` }) place?: string | null;
  @Field(() => String, { nullable: true, description: `Address of the video meeting; ${ERASED}` }) videoLink?:
    string | null;
}

@InputType({ description: 'Names a meeting and its version' })
export class OnMeetingInput extends VersionedInput {
  @Field(() => ID, { description: 'The meeting' }) meetingId: string;
}

@InputType({ description: 'Calls those who sit' })
export class ConveneMeetingInput extends OnMeetingInput {
  @Field(() => String, { nullable: true, description: 'Why the notice is shorter than the rule, if it is' })
  urgency?: string | null;
}

@InputType({ description: 'Closes a meeting without quorum and calls another one that takes it up' })
export class ReconveneMeetingInput extends OnMeetingInput {
  @Field(() => LocalDateScalar, { description: 'Day of the other one, in the territory' }) day: string;
  @Field(() => String, { description: 'Hour of its beginning in the territory, HH:MM' }) startTime: string;
}

@InputType({ description: 'Acts on a meeting and says why' })
export class OnMeetingWithReasonInput extends OnMeetingInput {
  @Field(() => String, { description: 'Why, 500 characters at most' }) reason: string;
}

@ObjectType({ description: 'Answer of the commands on a meeting' })
export class MeetingPayload {
  @Exposed('internal', () => MeetingType, { description: 'The meeting as it is now' }) meeting: Meeting;
}
