import type { BulkChange, BulkOutcome, BulkStatus } from '@binome/action-plans/domain';
import type { DomainErrorCode, FieldChange } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change asked of many actions, by one person in one capacity. */
@Entity('bulk_edits')
export class BulkEdit {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('uuid', { name: 'capacity_id' }) capacityId: string;
  @Column('integer') version: number;
  @Column('text') status: BulkStatus;
  @Column('jsonb') change: BulkChange;
}

/** Why one action is refused, as its own command would say it. */
export interface RowProblem {
  code: DomainErrorCode;
  data: unknown;
}

/** What becomes of one action. */
export interface BulkEditRow {
  actionId: string;
  code: string;
  title: string;
  place: number;
  outcome: BulkOutcome;
  problem: RowProblem | null;
  changes: FieldChange[];
}
