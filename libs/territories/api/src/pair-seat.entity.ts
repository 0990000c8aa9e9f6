import type { PairSide } from '@binome/territories/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's seat on one side of the pair: a fact with dates. The right to act comes from a role, not from here. */
@Entity('pair_seats')
export class PairSeat {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('text') side: PairSide;
  @Column('text', { name: 'person_name' }) personName: string;
  @Column('text', { nullable: true }) position: string | null;
  @Column('text', { nullable: true }) organisation: string | null;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
}
