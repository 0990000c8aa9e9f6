import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Origin } from '@binome/shared/domain';

/** What happened: audit trail, history and outbox in one row. */
@Entity('events')
export class EventRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { name: 'actor_account_id', nullable: true }) actorAccountId: string | null;
  @Column('text', { name: 'actor_name' }) actorName: string;
  /** Role under which the actor acted; null for programs. */
  @Column('text', { name: 'actor_role', nullable: true }) actorRole: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') origin: Origin;
  @Column('uuid', { name: 'territory_id', nullable: true }) territoryId: string | null;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('integer', { name: 'subject_version', nullable: true }) subjectVersion: number | null;
  @Column('jsonb') data: Record<string, unknown>;
  /** When every handler's effect was committed; null while something remains to do. */
  @Column('timestamptz', { name: 'done_at', nullable: true }) doneAt: Date | null;
}

/** One field that went from a value to another, within an event. */
@Entity('field_changes')
export class FieldChangeRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'event_id' }) eventId: string;
  @Column('uuid', { name: 'territory_id', nullable: true }) territoryId: string | null;
  @Column('text', { name: 'subject_type' }) subjectType: string;
  @Column('uuid', { name: 'subject_id' }) subjectId: string;
  @Column('integer', { name: 'subject_version', nullable: true }) subjectVersion: number | null;
  @Column('text') field: string;
  @Column('jsonb', { name: 'from_value', nullable: true }) from: unknown;
  @Column('jsonb', { name: 'to_value', nullable: true }) to: unknown;
}

/** The mark that makes a handler idempotent: this effect of this event was committed. */
@Entity('event_effects')
export class EventEffect {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @PrimaryColumn('text') effect: string;
}
