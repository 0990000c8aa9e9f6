import { aPdf, download, sendDocument } from '@binome/documents/api/testing';
import { aCommittee, aHolder, aMember, aPlace, aSeat, type TestPlace } from '@binome/governance/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aMeeting, ledTo, meetingWritten, startMeetingsApp, type TestItem, type TestMeeting } from './testing.js';

let app: TestApp;
let home: TestPlace;
let meeting: TestMeeting;
let item: TestItem;
beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  home = await aPlace(app);
  const { id: committeeId } = await aCommittee(app, home);
  meeting = await aMeeting(app, home, { committeeId });
  const content = { meetingId: meeting.id, kind: 'debate', title: 'Reprise', minutes: 10 };
  item = (await meetingWritten(app, home.as('elected'), 'addAgendaItem', content)).agenda[0] as TestItem;
});
afterAll(() => app.close());

interface Documents {
  totalCount: number;
  viewerCanAdd: boolean;
  nodes: { id: string; version: number; name: string }[];
}

const READ = `query ($id: ID!) { meeting(meetingId: $id) { agenda {
  documents(first: 10) { totalCount viewerCanAdd nodes { id version name } } } } }`;
const documentsFor = async (who: Actor): Promise<Documents | undefined> =>
  (await app.data<{ meeting: { agenda: { documents: Documents }[] } }>(who, READ, { id: meeting.id })).meeting.agenda[0]
    ?.documents;
const add = (who: Actor | null, name = 'Audit.pdf', ownVisibility = 'shared') =>
  sendDocument(app, who, `AgendaItem/${item.id}`, name, aPdf(), { fields: { ownVisibility } });
const statusFor = async (who: Actor, id: string) => (await download(app, who, id)).status;
const refusal = (command: string, input: object) => {
  const type = `${command.charAt(0).toUpperCase()}${command.slice(1)}Input`;
  const mutation = `mutation ($input: ${type}!) { ${command}(input: $input) { document { id } } }`;
  return app.refusal(home.as('elected'), mutation, { input: { clientMutationId: anIntent(), ...input } });
};

describe('the documents of an item', () => {
  it('are added by those who prepare, read by members, and unknown to others', async () => {
    const { status, body } = await add(home.as('project_lead'));
    expect(status).toBe(201);
    expect(await documentsFor(home.as('elected'))).toMatchObject({ totalCount: 1, viewerCanAdd: true });
    expect(await documentsFor(home.as('observer'))).toMatchObject({
      totalCount: 1,
      viewerCanAdd: false,
      nodes: [{ id: body.id, name: 'Audit' }],
    });
    const far = (await aPlace(app)).as('elected');
    expect((await add(home.as('contributor'))).body.code).toBe('FORBIDDEN');
    expect((await add(far)).status).toBe(404);
    expect((await add(null)).status).toBe(401);
    expect([await statusFor(home.as('contributor'), body.id), await statusFor(far, body.id)]).toEqual([200, 404]);
  });

  it('are the State’s once the minutes are sealed, as far as they are shared', async () => {
    const { body } = await add(home.as('elected'));
    const { body: inner } = await add(home.as('elected'), 'Note.pdf', 'territory');
    const state = home.as('regional_reviewer');
    meeting = await ledTo(app, home, meeting, 'convened');
    expect(await statusFor(state, body.id)).toBe(404);
    await ledTo(app, home, meeting, 'sealed');
    expect([await statusFor(state, body.id), await statusFor(state, inner.id)]).toEqual([200, 404]);
    expect(await documentsFor(state)).toMatchObject({ totalCount: 1, viewerCanAdd: false });
  });

  it('of a confidential item are for those who prepare and those who sit that day, whoever is named later', async () => {
    const { body } = await add(home.as('elected'));
    const { id: itemId, version } = item;
    await meetingWritten(app, home.as('elected'), 'editAgendaItem', { itemId, version, confidential: true });
    const member = home.as('contributor');
    expect([await statusFor(home.as('elected'), body.id), await statusFor(member, body.id)]).toEqual([200, 404]);
    await aMember(app, home.id, member);
    const [{ committee_id: committeeId } = { committee_id: '' }] = await app.sql<{ committee_id: string }>(
      'SELECT committee_id FROM meetings WHERE id = $1',
      [meeting.id],
    );
    const seat = await aSeat(app, home, committeeId);
    await aHolder(app, home, seat, { accountId: member.accountId, personName: 'Co' });
    expect(await statusFor(member, body.id)).toBe(200);
    await app.sql(`UPDATE seat_holders SET ends_on = '2199-03-04' WHERE seat_id = $1`, [seat]);
    expect(await statusFor(member, body.id)).toBe(404);
    // The day of the meeting moves within the mandate.
    const moved = { meetingId: meeting.id, version: meeting.version, day: '2199-03-04' };
    await meetingWritten(app, home.as('elected'), 'editMeeting', moved);
    expect(await statusFor(member, body.id)).toBe(200);
    await ledTo(app, home, { ...meeting, version: meeting.version + 1 }, 'sealed');
    expect(await statusFor(home.as('regional_reviewer'), body.id)).toBe(404);
  });

  it('stay as they are once the meeting is sealed', async () => {
    const { body } = await add(home.as('elected'));
    await ledTo(app, home, meeting, 'sealed');
    const found = await documentsFor(home.as('elected'));
    expect(found).toMatchObject({ totalCount: 1, viewerCanAdd: false });
    const on = { documentId: body.id, version: found?.nodes[0]?.version };
    expect((await add(home.as('elected'), 'Tard.pdf')).body.code).toBe('MEETING_STATE');
    const versioned = await sendDocument(app, home.as('elected'), `${body.id}/versions`, 'Audit.pdf', aPdf('2'));
    expect(versioned.body.code).toBe('MEETING_STATE');
    expect(await refusal('editDocument', { ...on, name: 'Autre' })).toBe('MEETING_STATE');
    expect(await refusal('removeDocument', on)).toBe('MEETING_STATE');
    await expect(app.sql(`UPDATE documents SET name = 'x' WHERE id = $1`, [body.id])).rejects.toThrow(/sealed/);
    expect(await statusFor(home.as('observer'), body.id)).toBe(200);
  });

  it('go with the item', async () => {
    const { body } = await add(home.as('elected'));
    await meetingWritten(app, home.as('elected'), 'removeAgendaItem', { itemId: item.id });
    expect(await statusFor(home.as('elected'), body.id)).toBe(404);
    expect((await add(home.as('elected'))).status).toBe(404);
  });
});
