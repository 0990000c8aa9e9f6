import type { SavedViewContent, ViewScope } from '@binome/action-plans/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way of looking at a territory's plan that somebody named. */
@Entity('saved_views')
export class SavedView implements SavedViewContent {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  /** Its author. */
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('integer') version: number;
  @Column('text') scope: ViewScope;
  @Column('text') name: string;
  @Column('text') address: string;
}
