import type { PlanTexts } from '@binome/action-plans/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The action plan of a territory: one is current, those of former years are archived. */
@Entity('action_plans')
export class ActionPlan implements PlanTexts {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('integer') version: number;
  /** First year of the plan. */
  @Column('integer') year: number;
  @Column('timestamptz', { name: 'archived_at', nullable: true }) archivedAt: Date | null;
  /** Whether other territories may read its shared actions and copy them. */
  @Column('boolean', { name: 'open_to_territories' }) openToTerritories: boolean;
  @Column('text', { nullable: true }) portrait: string | null;
  @Column('text', { nullable: true }) method: string | null;
  @Column('text', { name: 'strategy_ecological_transition', nullable: true }) strategyEcologicalTransition:
    string | null;
  @Column('text', { name: 'strategy_innovation', nullable: true }) strategyInnovation: string | null;
  @Column('text', { name: 'strategy_skills', nullable: true }) strategySkills: string | null;
  @Column('text', { name: 'strategy_land', nullable: true }) strategyLand: string | null;
}
