import { aCommittee, aPlace, type TestPlace } from '@binome/governance/api/testing';
import { anIntent, type TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MeetingSeriesRound } from './meeting-series.round.js';
import { meetingWritten, startMeetingsApp } from './testing.js';

const CREATE = 'mutation ($input: CreateSeriesInput!) { createSeries(input: $input) { seriesId } }';
const END = 'mutation ($input: EndSeriesInput!) { endSeries(input: $input) { seriesId } }';
const EDIT = 'mutation ($input: EditSeriesInput!) { editSeries(input: $input) { seriesId } }';
const LIST = `query ($code: ID!) { meetingSeries(phase: phase_2, code: $code) { id version words meetings { id version day seriesDay state startTime place } } }`;

interface Series {
  id: string;
  version: number;
  words: string;
  meetings: {
    id: string;
    version: number;
    day: string;
    seriesDay: string;
    state: string;
    startTime: string;
    place: string;
  }[];
}

describe('series of meetings', () => {
  let app: TestApp;
  let place: TestPlace;
  let committeeId: string;

  beforeAll(async () => {
    app = await startMeetingsApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    place = await aPlace(app);
    committeeId = (await aCommittee(app, place)).id;
  });

  const rule = (given = {}) => ({
    ...{ clientMutationId: anIntent(), committeeId, week: 'first', weekday: 'tuesday', months: [2, 4, 6, 8, 10, 12] },
    ...{ startsOn: '2199-01-01', startTime: '14:00', minutes: 90, mode: 'in_person', place: 'Mairie', ...given },
  });
  const lead = () => place.as('project_lead');
  const create = async (given = {}) =>
    (await app.data<{ createSeries: { seriesId: string } }>(lead(), CREATE, { input: rule(given) })).createSeries
      .seriesId;
  const list = async (): Promise<Series[]> =>
    (await app.data<{ meetingSeries: Series[] }>(place.as('observer'), LIST, { code: place.code })).meetingSeries;
  const round = () => app.app.get(MeetingSeriesRound).make();

  it('draft the meetings of the months ahead; a moved or cancelled one does not come back, and the rest goes on', async () => {
    await create();
    const [series] = await list();
    expect(series?.words.replaceAll('\u00A0', ' ')).toBe('tous les premiers mardis des mois pairs, à 14 h');
    expect(series?.meetings.map(({ day, state }) => `${day} ${state}`)).toEqual([
      '2199-02-05 draft',
      '2199-04-02 draft',
      '2199-06-04 draft',
    ]);
    const [first, second] = series?.meetings ?? [];
    const on = (meeting: typeof first) => ({ meetingId: meeting?.id, version: meeting?.version });
    await meetingWritten(app, lead(), 'cancelMeeting', { ...on(first), reason: 'Vacances' });
    await meetingWritten(app, lead(), 'editMeeting', { ...on(second), day: '2199-04-09' });
    await round();
    expect((await list())[0]?.meetings.map(({ day, seriesDay, state }) => `${day} ${seriesDay} ${state}`)).toEqual([
      '2199-02-05 2199-02-05 cancelled',
      '2199-04-09 2199-04-02 draft',
      '2199-06-04 2199-06-04 draft',
    ]);
    await app.sql(
      `DELETE FROM agenda_items WHERE meeting_id IN (SELECT id FROM meetings WHERE day = '2199-06-04' AND committee_id = $1)`,
      [committeeId],
    );
    await app.sql(`DELETE FROM meetings WHERE day = '2199-06-04' AND committee_id = $1`, [committeeId]);
    expect([await round(), await round()]).toEqual([1, 0]);
  });

  it('change from one meeting on: drafts follow, what is convened, skipped or changed alone stays', async () => {
    const seriesId = await create({ months: [2, 3, 4, 5, 6, 7] });
    const [before] = await list();
    const [february, march, april, may] = before?.meetings ?? [];
    const on = (meeting: typeof may) => ({ meetingId: meeting?.id, version: meeting?.version });
    await meetingWritten(app, lead(), 'conveneMeeting', on(february));
    await meetingWritten(app, lead(), 'cancelMeeting', { ...on(march), reason: 'Vacances' });
    await meetingWritten(app, lead(), 'editMeeting', { ...on(april), place: 'Usine' });
    const content = { week: 'second', weekday: 'tuesday', months: [2, 3, 4, 6, 7], startTime: '10:00', minutes: 90 };
    const edited = {
      ...{ clientMutationId: anIntent(), seriesId, version: before?.version, from: february?.day },
      ...{ ...content, mode: 'in_person', place: 'Gymnase' },
    };
    expect(await app.refusal(place.as('contributor'), EDIT, { input: edited })).toBe('FORBIDDEN');
    expect(await app.refusal((await aPlace(app)).as('elected'), EDIT, { input: edited })).toBe('NOT_FOUND');
    expect(await app.refusal(lead(), EDIT, { input: { ...edited, months: [] } })).toBe('INVALID_INPUT');
    await app.data(lead(), EDIT, { input: edited });
    const [after] = await list();
    expect(after?.words.replaceAll('\u00A0', ' ')).toContain('tous les deuxièmes mardis');
    const told = (series: Series | undefined) =>
      series?.meetings.map(({ day, startTime, place: where, state }) => `${day} ${startTime} ${where} ${state}`);
    const expected = [
      '2199-02-05 14:00 Mairie convened',
      '2199-03-05 14:00 Mairie cancelled',
      '2199-04-09 10:00 Usine draft',
      '2199-06-11 10:00 Gymnase draft',
      '2199-07-09 10:00 Gymnase draft',
    ];
    expect(told(after)).toEqual(expected);
    const gone = await app.sql('SELECT state, series_id FROM meetings WHERE id = $1', [may?.id]);
    expect(gone).toEqual([{ state: 'cancelled', series_id: null }]);
    expect(
      await app.refusal(lead(), EDIT, { input: { ...edited, clientMutationId: anIntent(), startTime: '9 h' } }),
    ).toBe('INVALID_INPUT');
    await round();
    expect(told((await list())[0])).toEqual(expected);
  });

  it('end without taking what is drafted away, and draft nothing more', async () => {
    const seriesId = await create({ months: [2] });
    await app.data(lead(), END, { input: { clientMutationId: anIntent(), seriesId } });
    expect(await list()).toEqual([]);
    await app.sql(`UPDATE meetings SET series_day = '2198-01-01' WHERE series_id = $1`, [seriesId]);
    await round();
    expect(await app.sql('SELECT day FROM meetings WHERE series_id = $1', [seriesId])).toHaveLength(1);
  });

  it('are made by those who prepare meetings, and read by members alone', async () => {
    const seriesId = await create();
    const end = { clientMutationId: anIntent(), seriesId };
    expect(await app.refusal(place.as('contributor'), CREATE, { input: rule() })).toBe('FORBIDDEN');
    expect(await app.refusal(place.as('contributor'), END, { input: end })).toBe('FORBIDDEN');
    expect(await app.refusal(place.as('national_coordinator'), LIST, { code: place.code })).toBe('NOT_FOUND');
    const far = await aPlace(app);
    expect(await app.refusal(far.as('elected'), CREATE, { input: rule() })).toBe('NOT_FOUND');
    expect(await app.refusal(far.as('elected'), END, { input: end })).toBe('NOT_FOUND');
    expect(await app.refusal(lead(), CREATE, { input: rule({ months: [] }) })).toBe('INVALID_INPUT');
  });
});
