import {
  AXES,
  compareAmounts,
  FUNDING_STATES,
  fundingWarnings,
  moneyTotals,
  sumOfAmounts,
  totalsOf,
  type FundingState,
  type FundingWarning,
  type MoneyTotals,
} from '@binome/action-plans/domain';
import { batched, UnitOfWork, type Connection, type GraphqlContext, type Page } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ActionPlan } from './action-plan.entity.js';
import { linesOfActions } from './action-lines.store.js';
import {
  moneyTotalsType,
  type FunderTotals,
  type PlanTotals,
  type WarnedActionType,
  type YearTotals,
} from './plan-money.graphql.js';
import { pageOfRows } from './page-of-rows.js';
import { PlanLoaders } from './plan-loaders.js';
import { PlanMoneyQueries, type BudgetSum, type FundingSum } from './plan-money.queries.js';

/** Sums and warnings of money: of an action, of a plan; never over what the reader does not see. */
@Injectable()
export class PlanMoneyService {
  constructor(
    @Inject(PlanMoneyQueries) private readonly queries: PlanMoneyQueries,
    @Inject(PlanLoaders) private readonly loaders: PlanLoaders,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The sums of an action whose money the reader sees. */
  async ofAction(context: GraphqlContext, actionId: string): Promise<MoneyTotals> {
    const budget = await this.loaders.linesOf(context, 'budgetLines', actionId);
    return moneyTotals(budget, await this.loaders.linesOf(context, 'fundingLines', actionId));
  }

  /** What is odd in the funding plan of an action whose money the reader sees. */
  async warningsOf(context: GraphqlContext, actionId: string): Promise<FundingWarning[]> {
    const budget = await this.loaders.linesOf(context, 'budgetLines', actionId);
    const funding = await this.loaders.linesOf(context, 'fundingLines', actionId);
    if (funding.length === 0) return [];
    const elsewhere = await batched(context, 'references elsewhere', (ids: readonly string[]) =>
      this.elsewhere(context.actor, ids),
    ).load(actionId);
    return fundingWarnings(budget, funding, elsewhere ?? new Map());
  }

  /** The sums of a plan that the reader reads. */
  async ofPlan(context: GraphqlContext, { id }: ActionPlan): Promise<PlanTotals> {
    const { actor } = context;
    const budget = await this.queries.budget(actor, id);
    const funding = await this.queries.funding(actor, id);
    const counted = await this.queries.counted(actor, id);
    const { visible, hidden } = await this.loaders.countOf(context, id, null);
    return {
      counted,
      leftOut: visible + hidden - counted,
      total: moneyTotalsType(sums(budget, funding, (row) => row.cut === 'plan')),
      byAxis: AXES.map((axis) => ({
        axis,
        totals: moneyTotalsType(sums(budget, funding, (row) => row.cut === 'axis' && row.axis === axis)),
      })),
      byOrientation: orientationsOf([...budget, ...funding]).map(({ axis, orientationId }) => ({
        axis,
        orientationId,
        totals: moneyTotalsType(
          sums(
            budget,
            funding,
            (row) => row.cut === 'orientation' && row.axis === axis && row.orientationId === orientationId,
          ),
        ),
      })),
      byYear: byYear(budget),
      byFunder: byFunder(funding),
    };
  }

  /** The actions of a plan whose funding asks for a look, with why, in the order of the plan. */
  async warned(actor: Actor, { id }: ActionPlan, page: Page): Promise<Connection<WarnedActionType>> {
    const actions = await this.queries.funded(actor, id);
    const ids = actions.map((action) => action.id);
    const lines = await this.unitOfWork.read(actor, async (manager) => ({
      budget: await linesOfActions(manager, 'budgetLines', ids),
      funding: await linesOfActions(manager, 'fundingLines', ids),
    }));
    const elsewhere = await this.elsewhere(actor, ids);
    const warned = actions
      .map((action) => ({
        ...action,
        warnings: fundingWarnings(
          lines.budget.get(action.id) ?? [],
          lines.funding.get(action.id) ?? [],
          elsewhere.get(action.id),
        ),
      }))
      .filter(({ warnings }) => warnings.length > 0);
    return pageOfRows(warned, page);
  }

  private async elsewhere(actor: Actor, ids: readonly string[]): Promise<Map<string, Map<string, string[]>>> {
    const found = new Map<string, Map<string, string[]>>();
    for (const { id, reference, codes } of await this.queries.referencesElsewhere(actor, ids))
      found.set(id, (found.get(id) ?? new Map<string, string[]>()).set(reference, codes));
    return found;
  }
}

function sums(
  budget: readonly BudgetSum[],
  funding: readonly FundingSum[],
  ofCut: (row: BudgetSum | FundingSum) => boolean,
): MoneyTotals {
  const costs = budget.filter(ofCut);
  return totalsOf({
    planned: sumOfAmounts(costs.map(({ planned }) => planned)),
    actual: sumOfAmounts(costs.map(({ actual }) => actual)),
    byState: byState(funding.filter(ofCut)),
  });
}

function byState(funding: readonly FundingSum[]): Record<FundingState, string> {
  const amounts = FUNDING_STATES.map((state) => [
    state,
    sumOfAmounts(funding.filter((row) => row.state === state).map(({ amount }) => amount)),
  ]);
  return Object.fromEntries(amounts) as Record<FundingState, string>;
}

function orientationsOf(rows: readonly (BudgetSum | FundingSum)[]) {
  const known = new Map<string, { axis: (typeof AXES)[number]; orientationId: string | null }>();
  for (const { cut, axis, orientationId } of rows)
    if (cut === 'orientation' && axis) known.set(`${axis} ${orientationId}`, { axis, orientationId });
  return [...known.values()].sort((a, b) => AXES.indexOf(a.axis) - AXES.indexOf(b.axis));
}

function byYear(budget: readonly BudgetSum[]): YearTotals[] {
  const years = Map.groupBy(
    budget.filter(({ cut }) => cut === 'year'),
    ({ year }) => Number(year),
  );
  return [...years].map(([year, rows]) => ({
    year,
    plannedInvestment: sumOfAmounts(rows.filter(({ nature }) => nature === 'investment').map(({ planned }) => planned)),
    plannedRunning: sumOfAmounts(rows.filter(({ nature }) => nature === 'running').map(({ planned }) => planned)),
    actual: sumOfAmounts(rows.map(({ actual }) => actual)),
  }));
}

/** Funders told one by one; a plan with more of them says the rest together. */
const MOST_FUNDERS = 50;

function byFunder(funding: readonly FundingSum[]): FunderTotals[] {
  const funders = Map.groupBy(
    funding.filter(({ cut }) => cut === 'funder'),
    ({ funder }) => comparableName(funder),
  );
  const told = [...funders.values()].map((rows) => ({ rows, totals: funderTotals(rows[0]?.funder ?? '', rows) }));
  if (told.length <= MOST_FUNDERS) return told.map(({ totals }) => totals);
  const brings = ({ secured, hoped }: FunderTotals) => sumOfAmounts([secured, hoped]);
  const largest = new Set(
    told.toSorted((a, b) => compareAmounts(brings(b.totals), brings(a.totals))).slice(0, MOST_FUNDERS),
  );
  const others = told.filter((one) => !largest.has(one)).flatMap(({ rows }) => rows);
  return [...told.filter((one) => largest.has(one)).map(({ totals }) => totals), funderTotals(null, others)];
}

function funderTotals(funder: string | null, rows: readonly FundingSum[]): FunderTotals {
  const sum = moneyTotalsType(totalsOf({ planned: '0.00', actual: '0.00', byState: byState(rows) }));
  return { funder, secured: sum.secured, hoped: sum.hoped, byState: sum.byState };
}

function comparableName(name: string | null): string {
  return (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
