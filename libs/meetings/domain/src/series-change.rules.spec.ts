import { describe, expect, it } from 'vitest';
import type { MeetingState } from './meeting.js';
import { seriesChange, type Occurrence, type SeriesContent } from './series-change.rules.js';

const SERIES: SeriesContent = {
  ...{ week: 'first', weekday: 'tuesday', months: [2, 4, 6], startTime: '14:00', minutes: 90 },
  ...{ mode: 'in_person', place: 'Mairie', videoLink: null },
};
const TIME = { from: '2199-02-05', today: '2199-01-10', until: '2199-07-29' };
const at = (seriesDay: string, given: Partial<Occurrence> = {}, state: MeetingState = 'draft'): Occurrence => ({
  ...{ id: seriesDay, seriesDay, day: seriesDay, state, startTime: '14:00', minutes: 90 },
  ...{ mode: 'in_person', place: 'Mairie', videoLink: null },
  ...given,
});
const MEETINGS = [at('2199-02-05'), at('2199-04-02'), at('2199-06-04')];
const change = (after: Partial<SeriesContent>, meetings = MEETINGS, time = TIME) =>
  seriesChange(SERIES, { ...SERIES, ...after }, meetings, time);

describe('changing a series', () => {
  it('gives its drafts the new hour and place, and nothing when nothing changes', () => {
    const fields = { startTime: '10:00', place: 'Gymnase' };
    expect(change(fields).edited).toEqual(MEETINGS.map((meeting) => ({ meeting, fields })));
    expect(change({})).toEqual({ edited: [], dropped: [], kept: [], rebased: [], added: [] });
  });

  it('moves each draft within its month, leaves out months that are gone, and drafts those that come', () => {
    const { edited, dropped, added, rebased } = change({ week: 'second', weekday: 'thursday', months: [4, 5, 6] });
    expect(edited.map(({ meeting, fields }) => `${meeting.id} ${fields.day}`)).toEqual([
      '2199-04-02 2199-04-11',
      '2199-06-04 2199-06-13',
    ]);
    expect(rebased.map(({ seriesDay }) => seriesDay)).toEqual(['2199-04-11', '2199-06-13']);
    expect(dropped.map(({ id }) => id)).toEqual(['2199-02-05']);
    expect(added).toEqual(['2199-05-09']);
  });

  it('begins at the meeting that is asked: those before stay', () => {
    const { edited } = change({ startTime: '10:00' }, MEETINGS, { ...TIME, from: '2199-04-02' });
    expect(edited.map(({ meeting }) => meeting.id)).toEqual(['2199-04-02', '2199-06-04']);
  });

  it('leaves what was changed of one alone, and follows for the rest', () => {
    const own = [at('2199-02-05', { day: '2199-02-07' }), at('2199-04-02', { place: 'Usine' })];
    const { edited } = change({ weekday: 'monday', startTime: '10:00', place: 'Gymnase' }, own);
    expect(edited.map(({ fields }) => fields)).toEqual([
      { startTime: '10:00', place: 'Gymnase' },
      { startTime: '10:00', day: '2199-04-01' },
    ]);
  });

  it.each(['convened', 'in_progress', 'closed', 'minutes_approval', 'sealed'] as const)(
    'touches nothing that is %s, and drafts nothing else that month',
    (state) => {
      const convened = at('2199-02-05', {}, state);
      const { edited, dropped, kept, added } = change({ weekday: 'friday' }, [convened, ...MEETINGS.slice(1)]);
      expect([edited.map(({ meeting }) => meeting.id), dropped, kept, added]).toEqual([
        ['2199-04-02', '2199-06-04'],
        [],
        [convened],
        [],
      ]);
    },
  );

  it('does not bring a skipped one back, nor takes away one that was moved', () => {
    const skipped = at('2199-02-05', {}, 'cancelled');
    const moved = at('2199-04-02', { day: '2199-04-09' });
    const { edited, kept, dropped, added } = change({ months: [2, 6], weekday: 'friday' }, [
      skipped,
      moved,
      at('2199-06-04'),
    ]);
    expect(edited.map(({ meeting }) => meeting.id)).toEqual(['2199-06-04']);
    expect([kept, dropped, added]).toEqual([[moved], [], []]);
  });

  it('moves nothing before today', () => {
    const { edited } = change({ weekday: 'friday' }, MEETINGS, { ...TIME, today: '2199-02-03' });
    expect(edited.map(({ meeting, fields }) => `${meeting.id} ${fields.day}`)).toEqual([
      '2199-04-02 2199-04-05',
      '2199-06-04 2199-06-07',
    ]);
  });
});
