import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The action plan of a territory; there is one. */
@Entity('action_plans')
export class ActionPlan {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('integer') version: number;
  @Column('text', { nullable: true }) portrait: string | null;
}
