import type { AgendaKind } from '@binome/governance/domain';
import type { AgendaItemContent, ItemOrigin, ItemProgress, ItemStanding } from '@binome/meetings/domain';
import type { Visibility } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An item of the agenda of a meeting. */
@Entity('agenda_items')
export class AgendaItem implements AgendaItemContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('integer') version: number;
  @Column('text') visibility: Visibility;
  @Column('text') standing: ItemStanding;
  @Column('text') progress: ItemProgress;
  @Column('text') kind: AgendaKind;
  @Column('text') title: string;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('integer') minutes: number;
  @Column('text', { nullable: true }) presenter: string | null;
  @Column('boolean') confidential: boolean;
  @Column('text') rank: string;
  @Column('text') origin: ItemOrigin;
  /** What the item was proposed for: the same key is proposed once. */
  @Column('text', { name: 'reason_key', nullable: true }) reasonKey: string | null;
  /** The reason with its figures, as it stood when the proposal was kept. */
  @Column('jsonb', { nullable: true }) reason: Record<string, unknown> | null;
  @Column('text', { name: 'proposed_by_name', nullable: true }) proposedByName: string | null;
  @Column('uuid', { name: 'proposed_by_account_id', nullable: true }) proposedByAccountId: string | null;
  /** The decision that it looks at again. */
  @Column('uuid', { name: 'reviewed_decision_id', nullable: true }) reviewedDecisionId: string | null;
  /** What was noted of it, as a long text. */
  @Column('text', { nullable: true }) notes: string | null;
  /** What came out of it, in a sentence. */
  @Column('text', { nullable: true }) outcome: string | null;
  /** When the meeting came to it. */
  @Column('timestamptz', { name: 'begun_at', nullable: true }) begunAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}

/** An action that an item of an agenda speaks of. */
@Entity('agenda_item_actions')
export class AgendaItemAction {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('uuid', { name: 'action_id' }) actionId: string;
}
