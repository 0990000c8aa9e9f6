import type { TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acted, refusedAct } from './decision-testing.js';
import { adopted, anItem, aRoom, on } from './room-testing.js';
import { aMeeting, ledTo, meetingWritten, readMeeting, startMeetingsApp } from './testing.js';

let app: TestApp;
beforeAll(async () => {
  app = await startMeetingsApp();
});
afterAll(() => app.close());

const MINUTES = `query ($id: ID!) { meetingMinutes(meetingId: $id) { print items { title outcome decisions {
  number statement outcome for against quorumReached attending of votes { body person choice } } } } }`;
interface Told {
  meetingMinutes: {
    print: string;
    items: { title: string; outcome: string; decisions: { number: string; statement: string; votes: unknown[] }[] }[];
  };
}
const told = async (who: AccountActor, id: string) => (await app.data<Told>(who, MINUTES, { id })).meetingMinutes;

it.each(['shared', 'territory'] as const)(
  'minutes tell a decision that is %s with its vote, frozen with the seal, as far as it goes',
  async (visibility) => {
    const room = await aRoom(app);
    const { lead, committee } = room;
    const decision = await adopted(app, room, { visibility });
    const closed = await ledTo(app, committee.place, await readMeeting(app, lead, room.meeting.id), 'closed');
    const before = await told(lead, closed.id);
    const expected = {
      ...{ number: decision.number, statement: 'Le comité décide.', outcome: 'adopted', for: 2, against: 0 },
      ...{ quorumReached: true, attending: 2, of: 3 },
      votes: [
        { body: 'Collège 1', person: 'Personne 1', choice: 'for' },
        { body: 'Collège 2', person: 'Personne 2', choice: 'for' },
      ],
    };
    expect(before.items.flatMap(({ decisions }) => decisions)).toEqual([expected]);
    await ledTo(app, committee.place, closed, 'sealed');
    await acted(app, lead, 'followDecision', { ...on(decision), doneOn: '2026-01-01' });
    expect(await told(lead, closed.id)).toEqual(before);
    const state = (await told(committee.place.as('national_coordinator'), closed.id)).items;
    expect(state.map(({ title }) => title)).toEqual(before.items.map(({ title }) => title));
    expect(state.flatMap(({ decisions }) => decisions)).toEqual(visibility === 'shared' ? [expected] : []);
  },
);

it('a decision whose review has come is proposed on the next agenda, linked to its item, and not again once dropped', async () => {
  const room = await aRoom(app);
  const { lead, committee } = room;
  const decision = await adopted(app, room, { reviewOn: '2026-01-01', visibility: 'shared' });
  const next = await aMeeting(app, committee.place, { committeeId: committee.id });
  const query = `query ($id: ID!) { proposedAgenda(meetingId: $id) { proposals { key reason on decisionId title } } }`;
  const proposals = async (id: string) =>
    (
      await app.data<{ proposedAgenda: { proposals: { key: string; reason: string }[] } }>(lead, query, { id })
    ).proposedAgenda.proposals.filter(({ reason }) => reason === 'decision_to_review');
  const key = `review:${decision.id}:2026-01-01`;
  expect(await proposals(next.id)).toEqual([
    {
      key,
      reason: 'decision_to_review',
      on: '2026-01-01',
      decisionId: decision.id,
      title: `${decision.number} · Une décision`,
    },
  ]);
  await meetingWritten(app, lead, 'dropProposal', { meetingId: next.id, key });
  expect(await proposals(next.id)).toEqual([]);
  await meetingWritten(app, lead, 'restoreProposal', { meetingId: next.id, key });
  await meetingWritten(app, lead, 'keepProposal', { meetingId: next.id, key });
  expect(await proposals(next.id)).toEqual([]);
  const linked = `query ($id: ID!) { meeting(meetingId: $id) { agenda { reviewedDecision { id } } } }`;
  const { meeting } = await app.data<{ meeting: { agenda: { reviewedDecision: { id: string } | null }[] } }>(
    lead,
    linked,
    { id: next.id },
  );
  expect(meeting.agenda.map(({ reviewedDecision }) => reviewedDecision?.id)).toEqual([decision.id]);

  const { agenda } = await ledTo(app, committee.place, await readMeeting(app, lead, next.id), 'in_progress');
  const item = agenda[0]!;
  await meetingWritten(app, lead, 'setItemProgress', { itemId: item.id, version: item.version, progress: 'current' });
  const [known] = await app.sql<{ version: number }>('SELECT version FROM decisions WHERE id = $1', [decision.id]);
  const reviewed = { decisionId: decision.id, version: known!.version };
  expect(await acted(app, lead, 'reviewDecision', reviewed)).toMatchObject({ standing: 'to_apply' });
  const [told] = await app.sql('SELECT outcome FROM agenda_items WHERE id = $1', [item.id]);
  expect(told).toEqual({ outcome: `Décision ${decision.number} réexaminée.` });
});

it('an item that the meeting did not come to takes its decision to the next agenda', async () => {
  const room = await aRoom(app);
  const { lead, committee } = room;
  const itemId = await anItem(app, lead, room.meeting.id, { title: 'Plus tard' });
  const content = {
    title: 'x',
    statement: 'x',
    visibility: 'territory',
    toState: false,
    committeeId: committee.id,
    itemId,
  };
  const decision = await acted(app, lead, 'proposeDecision', content);
  await ledTo(app, committee.place, await readMeeting(app, lead, room.meeting.id), 'closed');
  const next = await aMeeting(app, committee.place, { committeeId: committee.id });
  await meetingWritten(app, lead, 'keepProposal', { meetingId: next.id, key: `unfinished:${itemId}` });
  const query = `query ($id: ID!) { decision(decisionId: $id) { meeting { id } } }`;
  expect(await app.data(lead, query, { id: decision.id })).toEqual({ decision: { meeting: { id: next.id } } });
  expect(await refusedAct(app, lead, 'openMeetingVote', on({ ...decision, version: 2 }))).toBe('MEETING_STATE');
});
