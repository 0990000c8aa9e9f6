import type { MeetingContent, MeetingMode, MeetingState, ToldItem } from '@binome/meetings/domain';
import type { Visibility } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A meeting of a committee. */
@Entity('meetings')
export class Meeting implements MeetingContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'committee_id' }) committeeId: string;
  @Column('integer') version: number;
  @Column('text') state: MeetingState;
  /** Shared with the State from its convocation on. */
  @Column('text') visibility: Exclude<Visibility, 'restricted'>;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text') mode: MeetingMode;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { name: 'video_link', nullable: true }) videoLink: string | null;
  @Column('date') day: string;
  @Column('text', { name: 'start_time' }) startTime: string;
  @Column('integer') minutes: number;
  /** Time zone of the territory when the meeting was created. */
  @Column('text', { name: 'time_zone' }) timeZone: string;
  /** Its two instants, derived by the database from its day, its hour and its zone. */
  @Column({ type: 'timestamptz', name: 'starts_at', insert: false, update: false }) startsAt: Date;
  @Column({ type: 'timestamptz', name: 'ends_at', insert: false, update: false }) endsAt: Date;
  /** The series that it comes from, and the day that its rule gave it: moved, it keeps that day. */
  @Column('uuid', { name: 'series_id', nullable: true }) seriesId: string | null;
  @Column('date', { name: 'series_day', nullable: true }) seriesDay: string | null;
  /** The meeting closed without quorum that it takes up. */
  @Column('uuid', { name: 'reconvenes_id', nullable: true }) reconvenesId: string | null;
  /** Why it was convened with a shorter notice than the committee's rule. */
  @Column('text', { nullable: true }) urgency: string | null;
  @Column('text', { name: 'cancel_reason', nullable: true }) cancelReason: string | null;
  @Column('timestamptz', { name: 'convened_at', nullable: true }) convenedAt: Date | null;
  /** The agenda as those who are called were told of it last, and when; null until they are. */
  @Column('jsonb', { name: 'told_agenda', nullable: true }) toldAgenda: ToldItem[] | null;
  @Column('timestamptz', { name: 'agenda_told_at', nullable: true }) agendaToldAt: Date | null;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  @Column('timestamptz', { name: 'sealed_at', nullable: true }) sealedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}
