import type { KitKey } from '@binome/governance/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was made by applying a kit, by kind of row. */
export interface KitMade {
  committees: string[];
  colleges: string[];
  seats: string[];
  holders: string[];
  methodItems: string[];
}

/** A kit applied to a territory, in the version that it had then. */
@Entity('kit_applications')
export class KitApplication {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('integer') version: number;
  @Column('text') kit: KitKey;
  @Column('integer', { name: 'kit_version' }) kitVersion: number;
  /** Changes of newer versions that were answered, by their key. */
  @Column('jsonb') answers: Record<string, 'taken' | 'left'>;
  @Column('jsonb') made: KitMade;
  @Column({ type: 'timestamptz', name: 'applied_at', insert: false, update: false }) appliedAt: Date;
  @Column('timestamptz', { name: 'undone_at', nullable: true }) undoneAt: Date | null;
}
