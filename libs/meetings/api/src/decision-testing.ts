import { anAction, aPlan } from '@binome/action-plans/api/testing';
import { aCommittee, aHolder, aMember, aPlace, aSeat, type TestPlace } from '@binome/governance/api/testing';
import { anActor, anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';

/** A committee with seats held by people who have an account, and by others who have none. */
export interface TestCommittee {
  place: TestPlace;
  id: string;
  code: string;
  planId: string;
  /** Each with the person who holds it. */
  seats: { id: string; actor: AccountActor | null }[];
}

/** A committee of so many seats held by members with an account, then by plain names. */
export async function aSeatedCommittee(
  app: TestApp,
  given: { method?: string; members?: number; names?: number; quorumPercent?: number; place?: TestPlace } = {},
): Promise<TestCommittee> {
  const { method = 'simple_majority', members = 2, names = 0, quorumPercent = 50 } = given;
  const place = given.place ?? (await aPlace(app));
  const committee = await aCommittee(app, place);
  const input = { committeeId: committee.id, version: committee.version, decisionMethod: method };
  await send(
    app,
    place.as('project_lead'),
    'editCommittee',
    { ...input, quorumPercent, quorumChairs: 'none' },
    'committee { id }',
  );
  const seats: TestCommittee['seats'] = [];
  for (let rank = 0; rank < members + names; rank += 1) {
    const seatId = await aSeat(app, place, committee.id, { body: `Collège ${rank + 1}` });
    const actor = rank < members ? anActor('observer', { territoryIds: [place.id] }) : null;
    if (actor) await aMember(app, place.id, actor);
    await aHolder(app, place, seatId, { personName: `Personne ${rank + 1}`, accountId: actor?.accountId ?? null });
    seats.push({ id: seatId, actor });
  }
  const planId = given.place ? '' : (await aPlan(app, place)).id;
  return { place, id: committee.id, code: committee.code, planId, seats };
}

export interface DecisionAnswer {
  id: string;
  version: number;
  state: string;
  standing: string;
  number: string | null;
  changeState: string;
  changeProblem: string | null;
}

export const DECISION = 'id version state standing number changeState changeProblem';

/** Sends a command as this person; gives what it answers. */
export async function send<T>(
  app: TestApp,
  who: AccountActor,
  command: string,
  input: Record<string, unknown>,
  fields: string,
): Promise<T> {
  const answer = await app.data<Record<string, T>>(who, commandOn(command, fields), sent(input));
  return answer[command] as T;
}

/** Sends a command on a decision; gives the decision. */
export async function acted(
  app: TestApp,
  who: AccountActor,
  command: string,
  input: Record<string, unknown>,
): Promise<DecisionAnswer> {
  return (await send<{ decision: DecisionAnswer }>(app, who, command, input, `decision { ${DECISION} }`)).decision;
}

/** The code of the refusal of a command on a decision. */
export function refusedAct(app: TestApp, who: AccountActor, command: string, input: Record<string, unknown>) {
  return app.refusal(who, commandOn(command, 'decision { id }'), sent(input));
}

function commandOn(command: string, fields: string): string {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${command}(input: $input) { ${fields} } }`;
}

function sent(input: Record<string, unknown>) {
  return { input: { clientMutationId: anIntent(), ...input } };
}

/** A decision proposed by the project lead. */
export function aDecision(
  app: TestApp,
  { place, id: committeeId }: TestCommittee,
  given: Record<string, unknown> = {},
): Promise<DecisionAnswer> {
  const content = { title: 'Une décision', statement: 'Le comité décide.', visibility: 'territory', toState: false };
  return acted(app, place.as('project_lead'), 'proposeDecision', { committeeId, ...content, ...given });
}

/** A decision put to a written consultation of ten days. */
export async function aConsultation(
  app: TestApp,
  committee: TestCommittee,
  given: Record<string, unknown> = {},
): Promise<DecisionAnswer> {
  const { id, version } = await aDecision(app, committee, given);
  return consult(app, committee, { id, version });
}

export function consult(
  app: TestApp,
  { place }: TestCommittee,
  { id, version }: { id: string; version: number },
): Promise<DecisionAnswer> {
  const deadline = new Date(Date.now() + 10 * 86_400_000).toISOString();
  return acted(app, place.as('project_lead'), 'openConsultation', { decisionId: id, version, deadline });
}

/** The vote of one of the seats of the committee, by who holds it. */
export function vote(
  app: TestApp,
  { seats }: TestCommittee,
  decisionId: string,
  rank: number,
  choice: string,
  reason: string | null = null,
): Promise<DecisionAnswer> {
  const seat = seats[rank];
  if (!seat?.actor) throw new Error(`The seat ${rank} is held by a plain name`);
  return acted(app, seat.actor, 'castVote', { decisionId, committeeSeatId: seat.id, choice, reason });
}

/** The time to answer is over. */
export async function passDeadline(app: TestApp, decisionId: string): Promise<void> {
  await app.sql(
    `UPDATE ballots SET opened_at = now() - interval '11 days', deadline = now() - interval '1 second' WHERE decision_id = $1`,
    [decisionId],
  );
}

/** An action of the plan of the committee's territory. */
export function anActionOf(app: TestApp, { place, planId }: TestCommittee, values: Record<string, unknown> = {}) {
  return anAction(app, place, planId, values);
}
