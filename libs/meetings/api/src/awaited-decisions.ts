import {
  Access,
  connectionOf,
  CurrentActor,
  enumOf,
  Exposed,
  LocalDateScalar,
  PageArgs,
  pageOf,
  toConnection,
  UnitOfWork,
  type Connection,
  type Page,
} from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { ProgrammePhaseEnum } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Args, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DecisionAccess } from './decision-access.js';
import { Decision } from './decision.entity.js';
import { DecisionQueries } from './decision.queries.js';

/**
 * Why a decision waits for somebody: its vote, a change to settle, a review, another consultation, the answer of the State, or its final one once
 * it said that it studies the proposal.
 */
export const AWAITED_REASONS = ['vote', 'settle', 'review', 'consult_again', 'answer', 'under_study'] as const;
export type AwaitedReason = (typeof AWAITED_REASONS)[number];
export const AwaitedReasonEnum = enumOf(AWAITED_REASONS, 'AwaitedReason', 'Why a decision waits for the reader', {
  vote: 'Its vote is awaited',
  answer: 'An answer of the State is awaited',
  under_study: 'The State studies it: its final answer is awaited',
  review: 'It is to be looked at again',
  settle: 'Its change of the plan is to be settled',
  consult_again: 'It is to be consulted on again',
});

@ObjectType('AwaitedDecision', { description: 'A decision that waits for the reader' })
export class AwaitedDecision {
  @Exposed('internal', () => ID, { description: 'The decision' }) id: string;
  @Exposed('internal', () => AwaitedReasonEnum, { description: 'Why' }) reason: AwaitedReason;
  @Exposed('internal', () => String, { description: 'Its title' }) title: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Its number once it is decided' }) number:
    string | null;
  @Exposed('internal', () => LocalDateScalar, {
    nullable: true,
    description: 'Last day to answer, day of the review, day on which it was decided, or since which it is studied',
  })
  on: string | null;
  @Exposed('internal', () => String, { description: 'Name of the territory' }) territoryName: string;
  @Exposed('internal', () => ProgrammePhaseEnum, { description: 'Phase of the territory' }) phase: ProgrammePhase;
  @Exposed('internal', () => ID, { description: 'Code of the territory' }) code: string;
}

export const AwaitedDecisionConnection = connectionOf(AwaitedDecision, 'AwaitedDecision');

/** A row with the place that it has in the list. */
export type PlacedAwaited = AwaitedDecision & { rank: number };

const DAY = (instant: string): string => `(${instant} AT TIME ZONE decision.time_zone)::date`;
const HELD = (row: string): string =>
  `${DAY('now()')} BETWEEN ${row}.starts_on AND coalesce(${row}.ends_on, 'infinity')`;

// A seat that was asked, for which this account speaks today, and that has said nothing.
const MINE = (account: string): string => `EXISTS (
  SELECT 1 FROM committee_seats seat JOIN seat_holders person ON person.seat_id = seat.id
  WHERE seat.committee_id = decision.committee_id AND person.account_id = ${account} AND ${HELD('seat')} AND ${HELD('person')}
    AND ballot.facts #> '{room,presences}' @> jsonb_build_array(jsonb_build_object('seatId', seat.id))
    AND NOT EXISTS (SELECT 1 FROM votes vote WHERE vote.ballot_id = ballot.id AND vote.seat_id = seat.id))`;

const ORDER = `rank, coalesce("on", 'infinity'), id`;

/** What decisions expect of a reader, in all its territories, the most pressing first. */
@Injectable()
export class AwaitedDecisions {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(DecisionQueries) private readonly decisions: DecisionQueries,
  ) {}

  /** A page of them, one row more than asked when others follow, and how many there are. */
  async list(actor: Actor, { limit, after }: Page): Promise<{ rows: PlacedAwaited[]; total: number }> {
    const parameters: unknown[] = [];
    const value = (given: unknown): string => `$${parameters.push(given)}`;
    const awaited = `(${this.statement(actor, parameters)}) awaited WHERE rank IS NOT NULL`;
    return this.unitOfWork.read(actor, async (manager) => {
      const count = `SELECT count(*)::integer AS total FROM ${awaited}`;
      const [counted] = await manager.query<{ total: number }[]>(count, parameters);
      const following = after
        ? ` AND (${ORDER}) > (${value(after[0])}::integer, coalesce(${value(after[1])}::date, 'infinity'), ${value(after[2])}::uuid)`
        : '';
      const rows = await manager.query<PlacedAwaited[]>(
        `SELECT id, title, number, "on"::text AS "on", rank, "territoryName", phase, code
         FROM ${awaited}${following} ORDER BY ${ORDER} LIMIT ${value(limit + 1)}`,
        parameters,
      );
      const named = rows.map((row) => ({ ...row, reason: AWAITED_REASONS[row.rank] as AwaitedReason }));
      return { rows: named, total: counted?.total ?? 0 };
    });
  }

  private statement(actor: Actor, parameters: unknown[]): string {
    const may = (act: string) => this.access.filterSql(actor, act, 'Decision', Decision, 'decision', parameters);
    const account = `$${parameters.push(accountIdOf(actor))}::uuid`;
    const readable = this.rights.readableSql(actor, parameters);
    const { to_settle, to_review } = this.decisions.standings;
    const answered = (value: string) => `decision.state_answer ${value} AND (${may('answer')})`;
    const reasons: Record<AwaitedReason, [on: string, condition: string]> = {
      vote: [DAY('ballot.deadline'), `ballot.deadline > now() AND ${MINE(account)}`],
      settle: ['decision.decided_on', `${to_settle} AND (${may('edit')})`],
      review: ['decision.review_on', `${to_review} AND (${may('edit')})`],
      consult_again: ['NULL::date', `decision.state = 'no_quorum' AND (${may('edit')})`],
      answer: ['decision.decided_on', answered('IS NULL')],
      under_study: [DAY('decision.state_answered_at'), answered(`= 'under_study'`)],
    };
    const pick = (of: (reason: AwaitedReason, rank: number) => unknown): string =>
      AWAITED_REASONS.map((reason, rank) => `WHEN ${reasons[reason][1]} THEN ${String(of(reason, rank))}`).join(' ');
    return `SELECT decision.id, decision.title, decision.number, CASE ${pick((reason) => reasons[reason][0])} END AS "on",
        CASE ${pick((_, rank) => rank)} END AS rank, territory.name AS "territoryName", territory.phase, territory.code
      FROM decisions decision JOIN territories territory ON territory.id = decision.territory_id
        LEFT JOIN ballots ballot ON ballot.decision_id = decision.id AND ballot.closed_at IS NULL
      WHERE ${readable} AND decision.state IN ('voting', 'adopted', 'no_quorum')`;
  }
}

@Resolver()
export class AwaitedDecisionsResolver {
  constructor(@Inject(AwaitedDecisions) private readonly awaited: AwaitedDecisions) {}

  @Query(() => AwaitedDecisionConnection, {
    description: 'Decisions that wait for the reader in all its territories, the most pressing first, then by date',
  })
  async awaitedDecisions(@CurrentActor() actor: Actor, @Args() page: PageArgs): Promise<Connection<AwaitedDecision>> {
    const asked = pageOf(page);
    const { rows, total } = await this.awaited.list(actor, asked);
    return toConnection(rows, asked, total, ({ rank, on, id }) => [rank, on, id]);
  }
}
