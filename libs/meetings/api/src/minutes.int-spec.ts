import { aPlace, eventsOf, type TestPlace } from '@binome/governance/api/testing';
import {
  anIntent,
  cookieOf,
  hasProgram,
  libreOffice,
  OFFICE_TIME,
  readPdf,
  type TestApp,
} from '@binome/shared/api/testing';
import type { Actor } from '@binome/shared/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aHeldMeeting, ANSWER, APPROVE, MINUTES, OUTCOME, PROPOSE, type Told } from './minutes-testing.js';
import { ledTo, meetingRefused, meetingWritten, readMeeting, startMeetingsApp, type TestMeeting } from './testing.js';

let app: TestApp;
let home: TestPlace;
let far: TestPlace;
let seats: string[];
let meeting: TestMeeting;
const savedAs = libreOffice();
beforeAll(async () => {
  app = await startMeetingsApp({ CHROMIUM_PATH: process.env.CHROMIUM_PATH ?? '' });
  far = await aPlace(app);
});
afterAll(() => app.close());

beforeEach(async () => {
  home = await aPlace(app);
  ({ seats, meeting } = await aHeldMeeting(app, home));
  await outcome('Ouvert', 'Il est décidé de continuer.');
});

async function outcome(title: string, text: string): Promise<void> {
  const item = (await readMeeting(app, home.as('elected'), meeting.id)).agenda.find((one) => one.title === title);
  const input = { clientMutationId: anIntent(), itemId: item?.id, version: item?.version, outcome: text };
  await app.data(home.as('elected'), OUTCOME, { input });
}

async function minutes(who: Actor): Promise<Told | null> {
  const query = `query ($id: ID!) { meetingMinutes(meetingId: $id) ${MINUTES} }`;
  return (await app.data<{ meetingMinutes: Told | null }>(who, query, { id: meeting.id })).meetingMinutes;
}

const approval = (rank: number, print: string) => ({
  input: { clientMutationId: anIntent(), meetingId: meeting.id, committeeSeatId: seats[rank], print },
});
const approve = (who: Actor, rank: number, print: string) => app.data(who, APPROVE, approval(rank, print));
const submit = async () => {
  meeting = await ledTo(app, home, meeting, 'closed');
  meeting = await meetingWritten(app, home.as('project_lead'), 'submitMinutes', {
    meetingId: meeting.id,
    version: meeting.version,
  });
  return (await minutes(home.as('project_lead'))) as Told;
};
const seal = () => ({ meetingId: meeting.id, version: meeting.version });
const sealed = async (print: string) => {
  await approve(home.as('contributor'), 0, print);
  await approve(home.as('project_lead'), 1, print);
  meeting = await meetingWritten(app, home.as('elected'), 'sealMeeting', seal());
};
const door = (who: Actor, format: string) =>
  fetch(`${app.url}/api/meetings/${meeting.id}/minutes/${format}`, { headers: { cookie: cookieOf(who) } });

const SAID = 'Il est décidé de continuer.';
const SHOULD = 'Il est décidé de continuer un an.';
const item = async (title = 'Ouvert') =>
  (await minutes(home.as('project_lead')))?.items.find((one) => one.title === title);
const proposal = async (rank: number, given: Record<string, unknown> = {}) => ({
  input: {
    ...{ clientMutationId: anIntent(), itemId: (await item())?.id, committeeSeatId: seats[rank] },
    ...{ part: 'outcome', before: SAID, after: SHOULD, reason: 'Dit en séance', ...given },
  },
});
const propose = async (who: Actor, rank: number, given = {}) => app.data(who, PROPOSE, await proposal(rank, given));
const reply = async (answer: string, given: Record<string, unknown> = {}, title?: string) => {
  const { id: amendmentId, version } = (await item(title))?.amendments.at(-1) ?? {};
  return { input: { clientMutationId: anIntent(), amendmentId, version, answer, reason: null, ...given } };
};
const problemOf = async (who: Actor, document: string, variables: Record<string, unknown>) =>
  (await app.gql(who, document, variables)).errors[0]?.extensions.data as { problem?: string } | undefined;
const [lead, contributor] = [() => home.as('project_lead'), () => home.as('contributor')];

describe('minutes', () => {
  it('are assembled from what was recorded, once the meeting is closed, as far as each may read', async () => {
    expect(await minutes(home.as('elected'))).toBeNull();
    meeting = await ledTo(app, home, meeting, 'closed');
    const told = await minutes(home.as('elected'));
    expect(told?.items).toMatchObject([
      { title: 'Ouvert', outcome: 'Il est décidé de continuer.' },
      { title: 'Secret', outcome: null },
    ]);
    expect(told?.seats.map(({ personName, presence, word }) => [personName, presence, word])).toEqual([
      ['Nora Contributrice', 'in_person', null],
      ['Paul Sans Compte', 'in_person', null],
    ]);
    expect(await minutes(home.as('observer'))).toMatchObject({ hiddenItems: 1, items: [{ title: 'Ouvert' }] });
    expect(await minutes(home.as('contributor'))).toMatchObject({ hiddenItems: 0 });
    expect(await minutes(home.as('national_coordinator'))).toBeNull();
  });

  it('are approved by those who attended, each for itself, or written down for who has no account', async () => {
    const { print } = await submit();
    const lead = home.as('project_lead');
    expect(await meetingRefused(app, lead, 'sealMeeting', seal())).toBe('MINUTES_NOT_APPROVED');
    for (const who of ['project_lead', 'elected', 'observer'] as const)
      expect(await app.refusal(home.as(who), APPROVE, approval(0, print)), who).toBe('MINUTES_NOT_YOURS');
    expect(await app.refusal(home.as('regional_reviewer'), APPROVE, approval(0, print))).toBe('FORBIDDEN');
    expect(await app.refusal(far.as('elected'), APPROVE, approval(0, print))).toBe('NOT_FOUND');
    await approve(home.as('contributor'), 0, print);
    await approve(home.as('contributor'), 0, print);
    expect(await app.refusal(home.as('contributor'), APPROVE, approval(1, print))).toBe('MINUTES_NOT_YOURS');
    expect(await minutes(lead)).toMatchObject({ approved: false, reason: 'period_open' });
    await approve(lead, 1, print);
    expect(await minutes(lead)).toMatchObject({ approved: true, reason: 'all_approved' });
    expect((await eventsOf(app, meeting.id)).filter(({ name }) => name === 'minutes.approved')).toHaveLength(2);
  });

  it('are approved again when they change, and only as they were read', async () => {
    const { print } = await submit();
    await approve(home.as('contributor'), 0, print);
    await outcome('Ouvert', 'Il est décidé d’arrêter.');
    expect(await app.refusal(home.as('project_lead'), APPROVE, approval(1, print))).toBe('MINUTES_CHANGED');
    const changed = (await minutes(home.as('contributor'))) as Told;
    expect(changed.seats.map(({ word, mayApprove }) => [word, mayApprove])).toEqual([
      ['lapsed', true],
      ['silent', false],
    ]);
    await outcome('Ouvert', 'Il est décidé de continuer.');
    expect((await minutes(home.as('contributor')))?.seats[0]?.word).toBe('approved');
  });

  it('follow the rule of the committee as it was when they were submitted', async () => {
    await submit();
    await app.sql('UPDATE committees SET silence_approves = true WHERE territory_id = $1', [home.id]);
    await app.sql(`UPDATE minutes SET closes_on = '2020-01-01' WHERE meeting_id = $1`, [meeting.id]);
    expect(await minutes(home.as('elected'))).toMatchObject({ approved: false, reason: 'too_few_approvals' });
    await app.sql('UPDATE minutes SET silence_approves = true WHERE meeting_id = $1', [meeting.id]);
    expect(await minutes(home.as('elected'))).toMatchObject({ approved: true, reason: 'silence_counted' });
  });

  it('once sealed are the State’s too, without what is confidential, and never change', async () => {
    const { print } = await submit();
    await sealed(print);
    expect(await minutes(home.as('elected'))).toMatchObject({ print, hiddenItems: 0, sealedAt: expect.any(String) });
    for (const who of ['national_coordinator', 'regional_reviewer', 'observer'] as const)
      expect(await minutes(home.as(who)), who).toMatchObject({ print, hiddenItems: 1, items: [{ title: 'Ouvert' }] });
    for (const statement of [
      'UPDATE minutes SET print = NULL WHERE meeting_id = $1',
      'DELETE FROM sealed_confidential_items WHERE meeting_id = $1',
      'DELETE FROM minutes_approvals WHERE meeting_id = $1',
      'UPDATE attendances SET presence = NULL WHERE meeting_id = $1',
    ])
      await expect(app.sql(statement, [meeting.id])).rejects.toMatchObject({ code: 'BN002' });
  });
});

describe('amendments of minutes', () => {
  it('change the record once accepted: approvals are asked again, for as long as before', async () => {
    const { print, closesOn } = await submit();
    await approve(lead(), 1, print);
    await propose(contributor(), 0);
    expect(await minutes(home.as('observer'))).toMatchObject({ approved: false, reason: 'amendment_open' });
    expect((await minutes(home.as('observer')))?.items[0]?.amendments).toMatchObject([{ after: SHOULD, answer: null }]);
    await app.sql(
      `UPDATE minutes SET submitted_at = submitted_at - interval '5 days', closes_on = closes_on - 5
      WHERE meeting_id = $1`,
      [meeting.id],
    );
    await app.data(lead(), ANSWER, await reply('accepted'));
    const now = await minutes(contributor());
    expect(now).toMatchObject({ reason: 'period_open', closesOn });
    expect(now?.items[0]).toMatchObject({ outcome: SHOULD, amendments: [{ answer: 'accepted' }] });
    expect(now?.seats.map(({ word }) => word)).toEqual(['silent', 'lapsed']);
    expect((await eventsOf(app, meeting.id)).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['minutes.amendment_proposed', 'minutes.amendment_answered']),
    );
  });

  it('leave all as it was once rejected, with the reason', async () => {
    const { print } = await submit();
    await approve(lead(), 1, print);
    await propose(contributor(), 0);
    expect(await app.refusal(lead(), ANSWER, await reply('rejected'))).toBe('INVALID_INPUT');
    await app.data(lead(), ANSWER, await reply('rejected', { reason: 'Le vote dit autre chose' }));
    expect(await problemOf(lead(), ANSWER, await reply('accepted'))).toEqual({ problem: 'answered' });
    const now = await minutes(contributor());
    expect(now).toMatchObject({ print, items: [{ outcome: SAID }, {}] });
    expect(now?.seats.map(({ word }) => word)).toEqual(['silent', 'approved']);
  });

  it('are refused to who did not attend, on what is not said, and after the period', async () => {
    meeting = await ledTo(app, home, meeting, 'closed');
    expect(await app.refusal(contributor(), PROPOSE, await proposal(0))).toBe('MEETING_STATE');
    await submit();
    for (const who of ['elected', 'observer'] as const)
      expect(await app.refusal(home.as(who), PROPOSE, await proposal(0)), who).toBe('MINUTES_NOT_YOURS');
    for (const who of [home.as('regional_reviewer'), far.as('elected')])
      expect(await app.refusal(who, PROPOSE, await proposal(0))).toBe('NOT_FOUND');
    const secret = { itemId: (await item('Secret'))?.id };
    expect(await app.refusal(home.as('observer'), PROPOSE, await proposal(0, secret))).toBe('NOT_FOUND');
    expect(await problemOf(contributor(), PROPOSE, await proposal(0, { before: 'x' }))).toEqual({
      problem: 'outdated',
    });
    expect(await app.refusal(contributor(), PROPOSE, await proposal(0, { after: SAID }))).toBe('INVALID_INPUT');
    await propose(contributor(), 0);
    expect(await problemOf(contributor(), PROPOSE, await proposal(0))).toEqual({ problem: 'already_open' });
    for (const who of ['contributor', 'observer'] as const)
      expect(await app.refusal(home.as(who), ANSWER, await reply('accepted')), who).toBe('FORBIDDEN');
    expect(await app.refusal(far.as('elected'), ANSWER, await reply('accepted'))).toBe('NOT_FOUND');
    await app.sql(`UPDATE minutes SET closes_on = '2020-01-01' WHERE meeting_id = $1`, [meeting.id]);
    expect(await problemOf(lead(), PROPOSE, await proposal(1))).toEqual({ problem: 'period_over' });
  });

  it('never overwrite each other, nor what was corrected meanwhile', async () => {
    await submit();
    await Promise.all([propose(contributor(), 0), propose(lead(), 1, { after: 'Il est décidé d’arrêter.' })]);
    const [first, second] = (await item())?.amendments ?? [];
    const on = (one: typeof first) => reply('accepted', { amendmentId: one?.id, version: one?.version });
    const both = await Promise.all(
      [await on(first), await on(second)].map((variables, rank) =>
        app.gql(home.as(rank ? 'elected' : 'project_lead'), ANSWER, variables),
      ),
    );
    expect(both.map(({ errors }) => errors[0]?.extensions.code ?? 'done').sort()).toEqual([
      'MINUTES_AMENDMENT',
      'done',
    ]);
    const open = (await item())?.amendments.find(({ answer }) => answer === null);
    expect(open?.outdated).toBe(true);
    expect(await meetingRefused(app, lead(), 'sealMeeting', seal())).toBe('MINUTES_NOT_APPROVED');
  });

  it('of the notes change a passage of them, and are told by the sealed minutes, which take no more', async () => {
    await app.sql(`UPDATE agenda_items SET notes = '<p>Le <strong>préfet</strong> signe jeudi.</p>' WHERE id = $1`, [
      (await readMeeting(app, lead(), meeting.id)).agenda[0]?.id,
    ]);
    await submit();
    await propose(contributor(), 0, { part: 'notes', before: 'signe jeudi', after: 'signe vendredi' });
    await app.data(lead(), ANSWER, await reply('accepted'));
    const { print, items } = (await minutes(lead())) as Told;
    expect(items[0]?.notes).toBe('<p>Le <strong>préfet</strong> signe vendredi.</p>');
    await sealed(print);
    for (const who of ['observer', 'national_coordinator'] as const)
      expect((await minutes(home.as(who)))?.items[0]?.amendments, who).toMatchObject([{ answer: 'accepted' }]);
    expect(await app.refusal(contributor(), PROPOSE, await proposal(0))).toBe('MEETING_STATE');
    expect(await app.refusal(lead(), ANSWER, await reply('rejected', { reason: 'x' }))).toBe('MEETING_STATE');
    await expect(app.sql('DELETE FROM minutes_amendments WHERE meeting_id = $1', [meeting.id])).rejects.toMatchObject({
      code: 'BN002',
    });
  });
});

describe('the files of sealed minutes', () => {
  const REFUSED = 'Il est décidé d’arrêter.';
  const KEPT = 'Le secret est levé.';
  const bytesOf = async (who: Actor, format: string) => Buffer.from(await (await door(who, format)).arrayBuffer());

  // What came out of the item is what the amendment made of it; what it was is quoted once, where the amendment is told.
  function expectAmended(read: string, secret: boolean): void {
    const text = read.replace(/\s+/g, ' ');
    const [, opened = '', hidden = ''] = text.split(/1\. Ouvert|2\. Secret/);
    expect(opened).toContain(`Débat · Non abordé ${SHOULD} Ce qui en sort a été amendé`);
    expect(opened).toContain(`sur proposition de Nora Contributrice (`);
    expect(opened).toContain(`« ${SAID} » est devenu « ${SHOULD} ».`);
    expect(text.split(SAID)).toHaveLength(2);
    expect(text).not.toContain(REFUSED);
    expect(hidden.includes(`${KEPT} Ce qui en sort a été amendé`)).toBe(secret);
    expect(hidden.includes(`« ${KEPT} » a été ajouté.`)).toBe(secret);
    expect(text.includes(KEPT)).toBe(secret);
  }

  it('are a tagged PDF, printed once, and a DOCX, as far as each may read', { timeout: OFFICE_TIME }, async () => {
    await submit();
    await propose(contributor(), 0);
    await app.data(lead(), ANSWER, await reply('accepted'));
    await propose(contributor(), 0, { before: SHOULD, after: REFUSED });
    await app.data(lead(), ANSWER, await reply('rejected', { reason: 'Le vote dit autre chose' }));
    await propose(contributor(), 0, { itemId: (await item('Secret'))?.id, before: '', after: KEPT });
    await app.data(lead(), ANSWER, await reply('accepted', {}, 'Secret'));
    expect((await door(home.as('elected'), 'pdf')).status).toBe(404);
    await sealed(((await minutes(lead())) as Told).print);
    const pdf = await door(home.as('elected'), 'pdf');
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = Buffer.from(await pdf.arrayBuffer());
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    expect((await bytesOf(home.as('elected'), 'pdf')).equals(bytes)).toBe(true);
    expect((await door(far.as('elected'), 'pdf')).status).toBe(404);
    expect((await door(home.as('elected'), 'exe')).status).toBe(404);
    if (!hasProgram('pdftotext', '-v') || !hasProgram('soffice')) return;
    expectAmended(readPdf(bytes).text, true);
    expectAmended(readPdf(await bytesOf(home.as('national_coordinator'), 'pdf')).text, false);
    const docx = await savedAs(await bytesOf(home.as('elected'), 'docx'), 'docx', 'txt:Text');
    expectAmended(docx.toString(), true);
  });
});
