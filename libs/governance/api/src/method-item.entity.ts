import type { MethodKind } from '@binome/governance/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A step, a ritual, a role or a document of the territory's method. */
@Entity('method_items')
export class MethodItem {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('integer') version: number;
  @Column('text') kind: MethodKind;
  @Column('text') title: string;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('text') rank: string;
  @Column('text', { name: 'kit_key', nullable: true }) kitKey: string | null;
}
