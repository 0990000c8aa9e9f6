import type { MeetingMode, SeriesRule, SeriesWeek, Weekday } from '@binome/meetings/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Meetings of a committee that come back by a rule. */
@Entity('meeting_series')
export class MeetingSeries implements SeriesRule {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'committee_id' }) committeeId: string;
  @Column('integer') version: number;
  @Column('text') week: SeriesWeek;
  @Column('text') weekday: Weekday;
  @Column('integer', { array: true }) months: number[];
  @Column('text', { name: 'start_time' }) startTime: string;
  @Column('integer') minutes: number;
  @Column('text') mode: MeetingMode;
  @Column('text', { nullable: true }) place: string | null;
  @Column('text', { name: 'video_link', nullable: true }) videoLink: string | null;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}
