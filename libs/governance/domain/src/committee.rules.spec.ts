import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLAIN_COMMITTEE } from './committee.js';
import {
  collegeProblems,
  committeeProblems,
  organisationChart,
  wouldLoop,
  type ChartNode,
  type PlacedCommittee,
} from './committee.rules.js';

const said = (problems: { field: string; problem: string }[]) =>
  problems.map(({ field, problem }) => `${field}:${problem}`);

describe('committeeProblems', () => {
  it('finds nothing wrong with a plain committee, nor with what is not said', () => {
    expect(committeeProblems({ ...PLAIN_COMMITTEE, code: 'COPIL', name: 'Comité local' })).toEqual([]);
    expect(committeeProblems({})).toEqual([]);
  });

  it.each([
    [{ name: ' ' }, 'name:required'],
    [{ name: 'x'.repeat(201) }, 'name:too_long'],
    [{ name: 'deux\nlignes' }, 'name:unsafe_characters'],
    [{ mandate: 'x\u0000' }, 'mandate:unsafe_characters'],
    [{ level: null as never }, 'level:required'],
    [{ quorumPercent: null as never }, 'quorumPercent:required'],
    [{ code: null as never }, 'code:not_an_acronym'],
    [{ code: 'copil' }, 'code:not_an_acronym'],
    [{ code: 'C' }, 'code:not_an_acronym'],
    [{ code: 'ABCDEFGHIJKLM' }, 'code:not_an_acronym'],
    [{ quorumPercent: 101 }, 'quorumPercent:out_of_range'],
    [{ quorumPercent: -1 }, 'quorumPercent:out_of_range'],
    [{ quorumPercent: 33.3 }, 'quorumPercent:out_of_range'],
    [{ noticeDays: 91 }, 'noticeDays:out_of_range'],
    [{ reconveneNoticeDays: 91 }, 'reconveneNoticeDays:out_of_range'],
    [{ proxyCap: 11 }, 'proxyCap:out_of_range'],
    [{ approvalDays: 91 }, 'approvalDays:out_of_range'],
    [{ agendaTemplate: [{ kind: 'debate' as const, title: '', minutes: 10 }] }, 'agendaTemplate.title:required'],
    [{ agendaTemplate: [{ kind: 'debate' as const, title: 'x', minutes: 0 }] }, 'agendaTemplate.minutes:out_of_range'],
    [
      { agendaTemplate: Array.from({ length: 21 }, () => ({ kind: 'debate' as const, title: 'x', minutes: 1 })) },
      'agendaTemplate:too_many',
    ],
  ])('refuses %o', (patch, expected) => expect(said(committeeProblems(patch))).toEqual([expected]));

  it.each([0, 100])('accepts %i %% of the seats', (quorumPercent) =>
    expect(committeeProblems({ quorumPercent })).toEqual([]),
  );
});

describe('collegeProblems', () => {
  it('asks for a name and for a possible minimum', () => {
    expect(collegeProblems({ name: 'Élus', minimum: 3 })).toEqual([]);
    expect(said(collegeProblems({ name: '', minimum: 101 }))).toEqual(['name:required', 'minimum:out_of_range']);
  });
});

describe('organisationChart', () => {
  const idsOf = (nodes: readonly ChartNode<PlacedCommittee>[]): string[] =>
    nodes.flatMap(({ committee, children }) => [committee.id, ...idsOf(children)]);

  it('places each committee under its parent, at the top when the parent is not there', () => {
    const chart = organisationChart([
      { id: 'copil', parentId: null },
      { id: 'cotech', parentId: 'copil' },
      { id: 'skills', parentId: 'cotech' },
      { id: 'region', parentId: 'removed' },
    ]);
    expect(chart.map(({ committee }) => committee.id)).toEqual(['copil', 'region']);
    expect(idsOf(chart)).toEqual(['copil', 'cotech', 'skills', 'region']);
  });

  it('shows every committee once, and lets no accepted move make a loop', { timeout: 60_000 }, () => {
    const moves = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.option(fc.nat({ max: 5 }))), { maxLength: 40 });
    fc.assert(
      fc.property(moves, (asked) => {
        const committees: PlacedCommittee[] = Array.from({ length: 6 }, (_, rank) => ({
          id: `c${rank}`,
          parentId: null,
        }));
        for (const [rank, under] of asked) {
          const parentId = under === null ? null : `c${under}`;
          const moved = committees[rank];
          if (moved && !wouldLoop(committees, moved.id, parentId)) moved.parentId = parentId;
        }
        expect(idsOf(organisationChart(committees)).sort()).toEqual(committees.map(({ id }) => id).sort());
      }),
    );
  });

  it('refuses a committee under itself or under one that reports to it', () => {
    const committees = [
      { id: 'a', parentId: null },
      { id: 'b', parentId: 'a' },
      { id: 'c', parentId: 'b' },
    ];
    expect(wouldLoop(committees, 'a', 'a')).toBe(true);
    expect(wouldLoop(committees, 'a', 'c')).toBe(true);
    expect(wouldLoop(committees, 'c', 'a')).toBe(false);
    expect(wouldLoop(committees, 'b', null)).toBe(false);
  });
});
