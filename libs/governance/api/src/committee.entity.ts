import type { AgendaTemplateItem, Cadence, ChairRule, CommitteeLevel, DecisionMethod } from '@binome/governance/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A committee of a territory, with the rules by which it meets and decides. */
@Entity('committees')
export class Committee {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('integer') version: number;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) mandate: string | null;
  @Column('text') level: CommitteeLevel;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId: string | null;
  @Column('text') cadence: Cadence;
  @Column('integer', { name: 'quorum_percent' }) quorumPercent: number;
  @Column('boolean', { name: 'quorum_counts_proxies' }) quorumCountsProxies: boolean;
  @Column('boolean', { name: 'quorum_counts_vacant' }) quorumCountsVacant: boolean;
  @Column('text', { name: 'quorum_chairs' }) quorumChairs: ChairRule;
  @Column('text', { name: 'decision_method' }) decisionMethod: DecisionMethod;
  @Column('boolean', { name: 'pair_too' }) pairToo: boolean;
  @Column('boolean', { name: 'casting_vote' }) castingVote: boolean;
  @Column('integer', { name: 'notice_days' }) noticeDays: number;
  @Column('integer', { name: 'reconvene_notice_days' }) reconveneNoticeDays: number;
  @Column('boolean', { name: 'reconvene_quorum' }) reconveneQuorum: boolean;
  @Column('integer', { name: 'proxy_cap' }) proxyCap: number;
  @Column('integer', { name: 'approval_days' }) approvalDays: number;
  @Column('boolean', { name: 'silence_approves' }) silenceApproves: boolean;
  @Column('jsonb', { name: 'agenda_template' }) agendaTemplate: AgendaTemplateItem[];
  @Column('uuid', { name: 'kit_application_id', nullable: true }) kitApplicationId: string | null;
  @Column('text', { name: 'kit_key', nullable: true }) kitKey: string | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
  @Column('timestamptz', { name: 'removed_at', nullable: true }) removedAt: Date | null;
}

/** A group of seats of a committee, of which the quorum may ask for some. */
@Entity('colleges')
export class College {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'committee_id' }) committeeId: string;
  @Column('integer') version: number;
  @Column('text') name: string;
  @Column('integer') minimum: number;
  @Column('text', { name: 'kit_key', nullable: true }) kitKey: string | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}
