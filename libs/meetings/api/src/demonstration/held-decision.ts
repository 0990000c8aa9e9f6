import { randomUUID } from 'node:crypto';
import { Action, ActionService } from '@binome/action-plans/api';
import { addDays, decide, personKey, type VoteChoice } from '@binome/governance/domain';
import { askedSeats, outcomeSentence, voiceOfSeat } from '@binome/meetings/domain';
import { IsNull } from 'typeorm';
import { about } from '../about.js';
import type { AgendaItem } from '../agenda-item.entity.js';
import { numberOf } from '../ballot-closing.js';
import { ChangeApplication } from '../change-application.js';
import { DecisionChangeService } from '../decision-change.service.js';
import { Ballot, Decision, Vote } from '../decision.entity.js';
import { DecisionService } from '../decision.service.js';
import type { Meeting } from '../meeting.entity.js';
import type { MeetingRoom } from '../room-facts.service.js';
import type { DemonstrationDecision } from './demonstration-meetings.js';
import { seatIds, seatOfKey, type DemonstrationPlace } from './demonstration-place.js';

interface VoteHeld {
  meeting: Meeting;
  room: MeetingRoom;
  item: AgendaItem;
  at: Date;
}

/**
 * Takes a decision at a point of a meeting that is held: proposed with its change of the plan, voted by the seats of the room, numbered in the
 * year of the meeting, its change written. Returns what came out of it, in a sentence; null where the room could not decide.
 */
export async function decideInRoom(
  place: DemonstrationPlace,
  held: VoteHeld,
  told: DemonstrationDecision,
): Promise<string | null> {
  const { services, tx } = place;
  const { facts, committee } = held.room;
  const closingFacts = { ...facts, votes: choicesOf(held.room, told), closed: true };
  const { outcome, tally } = decide(closingFacts);
  if (outcome !== 'adopted' && outcome !== 'rejected') return null;
  const decision = await tx.load(Decision, await propose(place, held, told));
  const ballotId = await vote(place, held, told, { decision, closingFacts, outcome });
  const day = held.meeting.day;
  const numbered = await numberOf(tx, committee, { now: held.at, today: day });
  const fields: Partial<Decision> = { state: outcome, ...numbered, ...followedFields(place, told) };
  const { changes } = await tx.edit(Decision, decision, { version: decision.version, fields });
  const data = { decisionId: decision.id, ballotId, outcome };
  await tx.record('decision.closed', { ...about('Decision', decision), data, changes });
  if (outcome === 'adopted') await services.get(ChangeApplication).onAdoption(tx, decision, day, null);
  const proposedAt = held.meeting.convenedAt ?? held.at;
  await tx.manager.query('UPDATE decisions SET created_at = $2 WHERE id = $1', [decision.id, proposedAt]);
  return outcomeSentence(outcome === 'adopted', decision.number, facts.decision.method, tally);
}

async function propose(place: DemonstrationPlace, { item, room }: VoteHeld, told: DemonstrationDecision) {
  const { services, tx, lead, territoryId, today } = place;
  const { at: title, statement, conditions = null, owner: ownerName = null, answer, effectIn, reviewIn } = told;
  const inDays = (days?: number) => (days === undefined ? null : addDays(today, days));
  const { id: decisionId, version } = await services.get(DecisionService).propose(lead, {
    ...{ clientMutationId: randomUUID(), committeeId: room.committee.id, itemId: item.id, title, statement },
    ...{
      conditions,
      ownerName,
      visibility: told.visibility ?? 'territory',
      toState: told.toState ?? answer !== undefined,
    },
    ...{ effectOn: inDays(effectIn), reviewOn: inDays(reviewIn) },
  });
  if (!told.change) return decisionId;
  const [name, patch] = told.change;
  const action = await tx.manager.findOneBy(Action, { territoryId, title: name, removedAt: IsNull() });
  const edits = action ? [{ actionId: action.id, patch }] : [];
  const prepared = { clientMutationId: randomUUID(), decisionId, version, edits, drafts: [] };
  await services.get(DecisionChangeService).prepare(lead, prepared);
  if (action && told.moved) {
    const { id, version: found } = action;
    await services.get(ActionService).edit(lead, { clientMutationId: randomUUID(), id, version: found, ...told.moved });
  }
  return decisionId;
}

function choicesOf({ facts, seats }: MeetingRoom, { against = [], abstaining }: DemonstrationDecision) {
  const refusing = against.map(([key]) => seatOfKey(seats, key)?.id);
  const silent = seatIds(seats, abstaining);
  const choiceOf = (seatId: string): VoteChoice =>
    refusing.includes(seatId) ? 'against' : silent.includes(seatId) ? 'abstain' : 'for';
  return askedSeats(facts).map((seatId) => ({ seatId, choice: choiceOf(seatId) }));
}

async function vote(
  { tx, lead, territoryId }: DemonstrationPlace,
  { room, item, at }: VoteHeld,
  { against = [] }: DemonstrationDecision,
  held: { decision: Decision; closingFacts: NonNullable<Ballot['closingFacts']>; outcome: 'adopted' | 'rejected' },
): Promise<string> {
  const { facts, seats } = room;
  const { decision, closingFacts, outcome } = held;
  const { id: ballotId } = await tx.insert<Ballot>(Ballot, {
    ...{ territoryId, decisionId: decision.id, itemId: item.id, mode: 'meeting', deadline: null },
    ...{ facts, closedAt: at, closingFacts, outcome },
  });
  const names = new Map(seats.flatMap(({ holders }) => holders).map((one) => [personKey(one), one.personName]));
  const reasons = new Map(against.map(([key, reason]) => [seatOfKey(seats, key)?.id, reason]));
  const votes = closingFacts.votes.map(({ seatId, choice }) =>
    tx.manager.create(Vote, {
      ...{ id: randomUUID(), territoryId, ballotId, seatId, choice, reason: reasons.get(seatId) ?? null },
      ...{ personName: names.get(voiceOfSeat(facts, seatId) ?? '') ?? '', recordedBy: lead.name },
    }),
  );
  await tx.manager.insert(Vote, votes);
  await tx.manager.query('UPDATE ballots SET opened_at = $2 WHERE id = $1', [ballotId, at]);
  await tx.manager.query('UPDATE votes SET cast_at = $2 WHERE ballot_id = $1', [ballotId, at]);
  return ballotId;
}

function followedFields({ today }: DemonstrationPlace, told: DemonstrationDecision): Partial<Decision> {
  const { doneIn, followUp = null, answer } = told;
  return {
    doneOn: doneIn === undefined ? null : addDays(today, doneIn),
    followUp,
    ...(answer && {
      ...{ stateAnswer: answer.answer, stateAnswerText: answer.text, stateAnsweredBy: answer.by },
      stateAnsweredAt: new Date(`${addDays(today, answer.inDays)}T09:00:00Z`),
    }),
  };
}
