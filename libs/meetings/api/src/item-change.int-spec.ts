import { randomUUID } from 'node:crypto';
import { aPlace } from '@binome/governance/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anActionOf, send } from './decision-testing.js';
import { anItem, aRoom, type TestRoom } from './room-testing.js';
import { ledTo, startMeetingsApp } from './testing.js';

let app: TestApp;
let room: TestRoom;
let action: { id: string };
let itemId: string;
const PERMIT = randomUUID();
beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  room = await aRoom(app);
  const milestones = [{ id: PERMIT, label: 'Permis' }];
  action = await anActionOf(app, room.committee, { ownerName: 'CC du Môle', milestones });
  itemId = await anItem(app, room.lead, room.meeting.id, { title: 'Le permis', actionIds: [action.id] });
});
afterAll(() => app.close());

const CHANGE = `mutation ($input: ChangeLinkedActionInput!) { changeLinkedAction(input: $input) { item { id } } }`;
const TOLD = `query ($id: ID!) { agendaItem(itemId: $id) { changes { action { id } field line from to who } } }`;
const HISTORY = `query ($id: ID!) { history(subjectType: Action, subjectId: $id, first: 5) { nodes { event source { type id label within } } } }`;
const asked = (given: Record<string, unknown> = {}) => {
  const edit = { id: action.id, ownerName: 'Régie du Lac', milestones: [{ id: PERMIT, doneOn: '2026-11-20' }] };
  return { input: { clientMutationId: anIntent(), itemId, version: 1, edit, ...given } };
};
const told = async (who: AccountActor) => {
  const { agendaItem } = await app.data<{ agendaItem: { changes: object[] } }>(who, TOLD, { id: itemId });
  return agendaItem.changes;
};
const ownerOf = async () =>
  (await app.sql<{ name: string }>('SELECT owner_name AS name FROM actions WHERE id = $1', [action.id]))[0]?.name;

describe('what a meeting changes of an action of its item', () => {
  it('is written in the plan, and told on both sides', async () => {
    await app.data(room.lead, CHANGE, asked());
    expect(await ownerOf()).toBe('Régie du Lac');
    const own = { action: { id: action.id }, who: room.lead.name };
    expect(await told(room.lead)).toEqual([
      { ...own, field: `milestones.${PERMIT}.doneOn`, line: 'Permis', from: null, to: '2026-11-20' },
      { ...own, field: 'ownerName', line: null, from: 'CC du Môle', to: 'Régie du Lac' },
    ]);
    const { history } = await app.data<{ history: { nodes: object[] } }>(room.lead, HISTORY, { id: action.id });
    const source = { type: 'AgendaItem', id: itemId, within: room.meeting.id };
    expect(history.nodes[0]).toEqual({
      event: 'action.edited',
      source: { ...source, label: expect.stringMatching(/, point « Le permis »$/) as string },
    });
    const [event] = await app.sql<{ data: object }>(
      `SELECT data FROM events WHERE name = 'agenda_item.action_changed' AND subject_id = $1`,
      [itemId],
    );
    expect(event?.data).toMatchObject({ meetingId: room.meeting.id, actionId: action.id });
  });

  it('is for those who hold the meeting, on an action of the item, while it is held', async () => {
    const refused = (who: AccountActor, given = {}) => app.refusal(who, CHANGE, asked(given));
    const far = await aPlace(app);
    const { place } = room.committee;
    expect(await refused(far.as('project_lead'))).toBe('NOT_FOUND');
    expect(await refused(place.as('regional_reviewer'))).toBe('NOT_FOUND');
    for (const role of ['contributor', 'observer'] as const) expect(await refused(place.as(role))).toBe('FORBIDDEN');
    const other = await anActionOf(app, room.committee);
    expect(await refused(room.lead, { edit: { id: other.id, ownerName: 'X' } })).toBe('NOT_FOUND');
    expect(await refused(room.lead, { edit: { id: 'x', ownerName: 'X' } })).toBe('NOT_FOUND');
    expect(await refused(room.lead, { edit: { id: action.id, endsOn: '1999-01-01', startsOn: '2000-01-01' } })).toBe(
      'INVALID_INPUT',
    );
    await ledTo(app, place, room.meeting, 'closed');
    expect(await refused(room.lead)).toBe('MEETING_STATE');
    expect(await ownerOf()).toBe('CC du Môle');
  });

  it('conflicts with what somebody else wrote meanwhile, and is told to those who read the action alone', async () => {
    const edit = (version: number, patch: object) =>
      send(app, room.lead, 'editAction', { id: action.id, version, ...patch }, 'action { id }');
    await edit(1, { ownerName: 'SYMAGEV' });
    expect(await app.refusal(room.lead, CHANGE, asked())).toBe('CONFLICT');
    await app.data(room.lead, CHANGE, asked({ version: 2 }));
    const observer = room.committee.place.as('observer');
    expect(await told(observer)).toHaveLength(2);
    await edit(3, { visibility: 'restricted' });
    expect(await told(observer)).toEqual([]);
    expect(await told(room.lead)).toHaveLength(2);
  });
});
