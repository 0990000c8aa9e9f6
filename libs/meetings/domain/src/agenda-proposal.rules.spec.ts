import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PROPOSAL_REASONS,
  droppedProposals,
  proposeAgenda,
  type AgendaFacts,
  type ScopeAction,
  type ScopeSeat,
  type UnfinishedItem,
} from './agenda-proposal.rules.js';

const TODAY = '2026-03-03';

function anAction(given: Partial<ScopeAction> = {}): ScopeAction {
  return {
    ...{ id: 'a', code: 'C-02', title: 'Navette', visibility: 'shared', status: 'in_progress', lead: 'Sonia Delorme' },
    ...{ startsOn: null, endsOn: null, milestones: [], blockers: [], pausedOn: null },
    ...given,
  };
}

function facts(given: Partial<AgendaFacts> = {}): AgendaFacts {
  return {
    today: TODAY,
    day: '2026-03-20',
    committee: { name: 'Comité technique', code: 'COTECH' },
    until: '2026-06-01',
    unfinished: [],
    reviews: [],
    actions: [],
    seats: [],
    settled: new Set(),
    dropped: [],
    ...given,
  };
}

const seat = (given: Partial<ScopeSeat> = {}): ScopeSeat => ({
  ...{ id: 's', body: 'Région', startsOn: '2024-01-01', endsOn: null, holders: [] },
  ...given,
});

describe('proposeAgenda', () => {
  it('says why an action is late, since when, who speaks of it and for how long', () => {
    expect(proposeAgenda(facts({ actions: [anAction({ endsOn: '2026-01-15' })] }))).toEqual([
      {
        ...{
          key: 'late:a:2026-01-15',
          reason: 'action_late',
          on: '2026-01-15',
          about: null,
          actionId: 'a',
          decisionId: null,
        },
        ...{ kind: 'follow_up', title: 'C-02 · Navette', minutes: 10, presenter: 'Sonia Delorme', confidential: false },
      },
    ]);
  });

  const review = {
    id: 'd',
    number: 'COPIL-2025-02',
    title: 'Navette',
    reviewOn: '2026-02-01',
    ownerName: 'Sonia Delorme',
  };

  it('brings back a decision whose review has come; its title goes no further than it does', () => {
    const told = (visibility: 'shared' | 'territory' | 'restricted') =>
      proposeAgenda(facts({ reviews: [{ ...review, visibility }] })).map(({ title, presenter, confidential }) => [
        title,
        presenter,
        confidential,
      ]);
    expect(told('shared')).toEqual([['COPIL-2025-02 · Navette', 'Sonia Delorme', false]]);
    expect(told('territory')).toEqual([['Décision COPIL-2025-02', null, false]]);
    expect(told('restricted')).toEqual([['Décision COPIL-2025-02', null, true]]);
    const shared = { ...review, visibility: 'shared' as const };
    expect(proposeAgenda(facts({ reviews: [shared] }))[0]).toMatchObject({
      key: 'review:d:2026-02-01',
      decisionId: 'd',
    });
    expect(proposeAgenda(facts({ reviews: [shared], settled: new Set(['review:d:2026-02-01']) }))).toEqual([]);
    const put = {
      id: 'i',
      kind: 'follow_up',
      title: 'Revoir',
      minutes: 10,
      presenter: null,
      confidential: false,
    } as const;
    const unfinished = [{ ...put, day: '2026-02-10', decisionId: 'd' }];
    expect(proposeAgenda(facts({ reviews: [shared], unfinished })).map(({ key }) => key)).toEqual(['unfinished:i']);
  });

  it.each<[string, Partial<AgendaFacts>, string[]]>([
    ['a day that is today is not late', { actions: [anAction({ endsOn: TODAY })] }, []],
    ['what is done is not late', { actions: [anAction({ endsOn: '2026-01-15', status: 'done' })] }, []],
    [
      'what is paused is spoken of',
      { actions: [anAction({ status: 'paused', pausedOn: '2026-02-01' })] },
      ['paused:a:2026-02-01'],
    ],
    [
      'late before paused, once',
      { actions: [anAction({ status: 'paused', pausedOn: '2026-02-01', endsOn: '2026-01-15' })] },
      ['late:a:2026-01-15'],
    ],
    [
      'a reason dropped leaves the next one',
      {
        actions: [anAction({ status: 'paused', pausedOn: '2026-02-01', endsOn: '2026-01-15' })],
        settled: new Set(['late:a:2026-01-15']),
      },
      ['paused:a:2026-02-01'],
    ],
    [
      'a new delay is another reason',
      { actions: [anAction({ endsOn: '2026-02-15' })], settled: new Set(['late:a:2026-01-15']) },
      ['late:a:2026-02-15'],
    ],
    [
      'a later pause is another reason',
      {
        actions: [anAction({ status: 'paused', pausedOn: '2026-02-20' })],
        settled: new Set(['paused:a:2026-02-01']),
      },
      ['paused:a:2026-02-20'],
    ],
    ['a vacant seat', { seats: [seat()] }, ['vacant:s:2024-01-01']],
    [
      'a mandate that ends without successor',
      {
        seats: [
          seat({ holders: [{ kind: 'holder', personName: 'Anne', startsOn: '2024-01-01', endsOn: '2026-03-20' }] }),
        ],
      },
      ['ending:s:2026-03-20'],
    ],
  ])('%s', (_, given, keys) => {
    expect(proposeAgenda(facts(given)).map(({ key }) => key)).toEqual(keys);
  });

  const blocker = (dueOn: string | null, askedOf: string | null = 'DREAL', answeredOn: string | null = null) => ({
    ...{ id: 'b', asked: 'Un avis', askedOf, dueOn, answeredOn },
  });

  it.each<[string, ReturnType<typeof blocker>, string[]]>([
    ['an answer overdue', blocker('2026-01-15'), ['blocker:b:2026-01-15']],
    ['an answer due on the day of the meeting', blocker('2026-03-20'), ['blocker:b:2026-03-20']],
    ['an answer due after it', blocker('2026-03-21'), []],
    ['an answer without a day', blocker(null), []],
    ['what is asked of the committee, whenever', blocker('2026-12-31', ' comité Technique'), ['blocker:b:2026-12-31']],
    ['what is asked of it by its acronym, without a day', blocker(null, 'CoTech'), ['blocker:b:undated']],
    ['an answer that came', blocker('2026-01-15', 'COTECH', '2026-02-01'), []],
  ])('puts a blocked action on the agenda: %s', (_, one, keys) => {
    const given = facts({ actions: [anAction({ blockers: [one] })] });
    expect(proposeAgenda(given).map(({ key }) => key)).toEqual(keys);
    expect(proposeAgenda({ ...given, settled: new Set(keys) })).toEqual([]);
    expect(proposeAgenda(facts({ actions: [anAction({ status: 'done', blockers: [one] })] }))).toEqual([]);
  });

  it('says what is asked and when the answer was expected; a day put off is another reason', () => {
    const of = (dueOn: string) => facts({ actions: [anAction({ blockers: [blocker(dueOn)] })] });
    expect(proposeAgenda(of('2026-01-15'))).toMatchObject([
      { reason: 'action_blocked', kind: 'debate', on: '2026-01-15', about: 'Un avis', actionId: 'a' },
    ]);
    expect(proposeAgenda({ ...of('2026-03-01'), settled: new Set(['blocker:b:2026-01-15']) })).toHaveLength(1);
  });

  it('tells what was dropped and is still so, the last dropped first', () => {
    const late = facts({ actions: [anAction({ endsOn: '2026-01-15' }), anAction({ id: 'z', endsOn: '2026-01-20' })] });
    const dropped = ['late:z:2026-01-20', 'late:a:2026-01-15', 'late:gone:2026-01-01'];
    const given = { ...late, dropped, settled: new Set(dropped) };
    expect(proposeAgenda(given)).toEqual([]);
    expect(droppedProposals(given).map(({ key }) => key)).toEqual(dropped.slice(0, 2));
    expect(droppedProposals(late)).toEqual([]);
  });

  it('looks at the milestones of the period ahead, its last day included', () => {
    const milestone = (id: string, dueOn: string, doneOn: string | null = null) => ({ id, label: id, dueOn, doneOn });
    const on = (dueOn: string) =>
      proposeAgenda(facts({ actions: [anAction({ milestones: [milestone('m', dueOn)] })] }));
    expect(on('2026-06-01')).toMatchObject([{ key: 'milestone:m:2026-06-01', about: 'm' }]);
    expect(on('2026-06-02')).toEqual([]);
    expect(on(TODAY)).toMatchObject([{ reason: 'milestone_ahead' }]);
    expect(proposeAgenda(facts({ actions: [anAction({ milestones: [milestone('m', TODAY, TODAY)] })] }))).toEqual([]);
  });

  it('does not name an action further than it is shared', () => {
    const late = { endsOn: '2026-01-15' };
    expect(proposeAgenda(facts({ actions: [anAction({ ...late, visibility: 'territory' })] }))).toMatchObject([
      { title: 'Action C-02', presenter: null, confidential: false },
    ]);
    expect(proposeAgenda(facts({ actions: [anAction({ ...late, visibility: 'restricted' })] }))).toMatchObject([
      { title: 'Action C-02', confidential: true },
    ]);
  });

  const aDay = fc
    .integer({ min: -400, max: 400 })
    .map((days) => new Date(Date.UTC(2026, 2, 3) + days * 86_400_000).toISOString().slice(0, 10));
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const action = fc.record<ScopeAction>({
    id: fc.uuid(),
    code: fc.constantFrom('A-1', 'B-2'),
    title: fc.string({ minLength: 1, maxLength: 200 }),
    visibility: fc.constantFrom('shared', 'territory', 'restricted'),
    status: fc.constantFrom('to_come', 'in_progress', 'paused', 'done', 'abandoned'),
    lead: maybe(fc.constant('Sonia')),
    pausedOn: fc.constant('2026-02-01'),
    blockers: fc.array(
      fc.record({
        id: fc.uuid(),
        asked: fc.constant('Un avis'),
        askedOf: maybe(fc.constantFrom('DREAL', 'COTECH')),
        dueOn: maybe(aDay),
        answeredOn: maybe(aDay),
      }),
      { maxLength: 2 },
    ),
    startsOn: maybe(aDay),
    endsOn: maybe(aDay),
    milestones: fc.array(
      fc.record({ id: fc.uuid(), label: fc.constant('Jalon'), dueOn: maybe(aDay), doneOn: maybe(aDay) }),
      { maxLength: 3 },
    ),
  });
  const unfinished = fc.record<UnfinishedItem>({
    id: fc.uuid(),
    kind: fc.constant('debate'),
    title: fc.constant('Point'),
    minutes: fc.constant(10),
    presenter: fc.constant(null),
    confidential: fc.boolean(),
    day: aDay,
    decisionId: fc.constant(null),
  });
  const someFacts = fc
    .record({
      actions: fc.array(action, { maxLength: 12 }),
      unfinished: fc.array(unfinished, { maxLength: 5 }),
      seats: fc.array(
        fc.uuid().map((id) => seat({ id })),
        { maxLength: 5 },
      ),
    })
    .map(facts);

  it(
    'holds whatever the facts: one reason an action, the order of urgency, nothing settled, nothing finished',
    { timeout: 30_000 },
    () => {
      fc.assert(
        fc.property(someFacts, (given) => {
          const proposals = proposeAgenda(given);
          expect(new Set(proposals.map(({ key }) => key)).size).toBe(proposals.length);
          const actionIds = proposals.flatMap(({ actionId }) => actionId ?? []);
          expect(new Set(actionIds).size).toBe(actionIds.length);
          const ranks = proposals.map(({ reason }) => PROPOSAL_REASONS.indexOf(reason));
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
          const closed = given.actions.filter(({ status }) => status === 'done' || status === 'abandoned');
          expect(closed.filter(({ id }) => actionIds.includes(id))).toEqual([]);
          // The order of the facts does not matter.
          const reversed = { ...given, actions: given.actions.toReversed(), unfinished: given.unfinished.toReversed() };
          expect(proposeAgenda(reversed)).toEqual(proposals);
        }),
        { numRuns: 200 },
      );
    },
  );

  it('never proposes again what was settled, and settling one thing hides nothing else', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(someFacts, fc.nat(), (given, pick) => {
        const before = proposeAgenda(given);
        const dropped = before[pick % Math.max(before.length, 1)];
        if (!dropped) return;
        const after = proposeAgenda({ ...given, settled: new Set([dropped.key]) });
        expect(after.map(({ key }) => key)).not.toContain(dropped.key);
        const kept = new Set(after.map(({ key }) => key));
        expect(before.filter(({ key }) => key !== dropped.key && !kept.has(key))).toEqual([]);
        expect(proposeAgenda({ ...given, settled: new Set(before.map(({ key }) => key)) }).length).toBeLessThanOrEqual(
          given.actions.length * 5,
        );
      }),
      { numRuns: 200 },
    );
  });
});
