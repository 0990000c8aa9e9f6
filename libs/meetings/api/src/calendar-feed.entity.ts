import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A private calendar that programs read by a secret address: a person's own meetings, or those of a committee. */
@Entity('calendar_feeds')
export class CalendarFeed {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('integer') version: number;
  /** Null for the person's own meetings. */
  @Column('uuid', { name: 'committee_id', nullable: true }) committeeId: string | null;
  @Column('uuid', { name: 'territory_id', nullable: true }) territoryId: string | null;
  @Column('text', { name: 'token_hash', select: false }) tokenHash: string;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
