import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who may sign in: known by an e-mail address, holding rights through role assignments and postings. */
@Entity('accounts')
export class Account {
  @PrimaryColumn('uuid') id: string;
  @Column('integer') version: number;
  @Column('citext') email: string;
  @Column('text') name: string;
  @Column('timestamptz', { name: 'suspended_at', nullable: true }) suspendedAt: Date | null;
  /** Key of the demonstration persona; null for real people. */
  @Column('text', { nullable: true }) persona: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt: Date;
}

/** A browser where a person is signed in. Only the hash of the cookie is kept. */
@Entity('sessions')
export class Session {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'account_id' }) accountId: string;
  @Column('text', { name: 'token_hash', select: false }) tokenHash: string;
  @Column('timestamptz', { name: 'opened_at' }) openedAt: Date;
  @Column('timestamptz', { name: 'last_seen_at' }) lastSeenAt: Date;
  @Column('text', { name: 'user_agent' }) userAgent: string;
  /** The capacity that the person chose; null before the first choice. */
  @Column('uuid', { name: 'capacity_id', nullable: true }) capacityId: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}

/** A sign-in link that was asked for, whether or not the address has an account. */
@Entity('sign_in_links')
export class SignInLink {
  @PrimaryColumn('uuid') id: string;
  @Column('citext') email: string;
  @Column('text', { name: 'token_hash' }) tokenHash: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
}
