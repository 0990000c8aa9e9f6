import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person to write to about a territory. */
@Entity('territory_contacts')
export class TerritoryContact {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) position: string | null;
  @Column('text', { nullable: true }) organisation: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text', { nullable: true }) phone: string | null;
}
