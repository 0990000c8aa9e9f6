import { describe, expect, it } from 'vitest';
import { awaitedActs, expectedActs, type ActFacts, type EditableAction } from './acts.rules.js';

const FACTS: ActFacts = {
  today: '2026-11-24',
  planBegun: true,
  actionsByAxis: { ecological_transition: 1, innovation: 1, skills: 1, land: 1 },
  orientationCount: 1,
  vacantSides: [],
  leadVacant: false,
  contactCount: 1,
  may: { beginPlan: true, writePlan: true, nameSeats: true, invite: true },
  actions: [],
  invitations: [],
  meetings: [],
};
const action = (given: Partial<EditableAction> = {}): EditableAction => ({
  ...{ id: 'a', territoryId: 't', code: 'T-01', title: 'Réseau', mainAxis: 'land', status: 'in_progress' },
  ...{
    startsOn: null,
    endsOn: null,
    milestones: [],
    blockers: [],
    indicators: [],
    fundingLines: [],
    planned: null,
    missing: [],
  },
  ...given,
});
const asked = (stateOn: string | null, state = 'requested') => [
  {
    id: 'f',
    funder: 'Région',
    amount: '1.00',
    granted: null,
    state,
    stateOn,
  } as EditableAction['fundingLines'][number],
];
const kinds = (facts: Partial<ActFacts>) => expectedActs({ ...FACTS, ...facts }).map(({ kind }) => kind);
const nobody = { beginPlan: false, writePlan: false, nameSeats: false, invite: false };
const noAction = { ecological_transition: 0, innovation: 0, skills: 0, land: 0 };

describe('what is to be done in a territory', () => {
  it('is nothing when everything is in order', () => expect(kinds({})).toEqual([]));

  it('leads from the plan to its first action, one step after the other', () => {
    expect(kinds({ planBegun: false, actionsByAxis: null, orientationCount: 0 })).toEqual(['begin_plan']);
    expect(kinds({ actionsByAxis: noAction, orientationCount: 0 })).toEqual(['add_orientation', 'draft_action']);
    expect(kinds({ actionsByAxis: noAction })).toEqual(['draft_action']);
  });

  it('asks to convene a meeting from fourteen days before its limit on, and until it is held', () => {
    const meeting = { ask: 'convene_meeting' as const, id: 'm', committeeName: 'COPIL', day: '2026-12-20' };
    const at = (latestOn: string, day = meeting.day) => kinds({ meetings: [{ ...meeting, latestOn, day }] });
    expect(at('2026-12-08')).toEqual(['convene_meeting']);
    expect(at('2026-12-09')).toEqual([]);
    expect(at('2026-11-10')).toEqual(['convene_meeting']);
    expect(at('2026-11-10', '2026-11-23')).toEqual([]);
    const [act] = expectedActs({ ...FACTS, meetings: [{ ...meeting, latestOn: '2026-12-05' }] });
    expect(act?.items).toMatchObject([{ meetingId: 'm', title: 'COPIL', on: '2026-12-05', label: '2026-12-20' }]);
  });

  it('asks an answer to a convocation and a word on minutes, however near their limit', () => {
    const meeting = { id: 'm', committeeName: 'COPIL', day: '2026-11-24', latestOn: '2026-11-24' };
    const meetings = (['approve_minutes', 'answer_convocation'] as const).map((ask) => ({ ...meeting, ask }));
    expect(kinds({ meetings })).toEqual(['answer_convocation', 'approve_minutes']);
  });

  it('asks nothing that the reader may not do', () => {
    const facts = { vacantSides: ['elected', 'industrial'], leadVacant: true, contactCount: 0 } as const;
    expect(kinds({ ...facts, may: nobody })).toEqual([]);
    expect(kinds({ ...facts, planBegun: false, actionsByAxis: null, may: nobody })).toEqual([]);
    expect(kinds(facts)).toEqual(['name_elected', 'name_industrial', 'post_lead', 'give_contact']);
  });

  it('tells what is late, the longest overdue first, with its reason', () => {
    const actions = [
      action({ id: 'b', endsOn: '2026-11-20' }),
      action({ milestones: [{ id: 'm', label: 'Essais', dueOn: '2026-10-01', doneOn: null }] }),
      action({ id: 'c', endsOn: '2026-11-24' }),
    ];
    expect(expectedActs({ ...FACTS, actions })[0]).toMatchObject({
      kind: 'update_late',
      count: 2,
      items: [
        { actionId: 'a', on: '2026-10-01', late: 'milestone_passed', label: 'Essais' },
        { actionId: 'b', on: '2026-11-20', late: 'end_passed', label: null },
      ],
    });
  });

  it.each([
    ['asked 180 days ago', asked('2026-05-28'), ['chase_funding'], []],
    ['asked 179 days ago', asked('2026-05-29'), [], ['funding_awaited']],
    ['under instruction for long', asked('2026-01-01', 'under_instruction'), ['chase_funding'], []],
    ['granted', asked('2026-01-01', 'granted'), [], []],
    ['asked nobody knows when', asked(null), [], []],
  ])('takes a funding %s', (_when, fundingLines, expected, awaited) => {
    const facts = { ...FACTS, actions: [action({ fundingLines })] };
    expect(expectedActs(facts).map(({ kind }) => kind)).toEqual(expected);
    expect(awaitedActs(facts).map(({ kind }) => kind)).toEqual(awaited);
  });

  it.each([
    ['overdue since yesterday', { dueOn: '2026-11-23', answeredOn: null }, ['chase_blockers'], []],
    ['expected today', { dueOn: '2026-11-24', answeredOn: null }, [], ['blocker_awaited']],
    ['without an expected day', { dueOn: null, answeredOn: null }, [], ['blocker_awaited']],
    ['answered', { dueOn: '2026-11-01', answeredOn: '2026-11-20' }, [], []],
  ])('takes a blocker %s', (_when, days, expected, awaited) => {
    const blockers = [{ id: 'b', asked: 'Permis', askedOf: 'DDT', ...days }];
    const facts = { ...FACTS, actions: [action({ blockers }), action({ id: 'over', status: 'abandoned', blockers })] };
    expect(expectedActs(facts).map(({ kind }) => kind)).toEqual(expected);
    expect(awaitedActs(facts).map(({ kind }) => kind)).toEqual(awaited);
    for (const { items } of [...expectedActs(facts), ...awaitedActs(facts)])
      expect(items).toMatchObject([{ actionId: 'a', on: days.dueOn, label: 'DDT' }]);
  });

  it.each([
    ['pending for 7 days', { state: 'pending', sentOn: '2026-11-17' }, ['resend_invitations'], []],
    ['pending for 6 days', { state: 'pending', sentOn: '2026-11-18' }, [], ['invitation_awaited']],
    ['expired', { state: 'expired', sentOn: '2026-11-23' }, ['resend_invitations'], []],
    ['accepted', { state: 'accepted', sentOn: '2026-01-01' }, [], []],
  ] as const)('takes an invitation %s', (_when, invitation, expected, awaited) => {
    const facts = { ...FACTS, invitations: [{ name: 'Ana', ...invitation }] };
    expect(expectedActs(facts).map(({ kind }) => kind)).toEqual(expected);
    expect(awaitedActs(facts).map(({ kind }) => kind)).toEqual(awaited);
  });

  it('tells the cards to complete, but not of what is over, and the first five by name', () => {
    const missing = ['owner'];
    const actions = [
      action({ missing, status: 'done' }),
      action({ missing, status: 'abandoned' }),
      ...Array.from({ length: 7 }, (_, rank) => action({ id: `a${rank}`, missing })),
    ];
    const [act] = expectedActs({ ...FACTS, actions });
    expect(act).toMatchObject({ kind: 'complete_cards', count: 7 });
    expect(act?.items.map(({ actionId }) => actionId)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4']);
  });

  it('tells the axes that nothing stands under, once something stands under another', () => {
    const actionsByAxis = { ...noAction, skills: 2 };
    expect(expectedActs({ ...FACTS, actionsByAxis })[0]).toMatchObject({ kind: 'fill_axes', count: 3 });
  });
});
