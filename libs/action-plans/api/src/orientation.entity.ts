import type { Axis } from '@binome/action-plans/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A territory's own orientation under one of the four axes. */
@Entity('orientations')
export class Orientation {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'plan_id' }) planId: string;
  @Column('integer') version: number;
  @Column('text') axis: Axis;
  @Column('text') title: string;
  @Column('text', { nullable: true }) description: string | null;
  @Column('text') rank: string;
}
