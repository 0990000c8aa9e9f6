import type { BodyKind, HolderKind, SeatAlertKind } from '@binome/governance/domain';
import type { PairSide } from '@binome/territories/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat of a committee: it belongs to a body, persons hold it in turn. */
@Entity('committee_seats')
export class CommitteeSeat {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'committee_id' }) committeeId: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'college_id', nullable: true }) collegeId: string | null;
  @Column('text', { name: 'body_kind' }) bodyKind: BodyKind;
  @Column('text') body: string;
  @Column('text', { name: 'member_siren', nullable: true }) memberSiren: string | null;
  @Column('text', { nullable: true }) position: string | null;
  @Column('boolean') voting: boolean;
  @Column('boolean') chair: boolean;
  @Column('text', { nullable: true }) side: PairSide | null;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
  @Column('text', { name: 'kit_key', nullable: true }) kitKey: string | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}

/** A person on a seat, from a day to another: its holder, or who replaces it. */
@Entity('seat_holders')
export class SeatHolder {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('integer') version: number;
  @Column('text') kind: HolderKind;
  @Column('text', { name: 'person_name' }) personName: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId: string | null;
  /** Where somebody without account is written to: for those who edit the governance alone, and never in the history. */
  @Column('text', { nullable: true }) email: string | null;
  /** Grows when it is written to elsewhere: the links mailed before open nothing any more. */
  @Column('integer', { name: 'address_edition', default: 0 }) addressEdition: number;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}

/** An alert that was told of a seat, once. */
@Entity('seat_alerts')
export class RaisedSeatAlert {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('text') kind: SeatAlertKind;
  @Column('integer') threshold: number;
  @Column('date') day: string;
}
