import { randomUUID } from 'node:crypto';
import type { Person } from '@binome/identity/api/testing';
import type { MeetingState } from '@binome/meetings/domain';
import type { TestApp } from '@binome/shared/api/testing';
import { committeeValues, holderValues, seatValues } from './governance-rows.js';
import { aDocumentOfItem } from './document-rows.js';
import { insert, type Say, type SeededLevel } from './seeded-rows.js';

/** The rows of meetings that acts and questions are about. */
export interface SeededMeetings {
  draftId: string;
  inProgressId: string;
  itemId: string;
  /** A confidential item that waits on the agenda of the draft. */
  proposedItemId: string;
  sealedId: string;
  /** An item of the meeting in progress. */
  spokenItemId: string;
  /** A meeting whose minutes wait for approval, an item of it, and the seat of somebody without account who attended it. */
  approvalId: string;
  approvedItemId: string;
  attendedSeatId: string;
  /** A convened meeting, and somebody without account whom it calls. */
  calledId: string;
  calledHolderId: string;
}

interface Place {
  territoryId: string;
  committeeId: string;
  contributor: Person;
}

/** What a meeting always says, in a state; far ahead, so that lists of what is to come hold it. */
export function meetingValues(
  territoryId: string,
  committeeId: string,
  state: MeetingState,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  const isDraft = state === 'draft';
  return {
    ...{ territory_id: territoryId, committee_id: committeeId, version: 1, state, mode: 'in_person', place: 'Mairie' },
    ...{ day: '2199-03-03', start_time: '14:00', minutes: 120, time_zone: 'Europe/Paris' },
    ...{ visibility: isDraft ? 'territory' : 'shared', convened_at: isDraft ? null : '2026-01-01' },
    ...given,
  };
}

export function itemValues(
  territoryId: string,
  meetingId: string,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    ...{ territory_id: territoryId, meeting_id: meetingId, version: 1, visibility: 'territory', confidential: false },
    ...{ standing: 'accepted', progress: 'to_come', kind: 'debate', title: 'x', minutes: 10, rank: 'm' },
    origin: 'person',
    ...given,
  };
}

/** Minutes given for approval. */
export function minutesValues(
  territoryId: string,
  meetingId: string,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  const rule = { closes_on: '2199-01-01', silence_approves: false, submitted_at: '2026-01-01' };
  return { territory_id: territoryId, meeting_id: meetingId, version: 1, visibility: 'territory', ...rule, ...given };
}

/** A calendar of an account that was closed: others of the same account stay open. */
export function feedValues(account_id: string): Record<string, unknown> {
  return { account_id, version: 1, token_hash: randomUUID(), revoked_at: '2026-01-01' };
}

/** A series of meetings that goes on. */
export function seriesValues(territory_id: string, committee_id: string): Record<string, unknown> {
  const rule = { week: 'first', weekday: 'tuesday', months: [1], starts_on: '2199-01-01', start_time: '14:00' };
  return { territory_id, committee_id, version: 1, minutes: 60, mode: 'in_person', place: 'x', ...rule };
}

function amendmentFacts() {
  const words = { part: 'outcome', author: 'x', body: 'x', recordedBy: null };
  return { id: randomUUID(), version: 2, ...words, at: '2026-01-01T00:00:00Z' };
}

let attendees = 0;

/** An amendment that waits for its answer. */
export function amendmentValues(territory_id: string, meeting_id: string, item_id: string): Record<string, unknown> {
  const words = { part: 'outcome', after: 'x', reason: 'x', author: 'x', body: 'x', at: '2026-01-01' };
  return { territory_id, meeting_id, item_id, version: 1, attendee: `x${(attendees += 1)}`, ...words };
}

let guests = 0;

/** A guest of a meeting. */
export function guestValues(
  territoryId: string,
  meetingId: string,
  given: Record<string, unknown> = {},
): Record<string, unknown> {
  const guest = { guest_name: 'x', guest_email: `invite-${(guests += 1)}@exemple.fr` };
  return { territory_id: territoryId, meeting_id: meetingId, version: 1, ...guest, ...given };
}

/** A draft, a meeting in progress, a sealed one, and confidential items where the contributor sits and where it does not. */
export async function someMeetings(app: TestApp, say: Say, place: Place): Promise<SeededMeetings> {
  const { territoryId, committeeId, contributor } = place;
  const told = (about: string, level: SeededLevel) => say(`${level} ${about}`, { subject: 'meeting', level });
  const video = () =>
    say(
      'video link',
      { subject: 'meeting', level: 'territory', fieldClass: 'confidential' },
      (mark) => `https://${mark}.exemple.fr`,
    );
  const item = async (meetingId: string, level: SeededLevel, given: Record<string, unknown> = {}) => {
    const secret = (about: string) =>
      say(`${level} ${about}`, { subject: 'meeting', level, fieldClass: 'confidential' });
    const isConfidential = level === 'named' || level === 'restricted';
    const said = { title: secret('item'), detail: secret('detail'), presenter: secret('presenter') };
    const shown = { confidential: isConfidential, visibility: isConfidential ? 'restricted' : level };
    const values = itemValues(territoryId, meetingId, { ...said, ...shown, ...given });
    const itemId = await insert(app, 'agenda_items', values);
    await aDocumentOfItem(app, itemId, { name: secret('document of an item') });
    return itemId;
  };
  const meeting = async (state: MeetingState, level: SeededLevel, committee = committeeId, given = {}) => {
    const said = {
      title: told(`title of a ${state} meeting`, level),
      place: told('place', level),
      video_link: video(),
    };
    return insert(app, 'meetings', meetingValues(territoryId, committee, state, { ...said, ...given }));
  };
  const attends = async (meetingId: string, person_name: string): Promise<string> => {
    const seatId = await insert(app, 'committee_seats', seatValues(territoryId, committeeId));
    const present = { presence: 'in_person', person_name, arrived_at: '2026-01-01' };
    const own = { territory_id: territoryId, meeting_id: meetingId, seat_id: seatId, version: 1 };
    await insert(app, 'attendances', { ...own, ...present });
    return seatId;
  };
  const draftId = await meeting('draft', 'territory');
  const itemId = await item(draftId, 'territory', {
    proposed_by_name: told('proposer', 'territory'),
    proposed_by_account_id: contributor.accountId,
  });
  const proposedItemId = await item(draftId, 'restricted', { standing: 'proposed' });
  const inProgressId = await meeting('in_progress', 'shared');
  const spokenItemId = await item(inProgressId, 'territory');
  await attends(inProgressId, told('attendee', 'territory'));
  const seated = await insert(app, 'committees', committeeValues(territoryId));
  const seatId = await insert(app, 'committee_seats', seatValues(territoryId, seated));
  const held = { person_name: 'x', account_id: contributor.accountId };
  await insert(app, 'seat_holders', holderValues(territoryId, seatId, held));
  await item(await meeting('convened', 'shared', seated), 'named');
  const sealedId = await meeting('minutes_approval', 'shared', committeeId, {
    urgency: told('urgency', 'shared'),
  });
  const sharedItemId = await item(sealedId, 'shared');
  const secretItemId = await item(sealedId, 'restricted');
  const minuted = (id: string, level: SeededLevel) => {
    const secret = (about: string) =>
      say(`minuted ${about}`, { subject: 'meeting', level, fieldClass: 'confidential' });
    const facts = { id, number: 1, kind: 'debate', confidential: level === 'restricted', progress: 'done' };
    return {
      ...facts,
      title: secret('title'),
      presenter: secret('presenter'),
      outcome: secret('outcome'),
      notes: secret('notes'),
      amendments: [
        {
          ...amendmentFacts(),
          before: secret('words before'),
          after: secret('words after'),
          reason: secret('reason of an amendment'),
          answer: 'rejected',
          answerReason: secret('reason of a rejection'),
          ...{ answeredBy: 'x', answeredAt: '2026-01-02T00:00:00Z' },
        },
      ],
    };
  };
  const seat = {
    seatId: sharedItemId,
    body: told('minuted body', 'shared'),
    voting: true,
    chair: false,
    accountId: null,
  };
  const content = {
    ...{ committee: 'x', committeeCode: 'X', territory: 'x', title: null, day: '2199-03-03', timeZone: 'Europe/Paris' },
    ...{ place: null, openedAt: null, closedAt: null, quorumReached: true, quorumChanges: [], confidentialItems: 1 },
    seats: [
      {
        ...seat,
        personName: told('minuted attendee', 'shared'),
        presence: 'remote',
        arrivedAt: null,
        leftAt: null,
        proxyTo: null,
      },
    ],
    items: [minuted(sharedItemId, 'shared')],
    approval: { approvedBy: [], silent: [], reason: { kind: 'silence_counted', silent: 1 } },
  };
  const sealed = {
    visibility: 'shared',
    sealed_at: '2026-01-01',
    print: 'a'.repeat(64),
    content: JSON.stringify(content),
  };
  await insert(app, 'minutes', minutesValues(territoryId, sealedId, sealed));
  const secretItem = {
    territory_id: territoryId,
    meeting_id: sealedId,
    content: JSON.stringify(minuted(secretItemId, 'restricted')),
  };
  await insert(app, 'sealed_confidential_items', { id: secretItemId, ...secretItem });
  await app.sql(`UPDATE meetings SET state = 'sealed', sealed_at = now() WHERE id = $1`, [sealedId]);
  await meeting('cancelled', 'shared', committeeId, { cancel_reason: told('reason', 'shared') });
  const approvalId = await meeting('minutes_approval', 'shared');
  const attendedSeatId = await attends(approvalId, 'x');
  await insert(app, 'minutes', minutesValues(territoryId, approvalId));
  const approvedItemId = await item(approvalId, 'territory');
  const calledId = await meeting('convened', 'shared');
  const calledSeatId = await insert(app, 'committee_seats', seatValues(territoryId, committeeId));
  const calledHolderId = await insert(app, 'seat_holders', holderValues(territoryId, calledSeatId));
  const called = { territory_id: territoryId, meeting_id: calledId, version: 1, seat_id: calledSeatId };
  await insert(app, 'convocations', { ...called, holder_id: calledHolderId });
  const guest = {
    guest_name: told('guest', 'restricted'),
    guest_email: say('address of a guest', { subject: 'meeting', level: 'restricted' }, (mark) => `${mark}@exemple.fr`),
  };
  await insert(app, 'convocations', guestValues(territoryId, calledId, guest));
  return {
    calledId,
    calledHolderId,
    draftId,
    inProgressId,
    sealedId,
    itemId,
    proposedItemId,
    spokenItemId,
    approvalId,
    approvedItemId,
    attendedSeatId,
  };
}

/** A committee on which an account sits, with a convened meeting that has a confidential item. */
export async function aSeat(
  app: TestApp,
  territoryId: string,
  accountId: string,
): Promise<{ committeeId: string; meetingId: string }> {
  const committeeId = await insert(app, 'committees', committeeValues(territoryId));
  const seatId = await insert(app, 'committee_seats', seatValues(territoryId, committeeId));
  await insert(app, 'seat_holders', holderValues(territoryId, seatId, { person_name: 'x', account_id: accountId }));
  const meetingId = await insert(app, 'meetings', meetingValues(territoryId, committeeId, 'convened'));
  const secret = { confidential: true, visibility: 'restricted' };
  await aDocumentOfItem(app, await insert(app, 'agenda_items', itemValues(territoryId, meetingId, secret)));
  return { committeeId, meetingId };
}
