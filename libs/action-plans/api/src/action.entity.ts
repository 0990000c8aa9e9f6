import type {
  ActionCommitment,
  ActionLead,
  ActionPhase,
  ActionPriority,
  ActionSource,
  ActionStatus,
  ActionValues,
  Axis,
  CopyCredit,
} from '@binome/action-plans/domain';
import type { Visibility } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An action of a territory's plan. */
@Entity('actions')
export class Action implements ActionValues {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer') version: number;
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) context: string | null;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text', { nullable: true }) objectives: string | null;
  @Column('text', { name: 'main_axis' }) mainAxis: Axis;
  @Column('text', { name: 'secondary_axes', array: true }) secondaryAxes: Axis[];
  @Column('uuid', { name: 'orientation_id', nullable: true }) orientationId: string | null;
  @Column('text') rank: string;
  @Column('text', { name: 'owner_name', nullable: true }) ownerName: string | null;
  @Column('text', { name: 'owner_siret', nullable: true }) ownerSiret: string | null;
  @Column('text', { name: 'owner_contact', nullable: true }) ownerContact: string | null;
  @Column('text', { name: 'elected_lead', nullable: true }) electedLead: string | null;
  @Column('text', { name: 'industrial_lead', nullable: true }) industrialLead: string | null;
  @Column('jsonb') leads: ActionLead[];
  /** Accounts among the leads, derived by the database: rights look at them. */
  @Column('uuid', { name: 'lead_account_ids', array: true }) leadAccountIds: string[];
  @Column('text', { array: true }) partners: string[];
  @Column('text', { array: true }) perimeter: string[];
  @Column('text', { nullable: true }) committee: string | null;
  @Column('text', { array: true }) tags: string[];
  @Column('text', { nullable: true }) source: ActionSource | null;
  @Column('boolean', { name: 'known_to_public_actor', nullable: true }) knownToPublicActor: boolean | null;
  @Column('integer', { name: 'jobs_created_planned', nullable: true }) jobsCreatedPlanned: number | null;
  @Column('integer', { name: 'jobs_created_declared', nullable: true }) jobsCreatedDeclared: number | null;
  @Column('integer', { name: 'jobs_created_verified', nullable: true }) jobsCreatedVerified: number | null;
  @Column('integer', { name: 'jobs_maintained_planned', nullable: true }) jobsMaintainedPlanned: number | null;
  @Column('integer', { name: 'jobs_maintained_declared', nullable: true }) jobsMaintainedDeclared: number | null;
  @Column('integer', { name: 'jobs_maintained_verified', nullable: true }) jobsMaintainedVerified: number | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
  @Column('text') phase: ActionPhase;
  @Column('text') status: ActionStatus;
  @Column('text') commitment: ActionCommitment;
  @Column('text') priority: ActionPriority;
  @Column('text') visibility: Visibility;
  @Column('text', { name: 'money_visibility' }) moneyVisibility: Visibility;
  @Column('text', { name: 'company_note_visibility' }) companyNoteVisibility: Visibility;
  /** Euros excluding tax, an exact decimal. */
  @Column('numeric', { name: 'productive_investment', precision: 14, scale: 2, nullable: true })
  productiveInvestment: string | null;
  @Column('text', { name: 'company_note', nullable: true }) companyNote: string | null;
  /** Where the action was copied from, in words; null when it was not. */
  @Column('jsonb', { name: 'copied_from', nullable: true }) copiedFrom: CopyCredit | null;
  /** When the action left the plan's lists without leaving its memory. */
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  /** When the action was removed; it can come back. */
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
}
