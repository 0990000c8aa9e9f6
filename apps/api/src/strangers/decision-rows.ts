import { personKey } from '@binome/governance/domain';
import type { TestApp } from '@binome/shared/api/testing';
import type { Key } from './samples.js';
import { insert, type Say } from './seeded-rows.js';
import { committeeValues, holderValues, seatValues, type SeededGovernance } from './governance-rows.js';
import { itemValues, meetingValues } from './meeting-rows.js';
import type { SeededPlace } from './world.js';

const LEVELS = ['shared', 'territory', 'restricted'] as const;
export type SeededDecisions = Record<(typeof LEVELS)[number], string>;

let ranked = 0;

/** What a decision always says; decided ones have a number. */
export function decisionValues(
  territoryId: string,
  committeeId: string,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const isDecided = given.state === 'adopted' || given.state === 'rejected';
  ranked += 1;
  const number = { number: `ZZ-2026-${ranked}`, number_code: 'ZZ', number_year: 2026, number_rank: ranked };
  return {
    ...{
      territory_id: territoryId,
      committee_id: committeeId,
      version: 1,
      state: 'proposed',
      title: 'x',
      statement: 'x',
    },
    ...{ visibility: 'territory', to_state: false, change_state: 'none', time_zone: 'Europe/Paris' },
    ...(isDecided && { ...number, decided_on: '2026-01-01', decided_at: '2026-01-01' }),
    ...given,
  };
}

/** What a vote in the room on one seat is counted by. */
function ballotFacts(seatId: string, person: string): string {
  const seat = {
    seatId,
    collegeId: null,
    side: null,
    voting: true,
    chair: false,
    startsOn: '2024-01-01',
    endsOn: null,
  };
  const room = {
    ...{ day: '2026-01-01', seats: [{ ...seat, holder: person, substitutes: [] }] },
    ...{ presences: [{ seatId, person }], proxies: [], proxyCap: 0 },
  };
  return JSON.stringify({
    quorum: { percent: 0, countsProxies: true, countsVacant: false, chairs: 'none', colleges: [] },
    decision: { method: 'consent', pairToo: false, castingVote: false },
    room,
  });
}

/** Who holds a seat, by the key that the rules know people by. */
async function holderOf(app: TestApp, seatId: string): Promise<string> {
  const [holder] = await app.sql<{ accountId: string | null; personName: string }>(
    'SELECT account_id AS "accountId", person_name AS "personName" FROM seat_holders WHERE seat_id = $1',
    [seatId],
  );
  if (!holder) throw new Error(`Nobody holds the seat ${seatId}`);
  return personKey(holder);
}

/** An adopted decision of each visibility, with a canary in each of its parts and in a vote on it. */
export async function someDecisions(
  app: TestApp,
  say: Say,
  territoryId: string,
  { committeeId, seatId }: SeededGovernance,
): Promise<SeededDecisions> {
  const ids: Partial<SeededDecisions> = {};
  const facts = ballotFacts(seatId, await holderOf(app, seatId));
  for (const level of LEVELS) {
    const told = (about: string) => say(`${level} ${about}`, { subject: 'decision', level });
    const words = {
      ...{ title: told('title of a decision'), statement: told('statement'), conditions: told('conditions') },
      ...{ owner_name: told('owner of a decision'), follow_up: told('follow-up'), state_answer: 'declined' },
      ...{ state_answer_text: told('answer of the State'), state_answered_by: told('who answered') },
    };
    const values = decisionValues(territoryId, committeeId, { ...words, state: 'adopted', visibility: level });
    const id = await insert(app, 'decisions', { ...values, to_state: level === 'shared' });
    const ballot = { territory_id: territoryId, decision_id: id, mode: 'meeting', facts };
    const ballotId = await insert(app, 'ballots', ballot);
    const vote = { territory_id: territoryId, ballot_id: ballotId, seat_id: seatId, choice: 'for' };
    await insert(app, 'votes', {
      ...vote,
      reason: told('reason of a vote'),
      person_name: told('voter'),
      recorded_by: told('recorder'),
    });
    ids[level] = id;
  }
  return ids as SeededDecisions;
}

/** The rows that the arguments of decisions name: made for one act each, in the state that the act asks for. */
export function decisionKeys(
  app: TestApp,
  keep: (table: string, making: Promise<string>) => Promise<string>,
): Record<string, Key> {
  const made = ({ territory, governance }: SeededPlace, given: Record<string, unknown>): Promise<string> =>
    insert(app, 'decisions', decisionValues(territory.id, governance.committeeId, given));
  const decision =
    (given: Record<string, unknown>): Key =>
    (place) =>
      keep('decisions', made(place, given));
  const inVote: Key = async (place) => {
    const decisionId = await keep('decisions', made(place, { state: 'voting' }));
    const { seatId } = place.governance;
    const facts = ballotFacts(seatId, await holderOf(app, seatId));
    await insert(app, 'ballots', { territory_id: place.territory.id, decision_id: decisionId, mode: 'meeting', facts });
    return decisionId;
  };
  const itemOf = async (territoryId: string, meeting: Promise<string>): Promise<string> =>
    insert(app, 'agenda_items', itemValues(territoryId, await meeting, { kind: 'decision' }));
  const item: Key = ({ territory, governance }) => {
    const meeting = insert(app, 'meetings', meetingValues(territory.id, governance.committeeId, 'draft'));
    return keep('agenda_items', itemOf(territory.id, meeting));
  };
  // Somebody is in the room, which asks for no quorum.
  const inRoom: Key = async ({ territory: { id } }) => {
    const committeeId = await insert(app, 'committees', committeeValues(id, { quorum_percent: 0 }));
    const seatId = await insert(app, 'committee_seats', seatValues(id, committeeId));
    await insert(app, 'seat_holders', holderValues(id, seatId, { person_name: 'x' }));
    const meetingId = await insert(app, 'meetings', meetingValues(id, committeeId, 'in_progress'));
    const there = { version: 1, presence: 'remote', person_name: 'x', arrived_at: '2026-01-01' };
    await insert(app, 'attendances', { territory_id: id, meeting_id: meetingId, seat_id: seatId, ...there });
    const item_id = await itemOf(id, Promise.resolve(meetingId));
    return keep('decisions', insert(app, 'decisions', decisionValues(id, committeeId, { item_id })));
  };
  return {
    decisionId: decision({}),
    'attachDecision.input.itemId': item,
    'proposeDecision.input.itemId': item,
    'openMeetingVote.input.decisionId': inRoom,
    'decision.decisionId': ({ decisions }) => decisions.shared,
    'castVote.input.decisionId': inVote,
    'castVote.input.committeeSeatId': ({ governance }) => governance.seatId,
    'closeVote.input.decisionId': inVote,
    'settleDecisionChange.input.decisionId': decision({ state: 'adopted', change_state: 'unsettled' }),
    'followDecision.input.decisionId': decision({ state: 'adopted' }),
    'reviewDecision.input.decisionId': decision({ state: 'adopted', review_on: '2026-01-01' }),
    'answerProposal.input.decisionId': decision({ state: 'adopted', visibility: 'shared', to_state: true }),
    'openConsultation.input.decisionId': decision({}),
  };
}
