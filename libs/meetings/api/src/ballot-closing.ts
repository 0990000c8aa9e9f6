import { Committee } from '@binome/governance/api';
import { decide, type DecisionFacts, type DecisionResult } from '@binome/governance/domain';
import {
  consultationFacts,
  consultationResult,
  decisionNumber,
  outcomeSentence,
  type DecisionState,
} from '@binome/meetings/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import {
  authorOf,
  DomainError,
  systemActor,
  type AccountActor,
  type Actor,
  type Author,
  type DomainErrorCode,
} from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { about } from './about.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { votesOf } from './ballot.queries.js';
import { ChangeApplication } from './change-application.js';
import { Ballot, Decision } from './decision.entity.js';
import { Meeting } from './meeting.entity.js';

const READER = systemActor('consultations');

const NEXT_NUMBER = `INSERT INTO decision_numbers (territory_id, code, year, last) VALUES ($1, $2, $3, 1)
  ON CONFLICT (territory_id, code, year) DO UPDATE SET last = decision_numbers.last + 1 RETURNING last`;
const NOW = `SELECT now() AS now, (now() AT TIME ZONE $2)::date::text AS today, coalesce(now() >= $1::timestamptz, false) AS over`;

interface Clock {
  now: Date;
  today: string;
  over: boolean;
}

/** How a vote ends: its outcome, its number, and the change of the plan that it carries, in one transaction. */
@Injectable()
export class BallotClosing {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ChangeApplication) private readonly application: ChangeApplication,
    @Inject(AgendaItemWriter) private readonly items: AgendaItemWriter,
  ) {}

  /** Closes the consultation of a decision once its time is over or its outcome certain; a vote in the room, or closed already, is left as it is. */
  async closeWhenSettled(decisionId: string): Promise<boolean> {
    return this.attempt(decisionId, null);
  }

  /** Closes a vote for who asks it: in the room, at once; VOTE_NOT_OVER while a consultation goes on. */
  async closeAsAsked(actor: Actor, decisionId: string): Promise<void> {
    await this.attempt(decisionId, authorOf(actor));
  }

  // What the plan refuses undoes all of it: the vote is closed again with the change left aside, and why.
  private async attempt(decisionId: string, author: Author | null): Promise<boolean> {
    try {
      return await this.close(decisionId, author, null);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code === 'VOTE_NOT_OVER') throw error;
      return this.close(decisionId, author, error.code);
    }
  }

  private async close(decisionId: string, author: Author | null, refusal: DomainErrorCode | null): Promise<boolean> {
    const { place, itemId } = await this.unitOfWork.read(READER, async (manager) => {
      const decision = await manager.findOneByOrFail(Decision, { id: decisionId });
      const open = await manager.findOneBy(Ballot, { decisionId, closedAt: IsNull() });
      return {
        place: await manager.findOneByOrFail(Committee, { id: decision.committeeId }),
        itemId: open?.itemId ?? null,
      };
    });
    const actor = committeeActor(place);
    return this.unitOfWork.run(
      actor,
      async (tx) => {
        tx.author = author ?? { accountId: null, name: place.code, role: null };
        const at = itemId === null ? null : await itemAt(tx, itemId);
        const decision = await tx.load(Decision, decisionId);
        const ballot = await tx.manager.findOneBy(Ballot, { decisionId, closedAt: IsNull() });
        if (decision.state !== 'voting' || !ballot) return false;
        if (ballot.mode === 'meeting' && !author) return false;
        const [clock] = await tx.manager.query<[Clock]>(NOW, [ballot.deadline, decision.timeZone]);
        const facts = await factsOf(tx, ballot, clock.over);
        if (!facts) {
          if (!author || !ballot.deadline) return false;
          throw new DomainError('VOTE_NOT_OVER', {
            ...{ deadline: ballot.deadline.toISOString(), timeZone: decision.timeZone },
          });
        }
        await this.end(tx, { decision, ballot, facts, committee: place, clock, refusal, at });
        return true;
      },
      { origin: 'decision' },
    );
  }

  private async end(tx: Tx, { decision, ballot, facts, committee, clock, refusal, at }: Ending): Promise<void> {
    const result = decide(facts);
    const state = stateOf(result);
    const closed = { closedAt: clock.now, closingFacts: facts, outcome: state };
    await tx.manager.update(Ballot, { id: ballot.id }, closed as object);
    const numbered = state === 'no_quorum' ? {} : await numberOf(tx, committee, clock);
    const fields: Partial<Decision> = { state, ...numbered };
    const { changes } = await tx.edit(Decision, decision, { version: decision.version, fields });
    const data = { decisionId: decision.id, ballotId: ballot.id, outcome: state };
    await tx.record('decision.closed', { ...about('Decision', decision), data, changes });
    const said = outcomeSentence(state === 'adopted', decision.number, facts.decision.method, result.tally);
    if (at?.item.outcome === null) await this.items.write(tx, at.meeting, at.item, at.item.version, { outcome: said });
    if (state === 'adopted') await this.application.onAdoption(tx, decision, clock.today, refusal);
  }
}

interface Ending {
  decision: Decision;
  ballot: Ballot;
  facts: DecisionFacts;
  committee: Committee;
  clock: Clock;
  refusal: DomainErrorCode | null;
  /** The item at which it was voted on, and its meeting, locked. */
  at: { item: AgendaItem; meeting: Meeting } | null;
}

// The meeting comes first, as for all that is done in it: nobody waits for who waits for them.
async function itemAt(tx: Tx, itemId: string): Promise<{ item: AgendaItem; meeting: Meeting }> {
  const { meetingId } = await tx.manager.findOneByOrFail(AgendaItem, { id: itemId });
  const meeting = await tx.load(Meeting, meetingId);
  return { meeting, item: await tx.load(AgendaItem, itemId) };
}

/** What the vote is decided on; null while a consultation goes on. */
async function factsOf(tx: Tx, ballot: Ballot, over: boolean): Promise<DecisionFacts | null> {
  const votes = (await votesOf(tx.manager, [ballot.id])).map(({ seatId, choice }) => ({ seatId, choice }));
  if (ballot.mode === 'meeting') return { ...ballot.facts, votes, closed: true };
  if (!over && !consultationResult(ballot.facts, votes).certain) return null;
  return consultationFacts(ballot.facts, votes, true);
}

function stateOf({ outcome }: DecisionResult): DecisionState & ('adopted' | 'rejected' | 'no_quorum') {
  return outcome === 'undecided' ? 'no_quorum' : outcome;
}

/** The next number of a committee in the year of a day, with the moment at which it is decided. */
export async function numberOf(
  tx: Tx,
  { territoryId, code }: Committee,
  { now, today }: Pick<Clock, 'now' | 'today'>,
): Promise<Partial<Decision>> {
  const year = Number(today.slice(0, 4));
  const [next] = await tx.manager.query<[{ last: number }]>(NEXT_NUMBER, [territoryId, code, year]);
  const number = decisionNumber(code, year, next.last);
  return { number, numberCode: code, numberYear: year, numberRank: next.last, decidedOn: today, decidedAt: now };
}

/**
 * The committee itself, as it writes in the plan what it has adopted. Those who prepare a change and open its vote may write all of the plan:
 * what they laid before the committee is written with their right, whoever casts the last vote.
 */
export function committeeActor({ territoryId, code }: Committee): AccountActor {
  const nobody = '00000000-0000-0000-0000-000000000000';
  const capacity = {
    id: nobody,
    role: 'project_lead' as const,
    territoryIds: [territoryId],
    regionCodes: [],
    operator: null,
  };
  return { kind: 'account', accountId: nobody, sessionId: nobody, name: code, capacity, stateTerritoryIds: [] };
}
