import type { NotifiedSubject, Reason } from '@binome/notifications/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That something concerns somebody; what it is is read from the events. */
@Entity('notifications')
export class Notification {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('text', { name: 'subject_type' }) subjectType: NotifiedSubject;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('text') reason: Reason;
  /** First transaction told of. */
  @Column('text', { name: 'opened_by' }) openedBy: string;
  @Column('timestamptz', { name: 'moved_at' }) movedAt: Date;
  @Column('timestamptz', { name: 'read_at', nullable: true }) readAt: Date | null;
}
