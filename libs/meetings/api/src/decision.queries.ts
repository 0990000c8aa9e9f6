import { Action } from '@binome/action-plans/api';
import type { DecisionStanding } from '@binome/meetings/domain';
import { Access, isUuid, UnitOfWork, type Page, type SourceName } from '@binome/shared/api';
import { hasUnsafeCharacters, searchable, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { DecisionAccess } from './decision-access.js';
import { Decision } from './decision.entity.js';

/** Which decisions of a territory a register lists; what is absent does not narrow it. */
export interface DecisionFilter {
  committeeId?: string | null;
  /** Year in which they were decided, or proposed when they are not. */
  year?: number | null;
  standings?: readonly DecisionStanding[] | null;
  /** Words of the title, the statement, the number or who carries it out. */
  search?: string | null;
  ownerName?: string | null;
  meetingId?: string | null;
  actionId?: string | null;
  toState?: boolean | null;
}

/** A decision with the place that it has in the register. */
export type PlacedDecision = Decision & { instant: string };

const PLACE = `coalesce(decision.decided_at, decision.created_at)`;
const INSTANT = `to_char(${PLACE} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const TODAY = `(now() AT TIME ZONE decision.time_zone)::date`;
const YEAR = `extract(year FROM ${PLACE} AT TIME ZONE decision.time_zone)`;

const REVIEW_DUE = `(decision.review_on <= ${TODAY} AND (decision.reviewed_on IS NULL OR decision.reviewed_on < decision.review_on))`;
const UNSETTLED = `decision.change_state = 'unsettled'`;

/** The standings of `standingOf`, in SQL. */
const STANDING_SQL: Record<DecisionStanding, string> = {
  proposed: `decision.state = 'proposed'`,
  voting: `decision.state = 'voting'`,
  no_quorum: `decision.state = 'no_quorum'`,
  rejected: `decision.state = 'rejected'`,
  withdrawn: `decision.state = 'withdrawn'`,
  to_settle: `(decision.state = 'adopted' AND ${UNSETTLED})`,
  to_review: `(decision.state = 'adopted' AND NOT (${UNSETTLED}) AND coalesce(${REVIEW_DUE}, false))`,
  to_apply: `(decision.state = 'adopted' AND NOT (${UNSETTLED}) AND NOT coalesce(${REVIEW_DUE}, false) AND decision.done_on IS NULL)`,
  applied: `(decision.state = 'adopted' AND NOT (${UNSETTLED}) AND NOT coalesce(${REVIEW_DUE}, false) AND decision.done_on IS NOT NULL)`,
};

/** Most names offered at once: what is typed finds the others. */
const MOST_OWNERS = 50;

/** The register of decisions: what the reader may read of it, latest first. */
@Injectable()
export class DecisionQueries {
  /** How decisions stand today, as conditions on `decision`. */
  readonly standings = STANDING_SQL;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DecisionAccess) private readonly rights: DecisionAccess,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** A page of the register, one row more than asked when others follow, and how many there are. */
  async list(
    actor: Actor,
    territoryId: string,
    filter: DecisionFilter,
    { limit, after }: Page,
  ): Promise<{ rows: PlacedDecision[]; total: number }> {
    return this.unitOfWork.read(actor, async (manager) => {
      const parameters: unknown[] = [];
      const where = this.where(actor, territoryId, filter, parameters);
      const [counted] = await manager.query<{ total: number }[]>(
        `SELECT count(*)::integer AS total FROM decisions decision WHERE ${where}`,
        parameters,
      );
      const following = after
        ? ` AND (${PLACE}, decision.id) < ($${parameters.push(after[0])}::timestamptz, $${parameters.push(after[1])}::uuid)`
        : '';
      const places = await manager.query<{ id: string; instant: string }[]>(
        `SELECT decision.id, ${INSTANT} AS instant FROM decisions decision WHERE ${where}${following}
         ORDER BY ${PLACE} DESC, decision.id DESC LIMIT $${parameters.push(limit + 1)}`,
        parameters,
      );
      return { rows: await placed(manager, places), total: counted?.total ?? 0 };
    });
  }

  /** Those to whom decisions that the reader reads are entrusted, by name; `search` narrows them by the words of the name. */
  async owners(actor: Actor, territoryId: string, search: string): Promise<string[]> {
    if (hasUnsafeCharacters(search)) return [];
    const parameters: unknown[] = [];
    const where = this.where(actor, territoryId, {}, parameters);
    const words = `$${parameters.push(searchable(search))}`;
    const rows = await this.unitOfWork.read(actor, (manager) =>
      manager.query<{ name: string }[]>(
        `SELECT DISTINCT decision.owner_name AS name FROM decisions decision WHERE ${where} AND decision.owner_name IS NOT NULL
           AND position(${words} in lower(unaccent(decision.owner_name))) > 0 ORDER BY name LIMIT ${MOST_OWNERS}`,
        parameters,
      ),
    );
    return rows.map(({ name }) => name);
  }

  /** Years in which decisions that the reader reads were decided or proposed, latest first. */
  async years(actor: Actor, territoryId: string): Promise<number[]> {
    const parameters: unknown[] = [];
    const where = this.where(actor, territoryId, {}, parameters);
    const rows = await this.unitOfWork.read(actor, (manager) =>
      manager.query<{ year: number }[]>(
        `SELECT DISTINCT ${YEAR}::integer AS year FROM decisions decision WHERE ${where} ORDER BY year DESC LIMIT 50`,
        parameters,
      ),
    );
    return rows.map(({ year }) => year);
  }

  /** Decisions of these committees whose review has come, the longest awaited first: what a proposed agenda takes up. */
  async toReview(actor: Actor, committeeIds: readonly string[]): Promise<Decision[]> {
    const parameters: unknown[] = [];
    const where = `${this.rights.readableSql(actor, parameters)} AND ${STANDING_SQL.to_review}
      AND decision.committee_id = ANY($${parameters.push([...committeeIds])}::uuid[])`;
    return this.unitOfWork.read(actor, async (manager) => {
      const places = await manager.query<{ id: string; instant: string }[]>(
        `SELECT decision.id, ${INSTANT} AS instant FROM decisions decision WHERE ${where} ORDER BY decision.review_on, decision.id LIMIT 100`,
        parameters,
      );
      return placed(manager, places);
    });
  }

  /** The decision on each of these items that the reader reads: two statements, however many. */
  async ofItems(actor: Actor, itemIds: readonly string[]): Promise<Map<string, Decision>> {
    const rows = await this.readable(actor, `decision.state <> 'withdrawn' AND decision.item_id`, itemIds);
    return new Map(rows.map((row) => [row.itemId ?? '', row]));
  }

  /** These decisions, as far as the reader reads them: two statements, however many. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, Decision>> {
    return new Map((await this.readable(actor, 'decision.id', ids)).map((row) => [row.id, row]));
  }

  /** Numbers of the decisions that the reader reads, or titles of those that have none yet, by identifier. */
  async labels(actor: Actor, ids: readonly string[]): Promise<Map<string, SourceName>> {
    const parameters: unknown[] = [];
    const readable = this.rights.readableSql(actor, parameters);
    const rows = await this.unitOfWork.read(actor, (manager) =>
      manager.query<{ id: string; label: string }[]>(
        `SELECT decision.id, coalesce(decision.number, decision.title) AS label FROM decisions decision
         WHERE ${readable} AND decision.id = ANY($${parameters.push([...ids])}::uuid[])`,
        parameters,
      ),
    );
    return new Map(rows.map(({ id, label }) => [id, { label, within: null }]));
  }

  private async readable(actor: Actor, column: string, among: readonly string[]): Promise<Decision[]> {
    const parameters: unknown[] = [];
    const where = `${this.rights.readableSql(actor, parameters)} AND ${column} = ANY($${parameters.push([...among])}::uuid[])`;
    return this.unitOfWork.read(actor, async (manager) => {
      const sql = `SELECT decision.id FROM decisions decision WHERE ${where}`;
      const ids = await manager.query<{ id: string }[]>(sql, parameters);
      return manager.findBy(Decision, { id: In(ids.map(({ id }) => id)) });
    });
  }

  private where(actor: Actor, territoryId: string, filter: DecisionFilter, parameters: unknown[]): string {
    const value = (given: unknown): string => `$${parameters.push(given)}`;
    const { committeeId, meetingId, actionId, ownerName } = filter;
    // What names nothing finds nothing.
    if ([committeeId, meetingId, actionId].some((id) => id && !isUuid(id)) || hasUnsafeCharacters(ownerName ?? ''))
      return 'FALSE';
    const words = searchable(filter.search ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, 10);
    const text = `lower(unaccent(concat_ws(' ', decision.number, decision.title, decision.statement, decision.owner_name)))`;
    const conditions = [
      `decision.territory_id = ${value(territoryId)}::uuid`,
      this.rights.readableSql(actor, parameters),
      ...(committeeId ? [`decision.committee_id = ${value(committeeId)}::uuid`] : []),
      ...(filter.year ? [`${YEAR} = ${value(filter.year)}`] : []),
      ...(filter.standings?.length ? [`(${filter.standings.map((one) => STANDING_SQL[one]).join(' OR ')})`] : []),
      ...(ownerName ? [`decision.owner_name = ${value(ownerName)}`] : []),
      ...(meetingId ? [ofMeeting(value(meetingId))] : []),
      ...(actionId ? [this.onAction(actor, value(actionId), parameters)] : []),
      ...(filter.toState === true || filter.toState === false ? [`decision.to_state = ${value(filter.toState)}`] : []),
      ...words.map((word) => `position(${value(word)} in ${text}) > 0`),
    ];
    return conditions.join(' AND ');
  }

  // Which decisions are on an action is told to those who read the action.
  private onAction(actor: Actor, id: string, parameters: unknown[]): string {
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters);
    return `EXISTS (SELECT 1 FROM actions action WHERE action.id = ${id}::uuid AND ${may})
      AND (decision.action_ids @> ARRAY[${id}::uuid]
        OR decision.item_id IN (SELECT link.item_id FROM agenda_item_actions link WHERE link.action_id = ${id}::uuid))`;
  }
}

function ofMeeting(id: string): string {
  return `decision.item_id IN (SELECT item.id FROM agenda_items item WHERE item.meeting_id = ${id}::uuid)`;
}

async function placed(
  manager: EntityManager,
  places: readonly { id: string; instant: string }[],
): Promise<PlacedDecision[]> {
  if (places.length === 0) return [];
  const rows = await manager.findBy(Decision, { id: In(places.map(({ id }) => id)) });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return places.flatMap(({ id, instant }) => {
    const row = byId.get(id);
    return row ? [Object.assign(row, { instant })] : [];
  });
}
