import type { AmendedPart, AmendmentAnswer, MinutesItem, SealedMinutes } from '@binome/meetings/domain';
import type { Visibility } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The minutes of a meeting: the rule by which they are approved, then what was sealed. Until then they are assembled at each reading. */
@Entity('minutes')
export class Minutes {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('integer') version: number;
  @Column('text') visibility: Exclude<Visibility, 'restricted'>;
  /** Last day of the approval period, included. */
  @Column('date', { name: 'closes_on' }) closesOn: string;
  /** The committee's rule when the minutes were submitted. */
  @Column('boolean', { name: 'silence_approves' }) silenceApproves: boolean;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt: Date;
  @Column('text', { nullable: true }) print: string | null;
  /** What was sealed, without its confidential items. */
  @Column('jsonb', { nullable: true }) content: SealedMinutes | null;
  @Column('timestamptz', { name: 'sealed_at', nullable: true }) sealedAt: Date | null;
}

/** A confidential item as it was sealed, or one with a decision that is not shared: the State never reads it. */
@Entity('sealed_confidential_items')
export class SealedConfidentialItem {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('jsonb') content: MinutesItem;
}

/** An attendee's word on the minutes as they were read. */
@Entity('minutes_approvals')
export class MinutesApproval {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('text') attendee: string;
  @Column('text') name: string;
  @Column('text') print: string;
  /** Who wrote it down for an attendee without an account. */
  @Column('text', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz') at: Date;
}

/** What an attendee proposes to change of an item of the minutes, and what the secretary answers. */
@Entity('minutes_amendments')
export class MinutesAmendment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('integer') version: number;
  @Column('text') part: AmendedPart;
  /** What the record said when it was proposed. */
  @Column('text', { nullable: true }) before: string | null;
  @Column('text') after: string;
  @Column('text') reason: string;
  @Column('text') attendee: string;
  @Column('text') author: string;
  /** The body of the seat for which they attended. */
  @Column('text') body: string;
  @Column('text', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column('timestamptz') at: Date;
  @Column('text', { nullable: true }) answer: AmendmentAnswer | null;
  @Column('text', { name: 'answer_reason', nullable: true }) answerReason: string | null;
  @Column('text', { name: 'answered_by', nullable: true }) answeredBy: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt: Date | null;
}

export const minutesEntities = [Minutes, SealedConfidentialItem, MinutesApproval, MinutesAmendment];
