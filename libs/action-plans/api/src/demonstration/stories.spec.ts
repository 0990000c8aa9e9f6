import {
  ACTION_COMMITMENTS,
  ACTION_PHASES,
  ACTION_PRIORITIES,
  ACTION_SOURCES,
  ACTION_STATUSES,
  actionProblems,
  AXES,
  BLANK_ACTION,
  BLOCKER_NATURES,
  BLOCKER_STATES,
  blockerStateOf,
  BUDGET_NATURES,
  compareAmounts,
  comparableReference,
  ENVIRONMENTAL_DOMAINS,
  FUNDING_STATES,
  FUNDING_WARNINGS,
  fundingWarnings,
  latenessOf,
  LATENESS_KINDS,
  lineProblems,
  linesAfter,
  moneyTotals,
  splitPatch,
  sumOfAmounts,
  SUPPORT_NATURES,
  type ActionLines,
} from '@binome/action-plans/domain';
import { VISIBILITIES } from '@binome/shared/domain';
import { describe, expect, it } from 'vitest';
import { contentOf } from './card-content.js';
import type { DemonstrationAction, DemonstrationPlan } from './demonstration-plan.js';
import { STORIES } from './stories.js';

const plans = Object.entries(STORIES) as [string, DemonstrationPlan][];
const everyAction = plans.flatMap(([, { actions }]) => actions);
const linesOf = (action: DemonstrationAction) => {
  const { lines } = splitPatch(contentOf(action, action.title));
  return linesAfter({}, lines) as { [K in keyof ActionLines]?: ActionLines[K][] };
};
const plannedCost = ({ actions }: DemonstrationPlan): string =>
  moneyTotals(
    actions.flatMap((action) => linesOf(action).budgetLines ?? []),
    [],
  ).planned;
/** Whether so many times an amount is at most so many times another one. */
const isWithin = (times: number, amount: string, most: number, of: string): boolean =>
  compareAmounts(sumOfAmounts(Array<string>(times).fill(amount)), sumOfAmounts(Array<string>(most).fill(of))) <= 0;
const share = ({ actions }: DemonstrationPlan, keep: (action: DemonstrationAction) => boolean): number =>
  actions.filter(keep).length / actions.length;

describe('the plans told in full', () => {
  it.each(plans)('%s has thirty to sixty actions, each once, that the rules accept', (_key, { actions }) => {
    expect(actions.length).toBeGreaterThanOrEqual(30);
    expect(actions.length).toBeLessThanOrEqual(60);
    expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
    for (const action of actions) {
      const { content, lines } = splitPatch(contentOf(action, action.title));
      const values = { ...BLANK_ACTION, code: 'A', mainAxis: action.axis, orientationId: null, rank: 'a' };
      const problems = [
        ...actionProblems({ ...values, title: action.title, ...content }, content),
        ...lineProblems(lines, linesAfter({}, lines)),
      ];
      expect([action.title, problems]).toEqual([action.title, []]);
    }
  });

  it.each(plans)('%s names orientations that it has, and says that it is a demonstration', (_key, plan) => {
    for (const { axis, orientation, title } of plan.actions)
      expect([title, orientation === undefined || Boolean(plan.orientations[axis]?.[orientation])]).toEqual([
        title,
        true,
      ]);
    expect(plan.portrait).toContain('Données de démonstration');
  });

  it('are three different stories', () => {
    const { valley, port, country } = STORIES;
    const under = (axis: string) => (action: DemonstrationAction) => action.axis === axis;
    const at =
      (...states: string[]) =>
      (action: DemonstrationAction) =>
        states.includes(action.is?.[1] ?? 'to_come');
    expect(share(port, under('ecological_transition'))).toBeGreaterThan(0.4);
    expect(share(country, (one) => under('skills')(one) || under('land')(one))).toBeGreaterThan(0.6);
    expect(share(valley, at('done'))).toBeGreaterThan(share(country, at('done')));
    expect(share(country, (one) => (one.is?.[0] ?? 'idea') !== 'operation')).toBeGreaterThan(0.5);
    const isBetween = (plan: DemonstrationPlan, least: string, most: string) =>
      [compareAmounts(plannedCost(plan), least), compareAmounts(plannedCost(plan), most)].join();
    expect(isBetween(valley, '15000000', '60000000')).toBe('1,-1');
    expect(compareAmounts(plannedCost(port), '2000000000')).toBe(1);
    expect(isBetween(country, '10000000', '100000000')).toBe('1,-1');
  });

  it('show every state that an action and its money may be in', () => {
    const seen = (values: (action: DemonstrationAction) => readonly (string | undefined)[]): Set<string | undefined> =>
      new Set(everyAction.flatMap(values));
    expect(seen(({ axis }) => [axis])).toEqual(new Set(AXES));
    expect(seen(({ is = ['idea'] }) => [is[0]])).toEqual(new Set(ACTION_PHASES));
    expect(seen(({ is }) => [is?.[1] ?? 'to_come'])).toEqual(new Set(ACTION_STATUSES));
    expect(seen(({ is }) => [is?.[2] ?? 'to_be_studied'])).toEqual(new Set(ACTION_COMMITMENTS));
    expect(seen(({ is }) => [is?.[3] ?? 'medium'])).toEqual(new Set(ACTION_PRIORITIES));
    expect(seen(({ visibility = 'shared' }) => [visibility])).toEqual(new Set(VISIBILITIES));
    expect(seen(({ moneyVisibility = 'shared' }) => [moneyVisibility])).toEqual(new Set(VISIBILITIES));
    expect(seen(({ source }) => (source ? [source] : []))).toEqual(
      new Set(ACTION_SOURCES.filter((source) => source !== 'other')),
    );
    expect(seen(({ budget = [] }) => budget.map(([, nature]) => nature))).toEqual(new Set(BUDGET_NATURES));
    expect(seen(({ funding = [] }) => funding.map(([, state]) => state))).toEqual(new Set(FUNDING_STATES));
    expect(seen(({ effects = [] }) => effects.map(([domain]) => domain))).toEqual(new Set(ENVIRONMENTAL_DOMAINS));
    expect(seen(({ blockers = [] }) => blockers.map(([nature]) => nature))).toEqual(new Set(BLOCKER_NATURES));
    expect(seen((action) => (linesOf(action).blockers ?? []).map((one) => blockerStateOf(one, '2026-11-20')))).toEqual(
      new Set(BLOCKER_STATES),
    );
    for (const { actions } of Object.values(STORIES))
      expect(actions.filter(({ blockers = [] }) => blockers.length > 0).length).toBeGreaterThan(2);
    expect(seen(({ needs = [] }) => needs.map(([nature]) => nature))).toEqual(new Set(SUPPORT_NATURES));
    const late = everyAction.flatMap((action) => {
      const [startsOn = null, endsOn = null] = action.dates ?? [];
      const { milestones = [] } = linesOf(action);
      return latenessOf({ status: action.is?.[1] ?? 'to_come', startsOn, endsOn, milestones }, '2026-11-20');
    });
    expect(new Set(late.map(({ kind }) => kind))).toEqual(new Set(LATENESS_KINDS));
  });

  it('asks each funder once under a reference, and warns of the rest', () => {
    const references = everyAction.flatMap(({ funding = [] }) =>
      funding.flatMap(([, , , , more]) => (more?.reference ? [comparableReference(more.reference)] : [])),
    );
    expect(references.filter((one, at) => references.indexOf(one) !== at)).toEqual([]);
    const warned = everyAction.flatMap((action) => {
      const { budgetLines = [], fundingLines = [] } = linesOf(action);
      return fundingWarnings(budgetLines, fundingLines).map(({ kind }) => kind);
    });
    expect(new Set(warned)).toEqual(new Set(FUNDING_WARNINGS.filter((kind) => kind !== 'reference_used_twice')));
  });

  it('spend about what they planned, and bring no more than they cost by half', () => {
    for (const action of everyAction) {
      const { budgetLines = [], fundingLines = [] } = linesOf(action);
      const { planned, actual, secured, hoped } = moneyTotals(budgetLines, fundingLines);
      if (planned === '0.00') continue;
      expect([action.title, isWithin(10, actual, 11, planned)]).toEqual([action.title, true]);
      expect([action.title, isWithin(2, sumOfAmounts([secured, hoped]), 3, planned)]).toEqual([action.title, true]);
    }
  });
});
