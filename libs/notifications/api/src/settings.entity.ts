import type { DigestFrequency } from '@binome/notifications/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When the digest of a person comes. */
@Entity('notification_settings')
export class NotificationSettings {
  @PrimaryColumn('uuid', { name: 'account_id' }) accountId: string;
  @Column('integer') version: number;
  @Column('text') frequency: DigestFrequency;
  @Column('smallint') weekday: number;
  @Column('smallint') hour: number;
  @Column('text', { name: 'time_zone' }) timeZone: string;
}
