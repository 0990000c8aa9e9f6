import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A job given up after its last attempt; kept in PostgreSQL, so that a flush of Redis does not hide it. */
@Entity('dead_letters')
export class DeadLetter {
  @PrimaryColumn('uuid') id: string;
  @Column('text') queue: string;
  @Column('text') reference: string;
  @Column('text') error: string;
  @Column('integer') attempts: number;
  @Column('timestamptz', { name: 'failed_at' }) failedAt: Date;
  @Column('timestamptz', { name: 'retried_at', nullable: true }) retriedAt: Date | null;
}
