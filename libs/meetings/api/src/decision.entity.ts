import type { VoteChoice, DecisionFacts } from '@binome/governance/domain';
import type {
  BallotFacts,
  BallotMode,
  ChangeState,
  DecisionContent,
  DecisionState,
  PreparedChange,
  StandingFacts,
  StateAnswer,
} from '@binome/meetings/domain';
import type { DomainErrorCode, Visibility } from '@binome/shared/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a committee decides, or is asked to. */
@Entity('decisions')
export class Decision implements DecisionContent, StandingFacts {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'committee_id' }) committeeId: string;
  /** The item of an agenda at which it is, or was, taken. */
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  @Column('integer') version: number;
  /** Where its days are counted: that of its territory. */
  @Column('text', { name: 'time_zone' }) timeZone: string;
  @Column('text') state: DecisionState;
  @Column('text') title: string;
  @Column('text') statement: string;
  @Column('text', { nullable: true }) conditions: string | null;
  @Column('text') visibility: Visibility;
  @Column('boolean', { name: 'to_state' }) toState: boolean;
  @Column('text', { name: 'owner_name', nullable: true }) ownerName: string | null;
  @Column('date', { name: 'effect_on', nullable: true }) effectOn: string | null;
  @Column('date', { name: 'review_on', nullable: true }) reviewOn: string | null;
  @Column('date', { name: 'reviewed_on', nullable: true }) reviewedOn: string | null;
  @Column('date', { name: 'done_on', nullable: true }) doneOn: string | null;
  /** What was last said of its effect or of its review. */
  @Column('text', { name: 'follow_up', nullable: true }) followUp: string | null;
  /** Given once it is decided, such as COPIL-2026-04. */
  @Column('text', { nullable: true }) number: string | null;
  @Column('text', { name: 'number_code', nullable: true }) numberCode: string | null;
  @Column('integer', { name: 'number_year', nullable: true }) numberYear: number | null;
  @Column('integer', { name: 'number_rank', nullable: true }) numberRank: number | null;
  @Column('date', { name: 'decided_on', nullable: true }) decidedOn: string | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column('text', { name: 'withdrawn_because', nullable: true }) withdrawnBecause: string | null;
  @Column('jsonb') changes: readonly PreparedChange[];
  @Column('text', { name: 'change_state' }) changeState: ChangeState;
  @Column('text', { name: 'change_problem', nullable: true }) changeProblem: DomainErrorCode | null;
  /** Actions that it changes, added or will change. */
  @Column('uuid', { name: 'action_ids', array: true }) actionIds: string[];
  @Column('text', { name: 'state_answer', nullable: true }) stateAnswer: StateAnswer | null;
  @Column('text', { name: 'state_answer_text', nullable: true }) stateAnswerText: string | null;
  @Column('text', { name: 'state_answered_by', nullable: true }) stateAnsweredBy: string | null;
  @Column('timestamptz', { name: 'state_answered_at', nullable: true }) stateAnsweredAt: Date | null;
  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false }) createdAt: Date;
}

/** A vote on a decision, with what it is counted by. */
@Entity('ballots')
export class Ballot {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'decision_id' }) decisionId: string;
  /** The item at which the vote was held, in the room. */
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  @Column('text') mode: BallotMode;
  @Column({ type: 'timestamptz', name: 'opened_at', insert: false, update: false }) openedAt: Date;
  @Column('timestamptz', { nullable: true }) deadline: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null;
  /** What it is counted by, frozen when it opened. */
  @Column('jsonb') facts: BallotFacts;
  /** Everything that its outcome follows from, kept when it was closed; null while it is open, or when the decision was withdrawn. */
  @Column('jsonb', { name: 'closing_facts', nullable: true }) closingFacts: DecisionFacts | null;
  @Column('text', { nullable: true }) outcome: 'adopted' | 'rejected' | 'no_quorum' | null;
}

/** What a seat said in a ballot, once. */
@Entity('votes')
export class Vote {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'territory_id' }) territoryId: string;
  @Column('uuid', { name: 'ballot_id' }) ballotId: string;
  @Column('uuid', { name: 'seat_id' }) seatId: string;
  @Column('text') choice: VoteChoice;
  @Column('text', { nullable: true }) reason: string | null;
  /** Who speaks for the seat. */
  @Column('text', { name: 'person_name' }) personName: string;
  /** Who recorded it for that person; null when the person voted by itself. */
  @Column('text', { name: 'recorded_by', nullable: true }) recordedBy: string | null;
  @Column({ type: 'timestamptz', name: 'cast_at', insert: false, update: false }) castAt: Date;
}
