import type { Role } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role held by an account over a scope, from one day to another (both included). */
@Entity('role_assignments')
export class RoleAssignment {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text') role: Exclude<Role, 'project_lead'>;
  @Column('uuid', { name: 'territory_ids', array: true }) territoryIds: string[];
  @Column('text', { name: 'region_codes', array: true }) regionCodes: string[];
  @Column('text', { nullable: true }) operator: string | null;
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
}

/** The post of a project lead: the person, the employer, the territories and the dates; the right holds while posted. */
@Entity('postings')
export class Posting {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'person_name' }) personName: string;
  @Column('text', { nullable: true }) employer: string | null;
  @Column('uuid', { name: 'territory_ids', array: true }) territoryIds: string[];
  @Column('date', { name: 'starts_on' }) startsOn: string;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
}

/** A person asked by e-mail to take a role; its state is computed from its dates. */
@Entity('invitations')
export class Invitation {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('citext') email: string;
  @Column('text') name: string;
  @Column('text') role: Role;
  @Column('uuid', { name: 'territory_ids', array: true }) territoryIds: string[];
  @Column('text', { name: 'region_codes', array: true }) regionCodes: string[];
  @Column('text', { nullable: true }) operator: string | null;
  /** Function of the person in its organisation, for the seats of the pair. */
  @Column('text', { nullable: true }) position: string | null;
  /** Organisation of the person: employer of a lead, company of an industrialist, authority of an elected official. */
  @Column('text', { nullable: true }) employer: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn: string | null;
  @Column('text', { name: 'token_hash', select: false }) tokenHash: string;
  /** How many times the mail left; the link of the last sending is the only one that opens. */
  @Column('integer', { name: 'sent_count' }) sentCount: number;
  @Column('uuid', { name: 'invited_by', nullable: true }) invitedBy: string | null;
  @Column('text', { name: 'invited_by_name' }) invitedByName: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('timestamptz', { name: 'accepted_at', nullable: true }) acceptedAt: Date | null;
}
