import { AxisEnum } from '@binome/action-plans/api';
import type { Axis } from '@binome/action-plans/domain';
import { HomeMoveType } from '@binome/dashboards/api';
import {
  DECISION_NOTICE_KINDS,
  MEETING_NOTICE_KINDS,
  NOTIFIED_SUBJECTS,
  REASONS,
  SEAT_NOTICE_KINDS,
  type DecisionNotice,
  type DecisionNoticeKind,
  type MeetingNotice,
  type MeetingNoticeKind,
  type NotifiedSubject,
  type Reason,
  type SeatNotice,
  type SeatNoticeKind,
} from '@binome/notifications/domain';
import { StateAnswerEnum } from '@binome/meetings/api';
import type { StateAnswer } from '@binome/meetings/domain';
import { CommandInput, connectionOf, enumOf, Exposed, LocalDateScalar, type Connection } from '@binome/shared/api';
import { ProgrammePhaseEnum } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

export const NotificationReasonEnum = enumOf(REASONS, 'NotificationReason', 'Why a person is told', {
  action_led: 'An action that the person leads',
  decision_concerning: 'A decision that concerns the person',
  decision_to_answer: 'A proposal that the State is to answer',
  decision_to_review: 'A decision to be looked at again',
  item_answered: 'The answer to an item that the person proposes',
  item_to_answer: 'An item proposed to an agenda, to accept or decline',
  minutes_followed: 'Minutes that were submitted or approved',
  minutes_sealed: 'Sealed minutes of a meeting that the person attended',
  minutes_to_approve: 'Minutes to approve',
  named_lead: 'Named lead of an action',
  own_meeting: 'A meeting of the person',
  own_seat: 'A seat of the person',
  seat_alert: 'A seat that calls for something',
  state_answered: 'The State answered a proposal',
  territory: 'What happens in the territory',
  vote_awaited: 'A vote that waits for the person',
});
export const NotifiedSubjectEnum = enumOf(NOTIFIED_SUBJECTS, 'NotifiedSubject', 'What a notification is about', {
  Action: 'An action',
  Agenda: 'The agenda of a meeting',
  Ballot: 'A vote',
  CommitteeSeat: 'A seat of a committee',
  Decision: 'A decision',
  Meeting: 'A meeting',
  Minutes: 'Minutes',
  Territory: 'A territory',
});
export const SeatNoticeKindEnum = enumOf(SEAT_NOTICE_KINDS, 'SeatNoticeKind', 'What is told of a seat of a committee', {
  seat_given: 'The seat was given',
  term_ending: 'Its term ends soon',
  vacant: 'Nobody holds it',
});

export const MeetingNoticeKindEnum = enumOf(MEETING_NOTICE_KINDS, 'ToldMeetingKind', 'What is told of a meeting', {
  convened: 'It is called',
  moved: 'Its day or place changed',
  changed: 'It changed',
  cancelled: 'It is cancelled',
  agenda_changed: 'Its agenda changed',
  minutes_to_approve: 'Its minutes are to be approved',
  item_proposed: 'An item is proposed to its agenda',
  item_accepted: 'The item that the person proposed is accepted',
  item_declined: 'The item that the person proposed is declined',
  minutes_sealed: 'Its minutes are sealed',
  minutes_approved: 'Its minutes are approved',
  amendment_proposed: 'An amendment of its minutes is proposed',
  amendment_accepted: 'The amendment that the person proposed is accepted',
  amendment_rejected: 'The amendment that the person proposed is rejected',
});
export const DecisionNoticeKindEnum = enumOf(DECISION_NOTICE_KINDS, 'ToldDecisionKind', 'What is told of a decision', {
  vote_awaited: 'A vote is awaited',
  adopted: 'It is adopted',
  rejected: 'It is rejected',
  to_review: 'It is to be looked at again',
  to_answer: 'The State is to answer it',
  answered: 'The State answered it',
});

const nullable = (description: string) => ({ nullable: true, description });

@ObjectType('SeatNotice', { description: 'A seat that the reader was given, that ends, or that nobody holds' })
export class SeatNoticeType implements SeatNotice {
  @Exposed('internal', () => SeatNoticeKindEnum, { description: 'What is told of it' }) kind: SeatNoticeKind;
  @Exposed('internal', () => ID, { description: 'Its committee' }) committeeId: string;
  @Exposed('internal', () => String, { description: 'Name of the committee' }) committee: string;
  @Exposed('internal', () => String, { description: 'Whom the seat represents' }) body: string;
  @Exposed('internal', () => LocalDateScalar, { description: 'First or last day, or the first of the vacancy' })
  day: string;
  @Exposed('internal', () => String, nullable('Who gave it; null for what the calendar does')) who: string | null;
}

@ObjectType('MeetingMoment', { description: 'A day and an hour, those of the place' })
export class MeetingMomentType {
  @Exposed('internal', () => LocalDateScalar, { description: 'The day' }) day: string;
  @Exposed('internal', () => String, { description: 'The hour' }) startTime: string;
}

@ObjectType('ToldMeeting', { description: 'What the reader is told of a meeting or of its minutes' })
export class MeetingNoticeType implements MeetingNotice {
  @Exposed('internal', () => MeetingNoticeKindEnum, { description: 'What is told of it' }) kind: MeetingNoticeKind;
  @Exposed('internal', () => ID, { description: 'The meeting' }) meetingId: string;
  @Exposed('internal', () => String, { description: 'Its committee, and what sets it apart' }) name: string;
  @Exposed('internal', () => LocalDateScalar, { description: 'Its day' }) day: string;
  @Exposed('internal', () => String, { description: 'Its hour' }) startTime: string;
  @Exposed('internal', () => MeetingMomentType, nullable('When it was to be held before; null when it did not move'))
  from: MeetingMomentType | null;
  @Exposed('internal', () => [String], { description: 'What else changed of it' }) fields: readonly string[];
  @Exposed('internal', () => LocalDateScalar, nullable('Last day to approve its minutes')) until: string | null;
  @Exposed('internal', () => Int, { description: 'How many approved the minutes' }) approved: number;
  @Exposed('internal', () => Int, { description: 'How many attended' }) attendees: number;
  @Exposed('confidential', () => String, nullable('Title of an item that was proposed')) item: string | null;
  @Exposed('confidential', () => String, nullable('Why an item was declined')) reason: string | null;
  @Exposed('internal', () => String, nullable('Who did it')) who: string | null;
}

@ObjectType('ToldDecision', { description: 'What the reader is told of a decision or of its vote' })
export class DecisionNoticeType implements DecisionNotice {
  @Exposed('internal', () => DecisionNoticeKindEnum, { description: 'What is told of it' }) kind: DecisionNoticeKind;
  @Exposed('internal', () => ID, { description: 'The decision' }) decisionId: string;
  @Exposed('internal', () => String, nullable('Its number once it is decided')) number: string | null;
  @Exposed('internal', () => String, { description: 'Its title' }) title: string;
  @Exposed('internal', () => String, { description: 'Name of its committee' }) committee: string;
  @Exposed('internal', () => LocalDateScalar, nullable('Last day to vote, day of the decision, review or answer'))
  day: string | null;
  @Exposed('internal', () => StateAnswerEnum, nullable('What the State answered')) answer: StateAnswer | null;
  @Exposed('internal', () => String, nullable('Who did it')) who: string | null;
}

@ObjectType('Notification', { description: 'What a person is told of one object, with the rights of this moment' })
export class NotificationType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => NotificationReasonEnum, { description: 'Why the reader is told' }) reason: Reason;
  @Exposed('internal', () => NotifiedSubjectEnum, { description: 'Kind of its object' }) subjectType: NotifiedSubject;
  @Exposed('internal', () => ID, { description: 'Territory of its object' }) territoryId: string;
  @Exposed('internal', () => String, { description: 'Name of the territory' }) territoryName: string;
  @Exposed('internal', () => ProgrammePhaseEnum, { description: 'Phase of the territory' }) phase: ProgrammePhase;
  @Exposed('internal', () => ID, { description: 'Code of the territory within its phase' }) code: string;
  @Exposed('internal', () => Date, { description: 'When the last of it happened' }) at: Date;
  @Exposed('internal', () => Boolean, { description: 'Whether it was read, or seen on screen' }) isRead: boolean;
  @Exposed('internal', () => Boolean, { description: 'Whether an act of the reader is expected' }) expectsAct: boolean;
  @Exposed('internal', () => ID, nullable('The action that it is about')) actionId: string | null;
  @Exposed('internal', () => String, nullable('Title of the action')) title: string | null;
  @Exposed('internal', () => AxisEnum, nullable('Main axis of the action')) axis: Axis | null;
  @Exposed('internal', () => Int, { description: 'How many things it tells' }) moveCount: number;
  @Exposed('internal', () => [HomeMoveType], { description: 'The latest of them' }) moves: HomeMoveType[];
  @Exposed('internal', () => SeatNoticeType, nullable('What it tells of a seat')) seat: SeatNotice | null;
  @Exposed('internal', () => [MeetingNoticeType], { description: 'What it tells of a meeting or of its minutes' })
  meetings: MeetingNoticeType[];
  @Exposed('internal', () => [DecisionNoticeType], { description: 'What it tells of a decision or of its vote' })
  decisions: DecisionNoticeType[];
}

export const NotificationConnection = connectionOf(NotificationType, 'Notification');

@ObjectType({ description: 'What a person is told of, in the capacity of this moment' })
export class NotificationCentre {
  @Exposed('internal', () => String, { description: 'What this answer tells, to be given back when it was read' })
  horizon: string;
  @Exposed('internal', () => Int, { description: 'How many are not read' }) unreadCount: number;
  @Exposed('internal', () => NotificationConnection, {
    description: 'By territory, the expected acts first; of the last sixty days, 200 at most',
  })
  notifications: Connection<NotificationType>;
}

@ObjectType({ description: 'A hint that there is something new to read' })
export class NotificationHint {
  @Exposed('internal', () => ID, { description: 'Identifier of what happened' }) sequence: string;
}

@InputType({ description: 'What was on screen is read; what happened since stays new' })
export class MarkNotificationsInput extends CommandInput {
  @Field(() => String, { description: 'As the centre gave it' }) horizon: string;
  @Field(() => [ID], { nullable: true, description: 'Which of them, 100 at most; all when absent' })
  ids?: string[] | null;
}

@InputType({ description: 'Marks one notification' })
export class MarkNotificationInput extends CommandInput {
  @Field(() => ID, { description: 'The notification' }) id: string;
}

@ObjectType({ description: 'Answer of a mark on notifications' })
export class MarkedNotificationsPayload {
  @Exposed('internal', () => Boolean, { description: 'True: the mark is kept' }) marked: boolean;
}
