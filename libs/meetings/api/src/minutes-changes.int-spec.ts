import { randomUUID } from 'node:crypto';
import { cookieOf, hasProgram, libreOffice, OFFICE_TIME, readPdf, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { acted, aDecision, anActionOf, send } from './decision-testing.js';
import { anItem, aRoom, attend, on, type TestRoom } from './room-testing.js';
import { ledTo, readMeeting, startMeetingsApp } from './testing.js';

let app: TestApp;
let room: TestRoom;
let action: { id: string; code: string };
const savedAs = libreOffice();
const PERMIT = randomUUID();
const LINE = randomUUID();
beforeAll(async () => {
  app = await startMeetingsApp({ CHROMIUM_PATH: process.env.CHROMIUM_PATH ?? '' });
});
beforeEach(async () => {
  room = await aRoom(app);
  const milestones = [{ id: PERMIT, label: 'Permis' }];
  const budgetLines = [{ id: LINE, label: 'Travaux', year: 2027, nature: 'investment', planned: '100000' }];
  const content = { title: 'Chaufferie', ownerName: 'CC du Môle', moneyVisibility: 'territory' };
  action = await anActionOf(app, room.committee, { ...content, milestones, budgetLines });
});
afterAll(() => app.close());

const CHANGES = 'changes { code title what from to }';
const MINUTES = `query ($id: ID!) { meetingMinutes(meetingId: $id) { print items { title ${CHANGES} decisions { title ${CHANGES} } } } }`;
interface Change {
  code: string;
  title: string;
  what: string;
  from: string | null;
  to: string | null;
}
interface Told {
  print: string;
  items: { title: string; changes: Change[]; decisions: { title: string; changes: Change[] }[] }[];
}
const told = async (who: AccountActor) =>
  (await app.data<{ meetingMinutes: Told }>(who, MINUTES, { id: room.meeting.id })).meetingMinutes;
const words = ({ title, what, from, to }: Change) => [title, what, from, to].join(' | ').replaceAll('\u00a0', ' ');
const planOf = ({ items }: Told) =>
  items.flatMap(({ changes, decisions }) => [...changes, ...decisions.flatMap((one) => one.changes)]).map(words);

/** What the meeting says of the action without a vote, at an item that speaks of it. */
async function say(itemId: string, version: number, edit: object): Promise<void> {
  await send(app, room.lead, 'changeLinkedAction', { itemId, version, edit: { id: action.id, ...edit } }, 'item { id }');
}

/** A decision adopted in the room, with what it changes of the plan. */
async function decided(): Promise<void> {
  const { committee, lead, itemId } = room;
  await attend(app, room, 'in_person', 0, 1);
  const proposed = await aDecision(app, committee, { itemId, visibility: 'shared' });
  const edits = [{ id: action.id, budgetLines: [{ id: LINE, planned: '150000' }] }];
  const drafts = [{ planId: committee.planId, title: 'Étude', mainAxis: 'skills', ownerName: 'Régie' }];
  const prepared = await acted(app, lead, 'prepareDecisionChange', { ...on(proposed), edits, drafts });
  const voting = await acted(app, lead, 'openMeetingVote', on(prepared));
  for (const { id } of committee.seats.slice(0, 2))
    await acted(app, lead, 'castVote', { decisionId: voting.id, committeeSeatId: id, choice: 'for' });
  expect(await acted(app, lead, 'closeVote', on(voting))).toMatchObject({ changeState: 'applied' });
}

const SAID = ['Chaufferie | Jalon « Permis », atteint le |  | 20 novembre 2026', 'Chaufferie | Porteur | CC du Môle | Régie'];
const BUDGET = 'Chaufferie | Ligne de budget « Travaux », prévu | 100 000 € | 150 000 €';
const ADDED = ['Étude | Porteur |  | Régie', 'Étude | Action ajoutée au plan |  | '];

/** A meeting whose items and decision changed the plan, closed. */
async function closedMeeting(): Promise<void> {
  const { lead, committee, meeting } = room;
  const itemId = await anItem(app, lead, meeting.id, { title: 'Le permis', actionIds: [action.id] });
  await say(itemId, 1, { ownerName: 'Une erreur', milestones: [{ id: PERMIT, doneOn: '2026-11-20' }] });
  await say(itemId, 2, { ownerName: 'Régie' });
  await decided();
  await ledTo(app, committee.place, await readMeeting(app, lead, meeting.id), 'closed');
}

describe('what a meeting changed of the plan', () => {
  it('is told by its minutes under each item and each decision, as things were called when it closed', async () => {
    await closedMeeting();
    const { lead } = room;
    const before = await told(lead);
    expect(planOf(before).sort()).toEqual([...SAID, BUDGET, ...ADDED].sort());
    expect(before.items.map(({ title, changes }) => [title, changes.length])).toEqual([
      ['Confier l’action', 0],
      ['Le permis', 2],
    ]);
    const milestones = [{ id: PERMIT, label: 'Permis purgé' }];
    const renamed = { id: action.id, version: 4, title: 'Réseau de chaleur', ownerName: 'SYMAGEV', milestones };
    await send(app, lead, 'editAction', renamed, 'action { id }');
    expect(await told(lead)).toEqual(before);
    const removed = { id: action.id, version: 5, milestones: [{ id: PERMIT, removed: true }] };
    await send(app, lead, 'editAction', removed, 'action { id }');
    expect((await told(lead)).print).toBe(before.print);
    await send(app, lead, 'editAction', { id: action.id, version: 6, visibility: 'restricted' }, 'action { id }');
    expect(planOf(await told(lead)).sort()).toEqual([...ADDED].sort());
  });

  it('is sealed with them, in the PDF and the DOCX too, and the State reads of it what is shared', { timeout: OFFICE_TIME }, async () => {
    await closedMeeting();
    const { lead, committee, meeting } = room;
    const before = await told(lead);
    await ledTo(app, committee.place, await readMeeting(app, lead, meeting.id), 'sealed');
    expect(await told(lead)).toEqual(before);
    const state = committee.place.as('national_coordinator');
    expect(planOf(await told(state)).sort()).toEqual([...SAID, ...ADDED].sort());
    if (!hasProgram('pdftotext', '-v') || !hasProgram('soffice')) return;
    const file = async (who: AccountActor, format: string) => {
      const headers = { cookie: cookieOf(who) };
      const response = await fetch(`${app.url}/api/meetings/${meeting.id}/minutes/${format}`, { headers });
      return Buffer.from(await response.arrayBuffer());
    };
    const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');
    const budget = `${action.code} Chaufferie : Ligne de budget « Travaux », prévu : 100 000 € → 150 000 €`;
    const owner = `${action.code} Chaufferie : Porteur : CC du Môle → Régie`;
    const docx = (await savedAs(await file(lead, 'docx'), 'docx', 'txt:Text')).toString();
    for (const text of [readPdf(await file(lead, 'pdf')).text, docx].map(plain)) {
      expect(text).toContain(budget);
      expect(text).toContain(owner);
      expect(text).toContain('Étude : Action ajoutée au plan');
    }
    const theirs = plain(readPdf(await file(state, 'pdf')).text);
    expect([theirs.includes(owner), theirs.includes('Travaux')]).toEqual([true, false]);
  });
});
