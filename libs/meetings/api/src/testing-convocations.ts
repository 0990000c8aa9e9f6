import { aCommittee, aHolder, aSeat, type TestPlace } from '@binome/governance/api/testing';
import { aPerson, type Person } from '@binome/identity/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import ICAL from 'ical.js';
import { aMeeting, meetingWritten, type TestMeeting } from './testing.js';

const INVITE = `mutation ($input: InviteGuestInput!) { inviteGuest(input: $input) { replies { guests { id name } } } }`;

/** A meeting of one item that is still to be convened: somebody with an account sits on its committee, and somebody without. */
export async function aMeetingToCall(
  app: TestApp,
  place: TestPlace,
): Promise<{ holder: Person; meeting: TestMeeting }> {
  const { id: committeeId } = await aCommittee(app, place);
  await app.sql(`UPDATE committees SET quorum_chairs = 'none' WHERE id = $1`, [committeeId]);
  const holder = await aPerson(app, 'contributor', { territoryIds: [place.id], name: 'Anne Première' });
  const { id: heldId } = await aHolder(app, place, await aSeat(app, place, committeeId, { body: 'Organisme 1' }), {
    personName: 'Anne Première',
  });
  await app.sql('UPDATE seat_holders SET account_id = $1 WHERE id = $2', [holder.accountId, heldId]);
  const other = await aSeat(app, place, committeeId, { body: 'Organisme 2' });
  await aHolder(app, place, other, { personName: 'Sans Compte' });
  const meeting = await aMeeting(app, place, {
    ...{ committeeId, videoLink: 'https://visio.exemple.fr/a', mode: 'hybrid' },
  });
  await anItem(app, place, meeting, 'Bilan');
  return { holder, meeting };
}

/** An item more on the agenda of a meeting. */
export function anItem(
  app: TestApp,
  place: TestPlace,
  { id: meetingId }: TestMeeting,
  title: string,
  given: Record<string, unknown> = {},
): Promise<TestMeeting> {
  const item = { meetingId, kind: 'debate', title, minutes: 15, confidential: false, actionIds: [], ...given };
  return meetingWritten(app, place.as('project_lead'), 'addAgendaItem', item);
}

/** A guest of a meeting. */
export async function aGuest(app: TestApp, place: TestPlace, { id }: TestMeeting, email: string): Promise<void> {
  const input = { clientMutationId: anIntent(), meetingId: id, name: 'Paul Invité', email };
  await app.data(place.as('project_lead'), INVITE, { input });
}

/** The meeting as a command names it. */
export async function versionOf(
  app: TestApp,
  { id: meetingId }: TestMeeting,
): Promise<{ meetingId: string; version: number }> {
  const [row] = await app.sql<{ version: number }>('SELECT version FROM meetings WHERE id = $1', [meetingId]);
  return { meetingId, version: row?.version ?? 0 };
}

/** Words of a mail, its no-break spaces as plain ones. */
export function plain(said: string | false | undefined): string {
  return (said || '').replaceAll('\u00A0', ' ');
}

/** The invitation that a mail carries, as a reader of calendars that is not ours understands it. */
export function calendarIn(mail: { attachments: { contentType: string; content: Buffer }[] } | undefined) {
  const file = mail?.attachments.find(
    ({ contentType }) => contentType.includes('calendar') || contentType.includes('ics'),
  );
  const root = new ICAL.Component(ICAL.parse(file?.content.toString('utf8') ?? ''));
  const event = new ICAL.Event(root.getFirstSubcomponent('vevent') as ICAL.Component);
  return { method: root.getFirstPropertyValue('method'), event };
}

/** The answer that the invitation of a mail says its person gave. */
export function replyIn(mail: Parameters<typeof calendarIn>[0]) {
  return calendarIn(mail).event.component.getFirstProperty('attendee')?.getParameter('partstat');
}
