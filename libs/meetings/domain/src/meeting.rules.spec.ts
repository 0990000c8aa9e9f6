import { describe, expect, it } from 'vitest';
import { itemVisibility } from './meeting.js';
import { agendaItemProblems, convocationProblems, meetingProblems } from './meeting.rules.js';

const codes = (problems: { field: string; problem: string }[]) =>
  problems.map(({ field, problem }) => `${field}:${problem}`);

describe('meetingProblems', () => {
  it('judges only what is given', () => {
    expect(meetingProblems({})).toEqual([]);
    expect(meetingProblems({ title: null, place: null, videoLink: null })).toEqual([]);
  });

  it.each([
    [{ startTime: '24:00' }, ['startTime:not_an_hour']],
    [{ startTime: '9:00' }, ['startTime:not_an_hour']],
    [{ startTime: '23:59' }, []],
    [{ minutes: 4 }, ['minutes:out_of_range']],
    [{ minutes: 720 }, []],
    [{ videoLink: 'javascript:alert(1)' }, ['videoLink:not_a_link']],
    [{ videoLink: 'https://visio.exemple.fr/a' }, []],
    [{ place: 'a'.repeat(301) }, ['place:too_long']],
    [{ day: null as never }, ['day:required']],
  ])('%j', (patch, problems) => {
    expect(codes(meetingProblems(patch))).toEqual(problems);
  });
});

describe('convocationProblems', () => {
  it.each([
    ['in_person', null, null, ['place:place_missing']],
    ['in_person', 'Mairie', null, []],
    ['remote', null, null, ['videoLink:link_missing']],
    ['hybrid', null, null, ['place:place_missing', 'videoLink:link_missing']],
    ['hybrid', 'Mairie', 'https://visio.exemple.fr', []],
  ] as const)('%s, %s, %s', (mode, place, videoLink, problems) => {
    expect(codes(convocationProblems({ mode, place, videoLink }))).toEqual(problems);
  });
});

describe('agendaItemProblems', () => {
  it.each([
    [{ title: ' ' }, ['title:required']],
    [{ minutes: 0 }, ['minutes:out_of_range']],
    [{ minutes: 480, title: 'Point', kind: 'decision' as const }, []],
  ])('%j', (patch, problems) => {
    expect(codes(agendaItemProblems(patch))).toEqual(problems);
  });
});

describe('itemVisibility', () => {
  it('keeps a confidential item from the State and from those who do not sit, for ever', () => {
    expect(itemVisibility({ confidential: true }, 'sealed')).toBe('restricted');
    expect(itemVisibility({ confidential: false }, 'minutes_approval')).toBe('territory');
    expect(itemVisibility({ confidential: false }, 'sealed')).toBe('shared');
  });
});
