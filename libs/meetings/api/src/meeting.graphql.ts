import type { AgendaChanges, MeetingMode, MeetingState } from '@binome/meetings/domain';
import { connectionOf, Exposed, LocalDateScalar } from '@binome/shared/api';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import { MeetingModeEnum, MeetingStateEnum } from './meeting-enums.js';

@ObjectType({ description: 'Whether a convocation sent today leaves the notice that the committee’s rule asks for' })
export class MeetingNotice {
  @Exposed('internal', () => Boolean, { description: 'Whether it does' }) respected: boolean;
  @Exposed('internal', () => Int, { description: 'Days left until the meeting' }) given: number;
  @Exposed('internal', () => Int, { description: 'Days that the rule asks for' }) needed: number;
  @Exposed('internal', () => LocalDateScalar, { description: 'Last day to convene in time' }) latestOn: string;
}

@ObjectType({ description: 'What convening the meeting again without quorum asks for' })
export class Reconvening {
  @Exposed('internal', () => Int, { description: 'Days of notice that the rule of the committee asks for' })
  noticeDays: number;
  @Exposed('internal', () => LocalDateScalar, { description: 'First day on which the other meeting can be held' })
  earliestOn: string;
  @Exposed('internal', () => Boolean, { description: 'Whether the other meeting needs the same quorum' })
  asksQuorum: boolean;
}

@ObjectType({ description: 'The meeting that another one takes up, or that takes it up' })
export class ReconvenedMeeting {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => LocalDateScalar, { description: 'Its day' }) day: string;
}

@ObjectType('AgendaChanges', { description: 'What became of an agenda since those who are called were told of it' })
export class AgendaChangesType implements AgendaChanges {
  @Exposed('confidential', () => [String], { description: 'Titles of the items that came' }) added: string[];
  @Exposed('confidential', () => [String], { description: 'Titles of the items that went' }) removed: string[];
  @Exposed('confidential', () => [String], { description: 'Titles of the items that say something else' })
  edited: string[];
  @Exposed('internal', () => Boolean, { description: 'Whether those that stayed are in another order' }) moved: boolean;
}

@ObjectType('Meeting', { description: 'A meeting of a committee' })
export class MeetingType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => ID, { description: 'The committee' }) committeeId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => MeetingStateEnum, { description: 'Where it stands' }) state: MeetingState;
  @Exposed('internal', () => String, { nullable: true, description: 'What sets it apart; null for an ordinary one' })
  title: string | null;
  @Exposed('internal', () => MeetingModeEnum, { description: 'How people attend' }) mode: MeetingMode;
  @Exposed('internal', () => String, { nullable: true, description: 'Where' }) place: string | null;
  @Exposed('internal', () => LocalDateScalar, { description: 'Day, where it is held' }) day: string;
  @Exposed('internal', () => String, { description: 'Hour of the beginning, HH:MM, where it is held' })
  startTime: string;
  @Exposed('internal', () => Int, { description: 'Duration, minutes' }) minutes: number;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Day that the rule of its series gave it',
  })
  seriesDay: string | null;
  @Exposed('internal', () => String, { description: 'Time zone of the territory' }) timeZone: string;
  @Exposed('internal', () => Date, { description: 'Instant of the beginning' }) startsAt: Date;
  @Exposed('internal', () => Date, { description: 'Instant of the end' }) endsAt: Date;
  @Exposed('internal', () => String, { nullable: true, description: 'Why it was convened with a short notice' })
  urgency: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Why it was cancelled' }) cancelReason:
    string | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it was convened' }) convenedAt: Date | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it was opened' }) openedAt: Date | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When it was closed' }) closedAt: Date | null;
  @Exposed('internal', () => Date, { nullable: true, description: 'When its minutes were sealed' })
  sealedAt: Date | null;
}

const MeetingPage = connectionOf(MeetingType, 'Meeting');

@ObjectType('TerritoryMeetings', { description: 'A page of the meetings of a territory' })
export class TerritoryMeetings extends MeetingPage {
  @Exposed('internal', () => Boolean, { description: 'Whether the reader prepares meetings here' }) mayPrepare: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader is of the territory' }) isMember: boolean;
}
