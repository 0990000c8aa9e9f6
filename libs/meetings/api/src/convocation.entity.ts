import type { MailStanding, MeetingReply, ReplyOrigin, ToldItem } from '@binome/meetings/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person called to a meeting, by a seat or as a guest: what it answered, and what was written to it. */
@Entity('convocations')
export class Convocation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'seat_id', nullable: true }) seatId: string | null;
  /** Who holds the seat or replaces its holder; null for a guest. */
  @Column('uuid', { name: 'holder_id', nullable: true }) holderId: string | null;
  /** Which address of its holder it was called at last. */
  @Column('integer', { name: 'address_edition', default: 0 }) addressEdition: number;
  @Column('text', { name: 'guest_name', nullable: true }) guestName: string | null;
  @Column('text', { name: 'guest_email', nullable: true }) guestEmail: string | null;
  @Column('text', { nullable: true }) reply: MeetingReply | null;
  @Column('timestamptz', { name: 'replied_at', nullable: true }) repliedAt: Date | null;
  @Column('text', { name: 'reply_origin', nullable: true }) replyOrigin: ReplyOrigin | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  /** The version of the meeting to be told; null until it is convened. */
  @Column('integer', { nullable: true }) sequence: number | null;
  /** The one that was told last. */
  @Column('integer', { name: 'mailed_sequence', nullable: true }) mailedSequence: number | null;
  /** What the next mail is about: what people come by, or the agenda alone. */
  @Column('text', { default: 'meeting' }) about: 'meeting' | 'agenda';
  @Column('text', { default: 'waiting' }) mail: MailStanding;
  /** The agenda as the last mail told it to this person; null until one left. */
  @Column({ type: 'jsonb', name: 'told_agenda', nullable: true, insert: false, update: false })
  toldAgenda: ToldItem[] | null;
  @Column('timestamptz', { name: 'mailed_at', nullable: true }) mailedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}
