import type { Axis, BudgetNature, FundingState } from '@binome/action-plans/domain';
import { Access, UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';

/** Which sum of the plan a row belongs to. */
export type Cut = 'plan' | 'axis' | 'orientation' | 'year' | 'funder';

/** Budget of one cut of the plan. */
export interface BudgetSum {
  cut: Cut;
  axis: Axis | null;
  orientationId: string | null;
  year: number | null;
  nature: BudgetNature | null;
  planned: string;
  actual: string;
}

/** Funding in one state of one cut of the plan. */
export interface FundingSum {
  cut: Cut;
  axis: Axis | null;
  orientationId: string | null;
  funder: string | null;
  state: FundingState;
  amount: string;
}

/** Codes of the other actions that bear a reference of an action. */
export interface ReferenceElsewhere {
  id: string;
  reference: string;
  codes: string[];
}

/** A reference with the actions that bear it, in the order of their codes, and those among them that were asked about. */
interface SharedReference {
  wanted: string[];
  reference: string;
  holders: string[];
  codes: string[];
}

/** Two decimals always, as amounts are written everywhere. */
const SUM = (column: string): string => `coalesce(sum(${column}), 0)::numeric(20, 2)::text`;
// What a line brings: see amountBrought in the rules, of which the sums are checked against.
export const BROUGHT = `CASE WHEN line.state IN ('granted', 'contracted', 'paid') THEN coalesce(line.granted, line.amount) ELSE line.amount END`;
const CUT = (own: string): string => `CASE WHEN grouping(action.orientation_id) = 0 THEN 'orientation'
  WHEN grouping(action.main_axis) = 0 THEN 'axis' WHEN grouping(${own}) = 0 THEN '${own === 'line.year' ? 'year' : 'funder'}' ELSE 'plan' END`;
/** One funder, however it is spelled. */
const FUNDER = 'lower(unaccent(line.funder))';

// Each line is read once: comparing the actions of a plan two by two would cost its square.
const SHARED_REFERENCES = (seen: string): string => `
WITH borne AS MATERIALIZED (
  SELECT DISTINCT other.plan_id, ${COMPARABLE('line')} AS reference, other.id, other.code, ${seen} AND other.removed_at IS NULL AND other.archived_at IS NULL AS told,
    other.id = ANY($1) AS asked
  FROM actions other JOIN funding_lines line ON line.action_id = other.id AND line.reference IS NOT NULL
  WHERE other.plan_id IN (SELECT plan_id FROM actions WHERE id = ANY($1)))
SELECT reference, array_agg(id) FILTER (WHERE asked) AS wanted,
  coalesce(array_agg(id ORDER BY code) FILTER (WHERE told), '{}') AS holders, coalesce(array_agg(code ORDER BY code) FILTER (WHERE told), '{}') AS codes
FROM borne GROUP BY plan_id, reference HAVING bool_or(asked) AND count(*) > 1`;

/** Sums made by PostgreSQL over the actions whose money the reader sees: two statements whatever the size of the plan. */
@Injectable()
export class PlanMoneyQueries {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  budget(actor: Actor, planId: string): Promise<BudgetSum[]> {
    return this.ask(
      actor,
      planId,
      (seen) => `
      SELECT ${CUT('line.year')} AS cut, action.main_axis AS axis, action.orientation_id AS "orientationId", line.year, line.nature,
        ${SUM('line.planned')} AS planned, ${SUM('line.actual')} AS actual
      FROM actions action JOIN budget_lines line ON line.action_id = action.id WHERE ${seen}
      GROUP BY GROUPING SETS ((), (action.main_axis), (action.main_axis, action.orientation_id), (line.year, line.nature))
      ORDER BY line.year, action.main_axis, action.orientation_id`,
    );
  }

  funding(actor: Actor, planId: string): Promise<FundingSum[]> {
    return this.ask(
      actor,
      planId,
      (seen) => `
      SELECT ${CUT(FUNDER)} AS cut, action.main_axis AS axis, action.orientation_id AS "orientationId", min(line.funder) AS funder, line.state,
        ${SUM(BROUGHT)} AS amount
      FROM actions action JOIN funding_lines line ON line.action_id = action.id WHERE ${seen}
      GROUP BY GROUPING SETS ((line.state), (action.main_axis, line.state), (action.main_axis, action.orientation_id, line.state), (${FUNDER}, line.state))
      ORDER BY ${FUNDER}`,
    );
  }

  /** How many actions the sums are made of. */
  async counted(actor: Actor, planId: string): Promise<number> {
    const [row] = await this.ask<{ counted: number }>(
      actor,
      planId,
      (seen) => `SELECT count(*)::integer AS counted FROM actions action WHERE ${seen}`,
    );
    return row?.counted ?? 0;
  }

  /** Codes of the actions, in the same plan and with money that the reader sees, that bear these references; by reference. */
  async referencesElsewhere(actor: Actor, actionIds: readonly string[]): Promise<ReferenceElsewhere[]> {
    const parameters: unknown[] = [actionIds];
    const seen = this.access.filterSql(actor, 'read', 'ActionMoney', Action, 'other', parameters);
    const shared = await this.unitOfWork.read(actor, (manager) =>
      manager.query<SharedReference[]>(SHARED_REFERENCES(seen), parameters),
    );
    return shared.flatMap(({ wanted, reference, holders, codes }) =>
      wanted.flatMap((id) => {
        const others = codes.filter((_, rank) => holders[rank] !== id);
        return others.length > 0 ? [{ id, reference, codes: others }] : [];
      }),
    );
  }

  /** The actions of a plan that have a funding plan to look at, in the order of the plan. */
  funded(actor: Actor, planId: string): Promise<{ id: string; code: string; title: string }[]> {
    return this.ask(
      actor,
      planId,
      (seen) => `SELECT action.id, action.code, action.title FROM actions action
        WHERE ${seen} AND EXISTS (SELECT 1 FROM funding_lines line WHERE line.action_id = action.id)
        ORDER BY array_position(ARRAY['ecological_transition', 'innovation', 'skills', 'land'], action.main_axis), action.rank, action.id`,
    );
  }

  private ask<Row>(actor: Actor, planId: string, statement: (seen: string) => string): Promise<Row[]> {
    const parameters: unknown[] = [planId];
    const may = this.access.filterSql(actor, 'read', 'ActionMoney', Action, 'action', parameters);
    const seen = `action.plan_id = $1 AND action.removed_at IS NULL AND action.archived_at IS NULL AND ${may}`;
    return this.unitOfWork.read(actor, (manager) => manager.query<Row[]>(statement(seen), parameters));
  }
}

// As comparableReference writes it.
function COMPARABLE(line: string): string {
  return `upper(regexp_replace(${line}.reference, '\\s+', '', 'g'))`;
}
