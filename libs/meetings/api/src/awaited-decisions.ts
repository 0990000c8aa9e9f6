import { Access, CurrentActor, enumOf, Exposed, LocalDateScalar, UnitOfWork } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { ProgrammePhaseEnum } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DecisionAccess } from './decision-access.js';
import { Decision } from './decision.entity.js';
import { DecisionQueries } from './decision.queries.js';

/** Why a decision waits for somebody: its vote, a change to settle, a review, another consultation, the answer of the State. */
export const AWAITED_REASONS = ['vote', 'settle', 'review', 'consult_again', 'answer'] as const;
export type AwaitedReason = (typeof AWAITED_REASONS)[number];
export const AwaitedReasonEnum = enumOf(AWAITED_REASONS, 'AwaitedReason', 'Why a decision waits for the reader');

@ObjectType('AwaitedDecision', { description: 'A decision that waits for the reader' })
export class AwaitedDecision {
  @Exposed('internal', () => ID, { description: 'The decision' }) id: string;
  @Exposed('internal', () => AwaitedReasonEnum, { description: 'Why' }) reason: AwaitedReason;
  @Exposed('internal', () => String, { description: 'Its title' }) title: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Its number once it is decided' }) number:
    string | null;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day to answer, day of the review, or day on which it was decided',
  })
  on: string | null;
  @Exposed('internal', () => String, { description: 'Name of the territory' }) territoryName: string;
  @Exposed('internal', () => ProgrammePhaseEnum, { description: 'Phase of the territory' }) phase: ProgrammePhase;
  @Exposed('internal', () => ID, { description: 'Code of the territory' }) code: string;
}

const IN_PARIS = (instant: string): string => `(${instant} AT TIME ZONE 'Europe/Paris')::date`;
const TODAY = IN_PARIS('now()');
const HELD = (row: string): string => `${TODAY} BETWEEN ${row}.starts_on AND coalesce(${row}.ends_on, 'infinity')`;

// A seat that was asked, for which this account speaks today, and that has said nothing.
const MINE = (account: string): string => `EXISTS (
  SELECT 1 FROM committee_seats seat JOIN seat_holders person ON person.seat_id = seat.id
  WHERE seat.committee_id = decision.committee_id AND person.account_id = ${account} AND ${HELD('seat')} AND ${HELD('person')}
    AND ballot.facts #> '{room,presences}' @> jsonb_build_array(jsonb_build_object('seatId', seat.id))
    AND NOT EXISTS (SELECT 1 FROM votes vote WHERE vote.ballot_id = ballot.id AND vote.seat_id = seat.id))`;

/** What decisions expect of a reader, in all its territories, the most pressing first. */
@Injectable()
export class AwaitedDecisions {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(DecisionQueries) private readonly decisions: DecisionQueries,
  ) {}

  /** At most twenty. */
  async of(actor: Actor): Promise<AwaitedDecision[]> {
    const parameters: unknown[] = [];
    const may = (act: string) => this.access.filterSql(actor, act, 'Decision', Decision, 'decision', parameters);
    const account = `$${parameters.push(accountIdOf(actor))}::uuid`;
    const readable = this.rights.readableSql(actor, parameters);
    const { to_settle, to_review } = this.decisions.standings;
    const reasons: [AwaitedReason, string, string][] = [
      ['vote', `${IN_PARIS('ballot.deadline')}`, `ballot.deadline > now() AND ${MINE(account)}`],
      ['settle', 'decision.decided_on', `${to_settle} AND (${may('edit')})`],
      ['review', 'decision.review_on', `${to_review} AND (${may('edit')})`],
      ['consult_again', 'NULL::date', `decision.state = 'no_quorum' AND (${may('edit')})`],
      ['answer', 'decision.decided_on', `decision.state_answer IS NULL AND (${may('answer')})`],
    ];
    const pick = (at: 1 | 2) => reasons.map((one, rank) => `WHEN ${one[2]} THEN ${at === 1 ? one[1] : rank}`).join(' ');
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.query<(Omit<AwaitedDecision, 'reason'> & { rank: number })[]>(
        `SELECT * FROM (
           SELECT decision.id, decision.title, decision.number, (CASE ${pick(1)} END)::text AS "on", CASE ${pick(2)} END AS rank,
             territory.name AS "territoryName", territory.phase, territory.code
           FROM decisions decision JOIN territories territory ON territory.id = decision.territory_id
             LEFT JOIN ballots ballot ON ballot.decision_id = decision.id AND ballot.closed_at IS NULL
           WHERE ${readable} AND decision.state IN ('voting', 'adopted', 'no_quorum')) awaited
         WHERE rank IS NOT NULL ORDER BY rank, "on" NULLS LAST, id LIMIT 20`,
        parameters,
      );
      return rows.map(({ rank, ...row }) => ({ ...row, reason: AWAITED_REASONS[rank] as AwaitedReason }));
    });
  }
}

@Resolver()
export class AwaitedDecisionsResolver {
  constructor(@Inject(AwaitedDecisions) private readonly awaited: AwaitedDecisions) {}

  @Query(() => [AwaitedDecision], {
    description: 'Decisions that wait for the reader in all its territories, the most pressing first, 20 at most',
  })
  awaitedDecisions(@CurrentActor() actor: Actor): Promise<AwaitedDecision[]> {
    return this.awaited.of(actor);
  }
}
