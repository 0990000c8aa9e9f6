import type { Presence } from '@binome/meetings/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who attends a meeting for a seat, as it was recorded. */
@Entity('attendances')
export class Attendance {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  /** 0 until something is recorded. */
  @Column('integer') version: number;
  @Column('text', { nullable: true }) presence: Presence | null;
  /** Who speaks for the seat: its holder on the day, or who replaces it. */
  @Column('text', { name: 'person_name', nullable: true }) personName: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('timestamptz', { name: 'arrived_at', nullable: true }) arrivedAt: Date | null;
  @Column('timestamptz', { name: 'left_at', nullable: true }) leftAt: Date | null;
  /** The seat whose voice carries the proxy of this one. */
  @Column('uuid', { name: 'proxy_seat_id', nullable: true }) proxySeatId: string | null;
  @Column('timestamptz', { name: 'proxy_at', nullable: true }) proxyAt: Date | null;
}
