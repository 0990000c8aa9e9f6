import { aHolder, aMember, aPlace, aCommittee, aSeat, eventsOf, type TestPlace } from '@binome/governance/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  aMeeting,
  ledTo,
  meetingProblemsOf,
  meetingRefused,
  meetingWritten,
  readMeeting,
  startMeetingsApp,
  type TestItem,
  type TestMeeting,
} from './testing.js';

let app: TestApp;
let home: TestPlace;
let meeting: TestMeeting;
beforeAll(async () => {
  app = await startMeetingsApp();
});
beforeEach(async () => {
  home = await aPlace(app);
  meeting = await aMeeting(app, home);
});
afterAll(() => app.close());

const add = async (who: Parameters<TestPlace['as']>[0], given: Record<string, unknown> = {}): Promise<TestItem> => {
  const input = { meetingId: meeting.id, kind: 'debate', title: 'Point', minutes: 10, ...given };
  return (await meetingWritten(app, home.as(who), 'addAgendaItem', input)).agenda.at(-1) as TestItem;
};
const titles = async (who: Parameters<TestPlace['as']>[0]) =>
  (await readMeeting(app, home.as(who), meeting.id)).agenda.map(({ title }) => title);
const on = ({ id: itemId, version }: TestItem) => ({ itemId, version });

describe('an agenda', () => {
  it('takes what a contributor proposes once it is accepted', async () => {
    const proposed = await add('contributor', { title: ' Navette ' });
    expect(proposed).toMatchObject({ title: 'Navette', standing: 'proposed', origin: 'person' });
    expect(await meetingRefused(app, home.as('contributor'), 'acceptAgendaItem', on(proposed))).toBe('FORBIDDEN');
    const { agenda } = await meetingWritten(app, home.as('elected'), 'acceptAgendaItem', on(proposed));
    expect(agenda).toMatchObject([{ standing: 'accepted' }]);
    expect(await add('project_lead')).toMatchObject({ standing: 'accepted' });
    const input = { meetingId: meeting.id, kind: 'debate', title: 'Point', minutes: 10 };
    expect(await meetingRefused(app, home.as('observer'), 'addAgendaItem', input)).toBe('FORBIDDEN');
  });

  it('is edited by field, put in order and emptied, each act in the history', async () => {
    const [one, two, three] = [
      await add('elected', { title: 'Un' }),
      await add('elected', { title: 'Deux' }),
      await add('elected', { title: 'Trois' }),
    ];
    await meetingWritten(app, home.as('elected'), 'moveAgendaItem', { ...on(three), afterId: one.id });
    expect(await titles('observer')).toEqual(['Un', 'Trois', 'Deux']);
    await meetingWritten(app, home.as('elected'), 'moveAgendaItem', { ...on(two), afterId: null });
    expect(await titles('observer')).toEqual(['Deux', 'Un', 'Trois']);
    await meetingWritten(app, home.as('elected'), 'editAgendaItem', { ...on(one), minutes: 20 });
    await meetingWritten(app, home.as('industrial'), 'editAgendaItem', { ...on(one), presenter: 'Sonia' });
    expect(await meetingRefused(app, home.as('industrial'), 'editAgendaItem', { ...on(one), minutes: 25 })).toBe(
      'CONFLICT',
    );
    expect(
      await meetingProblemsOf(app, home.as('elected'), 'editAgendaItem', { ...on(one), title: ' ', minutes: 0 }),
    ).toEqual(['title:required', 'minutes:out_of_range']);
    await meetingWritten(app, home.as('elected'), 'removeAgendaItem', { itemId: one.id });
    expect(await titles('observer')).toEqual(['Deux', 'Trois']);
    expect((await eventsOf(app, one.id)).map(({ name }) => name)).toEqual([
      'agenda_item.added',
      'agenda_item.edited',
      'agenda_item.edited',
      'agenda_item.removed',
    ]);
  });

  it('speaks of one item at a time while the meeting is in progress', async () => {
    const [one, two] = [await add('elected', { title: 'Un' }), await add('elected', { title: 'Deux' })];
    const current = { ...on(one), progress: 'current' };
    expect(await meetingRefused(app, home.as('elected'), 'setItemProgress', current)).toBe('MEETING_STATE');
    await ledTo(app, home, meeting, 'in_progress');
    await meetingWritten(app, home.as('elected'), 'setItemProgress', current);
    const { agenda } = await meetingWritten(app, home.as('industrial'), 'setItemProgress', {
      ...on(two),
      progress: 'current',
    });
    expect(agenda.map(({ progress }) => progress)).toEqual(['done', 'current']);
    const open = await readMeeting(app, home.as('elected'), meeting.id);
    const closed = await meetingWritten(app, home.as('elected'), 'closeMeeting', {
      meetingId: open.id,
      version: open.version,
    });
    expect(closed.state).toBe('closed');
    expect((await readMeeting(app, home.as('observer'), meeting.id)).agenda.map(({ progress }) => progress)).toEqual([
      'done',
      'done',
    ]);
    expect((await eventsOf(app, two.id)).map(({ name }) => name)).toContain('agenda_item.edited');
  });
});

describe('a confidential item', () => {
  it('is read by those who prepare and those who sit on the day, holders and substitutes, and by nobody else', async () => {
    const { id: committeeId } = await aCommittee(app, home);
    meeting = await aMeeting(app, home, { committeeId });
    const item = await add('elected', { title: 'Reprise', confidential: true });
    await add('elected', { title: 'Ouvert' });
    expect(await titles('project_lead')).toEqual(['Reprise', 'Ouvert']);
    expect(await titles('contributor')).toEqual(['Ouvert']);
    const edit = { itemId: item.id, version: item.version, title: 'Autre' };
    expect(await meetingRefused(app, home.as('contributor'), 'editAgendaItem', edit)).toBe('NOT_FOUND');
    for (const role of ['contributor', 'observer'] as const) await aMember(app, home.id, home.as(role));
    const seat = await aSeat(app, home, committeeId);
    const { accountId } = home.as('contributor');
    // A mandate that ends before the meeting does not sit there.
    await aHolder(app, home, seat, { accountId, personName: 'Co', endsOn: '2199-03-04' });
    expect(await titles('contributor')).toEqual(['Ouvert']);
    await app.sql(`UPDATE seat_holders SET ends_on = '2199-03-05' WHERE seat_id = $1`, [seat]);
    expect(await titles('contributor')).toEqual(['Reprise', 'Ouvert']);
    expect(await meetingRefused(app, home.as('contributor'), 'editAgendaItem', edit)).toBe('FORBIDDEN');
    await aHolder(app, home, seat, { kind: 'substitute', accountId: home.as('observer').accountId, personName: 'Ob' });
    expect(await titles('observer')).toEqual(['Reprise', 'Ouvert']);
    await ledTo(app, home, meeting, 'sealed');
    expect(await titles('regional_reviewer')).toEqual(['Ouvert']);
  });
});
