import { describe, expect, it } from 'vitest';
import { actionMoves } from './action-moves.rules.js';
import type { ActionNow } from './action-now.js';
import type { HeardChange, HeardEvent } from './heard-event.js';
import { differencesOf } from './squash.rules.js';

const ACTION: ActionNow = {
  id: 'a',
  territoryId: 't',
  code: 'T-01',
  title: 'Réseau de chaleur',
  mainAxis: 'ecological_transition',
  status: 'in_progress',
  startsOn: null,
  endsOn: null,
  milestones: [{ id: 'm', label: 'Essais', dueOn: '2027-01-01', doneOn: null }],
  blockers: [{ id: 'b', asked: 'Permis', askedOf: 'DDT', dueOn: '2026-12-01', answeredOn: null }],
  indicators: [{ id: 'i', name: 'Énergie fournie', unit: 'MWh' }],
  fundingLines: [{ id: 'f', funder: 'Région', amount: '705000.00', granted: null, state: 'granted', stateOn: null }],
  planned: '1150.00',
};
const TODAY = '2026-11-24';
const calm = { opened: null, since: '2026-11-19', today: TODAY };

let second = 0;
function heard(changes: HeardChange[], name = 'action.edited'): HeardEvent {
  second += 1;
  const at = new Date(Date.UTC(2026, 10, 20) + second * 1_000).toISOString();
  return {
    name,
    subjectType: 'Action',
    subjectId: 'a',
    territoryId: 't',
    at,
    who: 'Lucie Arnaud',
    accountId: 'l',
    act: '1',
    as: null,
    changes,
  };
}
const change = (field: string, from: unknown, to: unknown) => heard([{ field, from, to }]);
const moves = (events: HeardEvent[], action: Partial<ActionNow> = {}, context: Partial<typeof calm> = {}) =>
  actionMoves({ ...ACTION, ...action }, differencesOf(events, 'reader'), { ...calm, ...context });
const told = (...events: HeardEvent[]) => moves(events).map(({ kind, label, from, to }) => [kind, label, from, to]);

describe('what the moves of an action mean', () => {
  it.each([
    ['its status', change('status', 'to_come', 'paused'), ['status_changed', null, 'to_come', 'paused']],
    ['its phase', change('phase', 'idea', 'study'), ['phase_changed', null, 'idea', 'study']],
    ['its commitment', change('commitment', 'intended', 'firm'), ['commitment_changed', null, 'intended', 'firm']],
    ['its end', change('endsOn', null, '2027-06-30'), ['end_changed', null, null, '2027-06-30']],
    ['its jobs', change('jobsCreatedPlanned', 12, 18), ['jobs_changed', 'jobsCreatedPlanned', '12', '18']],
    ['a side of the pair', change('electedLead', null, 'Hélène'), ['lead_named', 'Hélène', null, 'electedLead']],
    [
      'who leads it, for those newly named alone',
      change('leads', [{ name: 'Jean' }], [{ name: 'Jean' }, { name: 'Ana' }]),
      ['lead_named', 'Ana', null, 'leads'],
    ],
    [
      'a milestone reached',
      change('milestones.m.doneOn', null, '2026-11-20'),
      ['milestone_done', 'Essais', null, '2026-11-20'],
    ],
    [
      'a milestone put off',
      change('milestones.m.dueOn', '2026-12-01', '2027-01-01'),
      ['milestone_moved', 'Essais', '2026-12-01', '2027-01-01'],
    ],
    [
      'a blocker',
      change('blockers.b', null, { id: 'b', nature: 'permit', asked: 'Permis', askedOf: 'DDT', answeredOn: null }),
      ['blocker_raised', 'Permis', null, 'DDT'],
    ],
    [
      'the answer to a blocker',
      change('blockers.b.answeredOn', null, '2026-11-20'),
      ['blocker_answered', 'Permis', 'DDT', '2026-11-20'],
    ],
    [
      'a measure',
      change('indicatorValues.v', null, {
        id: 'v',
        indicatorId: 'i',
        kind: 'measured',
        on: '2026-06-30',
        value: '420',
      }),
      ['measured', 'Énergie fournie', '2026-06-30', '420 MWh'],
    ],
    [
      'a need',
      change('supportNeeds.s', null, { id: 's', nature: 'engineering', description: null }),
      ['need_expressed', 'engineering', null, null],
    ],
    [
      'a funding granted',
      change('fundingLines.f.state', 'requested', 'granted'),
      ['funding_moved', 'Région', 'requested', 'granted'],
    ],
  ])('tells %s', (_what, event, expected) => expect(told(event)).toEqual([expected]));

  it.each([
    ['a rewording', change('description', 'Un texte.', 'Un autre texte.')],
    ['a rank', change('rank', 'm', 'n')],
    [
      'a target',
      change('indicatorValues.v', null, { id: 'v', indicatorId: 'i', kind: 'target', on: '2026-06-30', value: '1' }),
    ],
    [
      'a milestone added',
      change('milestones.m', null, { id: 'm', label: 'Essais', dueOn: '2027-01-01', doneOn: null }),
    ],
    ['an expected day', change('blockers.b.dueOn', null, '2026-12-01')],
    ['a label', change('milestones.m.label', 'Essai', 'Essais')],
    ['a company note', change('companyNote', null, 'Secret')],
  ])('says nothing of %s', (_what, event) => expect(told(event)).toEqual([]));

  it('tells once, with its fields, a card that is filled in', () => {
    const events = [change('description', null, 'Un texte.'), change('objectives', null, 'Un but.')];
    expect(moves(events)).toMatchObject([{ kind: 'card_filled', fields: ['description', 'objectives'] }]);
  });

  it.each([
    ['of 15 % exactly', '1000.00', '1150.00', ['budget_changed', '1000.00', '1150.00', 15]],
    ['a cent under 15 %', '1000.01', '1150.00', null],
    ['downwards', '1353.00', '1150.00', ['budget_changed', '1353.00', '1150.00', -15]],
    ['from nothing', null, '1150.00', ['budget_set', null, '1150.00', null]],
  ])('tells a change of the budget %s', (_what, from, to, expected) => {
    const [move] = moves([change('budgetLines.b.planned', from, to)]);
    const { kind, money } = move ?? {};
    expect(move ? [kind, money?.from, money?.to, money?.percent] : null).toEqual(expected);
  });

  it('tells the budget as it is now, compared with what the reader knew, over all lines', () => {
    const line = { id: 'c', label: null, year: 2027, nature: 'running', planned: '400.00', actual: null };
    const events = [change('budgetLines.c', null, line), change('budgetLines.b.planned', '900.00', '750.00')];
    expect(moves(events)[0]?.money).toEqual({ from: '900.00', to: '1150.00', percent: 28 });
  });

  it('says nothing of a funding that the reader may not read any more, is gone, or is only thought of', () => {
    const event = change('fundingLines.f.state', 'requested', 'granted');
    expect(moves([event], { fundingLines: [] })).toEqual([]);
    const envisaged = {
      id: 'f',
      funder: 'Région',
      amount: null,
      granted: null,
      state: 'envisaged' as const,
      stateOn: null,
    };
    expect(moves([change('fundingLines.f.state', 'requested', 'envisaged')], { fundingLines: [envisaged] })).toEqual(
      [],
    );
  });

  it('tells a new action as one thing, and one that was just shared likewise', () => {
    const drafted = heard([{ field: 'status', from: null, to: 'paused' }], 'action.drafted');
    expect(told(drafted, change('status', 'paused', 'done')).map(([kind]) => kind)).toEqual(['action_added']);
    const opened = { at: '2026-11-20T10:00:00.000Z', who: 'Karim' };
    const [shared] = moves([change('phase', 'idea', 'study')], {}, { opened } as object);
    expect(shared).toMatchObject({ kind: 'action_shared', who: 'Karim' });
  });

  it('tells a removal alone, and nothing of what came and went', () => {
    expect(told(change('status', 'to_come', 'done'), heard([], 'action.removed')).map(([kind]) => kind)).toEqual([
      'action_removed',
    ]);
    expect(told(heard([], 'action.drafted'), heard([], 'action.removed'))).toEqual([]);
  });

  it('tells that an action was archived, alone, or put back in the plan with what became of it', () => {
    const kinds = (...events: HeardEvent[]) => told(...events).map(([kind]) => kind);
    expect(kinds(change('status', 'to_come', 'done'), heard([], 'action.archived'))).toEqual(['action_archived']);
    expect(kinds(change('status', 'to_come', 'done'), heard([], 'action.unarchived'))).toEqual([
      'action_unarchived',
      'status_changed',
    ]);
    expect(kinds(heard([], 'action.archived'), heard([], 'action.unarchived'))).toEqual([]);
  });

  describe('lateness', () => {
    const late = { endsOn: '2026-11-22' };
    it('is told when it began since the last look', () =>
      expect(moves([], late)).toMatchObject([
        { kind: 'became_late', who: null, from: 'end_passed', to: '2026-11-22' },
      ]));
    it('is told with the milestone that passed', () => {
      const milestones = [{ id: 'm', label: 'Essais', dueOn: '2026-11-20', doneOn: null }];
      expect(moves([], { milestones })).toMatchObject([{ kind: 'became_late', label: 'Essais' }]);
    });
    it.each([
      ['it was late already', late, { since: '2026-11-23' }],
      ['there was no look before', late, { since: null }],
      ['it is not late', { endsOn: TODAY }, {}],
    ])('is not told when %s', (_why, action, context) => expect(moves([], action, context as object)).toEqual([]));
  });
});
