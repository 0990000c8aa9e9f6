import { Access, batched, UnitOfWork, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import type { ActionChoices } from './action-choices.graphql.js';
import { membersOf } from './territory-members.js';

const KINDS = ['tags', 'partners', 'committees', 'owners', 'funders'] as const;
type Texts = Record<(typeof KINDS)[number], string[]>;

/** Most texts that are offered of each kind. */
const OFFERED = 100;

/** What is offered to who edits an action: people of the territory, and the texts that its plan says already. */
@Injectable()
export class ActionChoicesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The choices for an action, null for who may not edit it; asked once for all actions of a plan. */
  async of(context: GraphqlContext, action: Action): Promise<ActionChoices | null> {
    const { actor } = context;
    if (!this.access.can(actor, 'edit', 'Action', action)) return null;
    const choices = await batched(
      context,
      `choices of ${action.territoryId}`,
      async (planIds: readonly string[]) =>
        new Map(
          await Promise.all(planIds.map(async (id) => [id, await this.read(actor, action.territoryId, id)] as const)),
        ),
    ).load(action.planId);
    return choices;
  }

  private read(actor: Actor, territoryId: string, planId: string): Promise<ActionChoices> {
    return this.unitOfWork.read(actor, async (manager) => {
      const parameters: unknown[] = [planId, OFFERED];
      const may = (kind: string) => this.access.filterSql(actor, 'read', kind, Action, 'action', parameters);
      const rows = await manager.query<{ kind: keyof Texts; value: string }[]>(
        textsSql(may('Action'), may('ActionMoney')),
        parameters,
      );
      const texts = Object.fromEntries(
        KINDS.map((kind) => [kind, rows.filter((row) => row.kind === kind).map(({ value }) => value)]),
      ) as Texts;
      const committees = await manager.query<{ name: string }[]>(STANDING_COMMITTEES, [territoryId]);
      const members = [...(await membersOf(manager, territoryId))].map(([accountId, name]) => ({ accountId, name }));
      texts.committees = [...new Set([...committees.map(({ name }) => name), ...texts.committees])].slice(0, OFFERED);
      return { ...texts, members: members.sort((a, b) => a.name.localeCompare(b.name, 'fr')) };
    });
  }
}

// Those of the governance come first: an action that names one is in its charge.
const STANDING_COMMITTEES =
  'SELECT name FROM committees WHERE territory_id = $1 AND removed_at IS NULL ORDER BY created_at, id';

// Only what this person reads is offered: a suggestion would tell the rest.
function textsSql(action: string, money: string): string {
  const of = (kind: string, value: string, more = '', seen = action) => `SELECT '${kind}' AS kind, ${value} AS value
    FROM actions action ${more} WHERE action.plan_id = $1 AND action.removed_at IS NULL AND ${seen}`;
  const all = [
    of('tags', 'unnest(action.tags)'),
    of('partners', 'unnest(action.partners)'),
    of('committees', 'action.committee'),
    of('owners', 'action.owner_name'),
    of('funders', 'line.funder', 'JOIN funding_lines line ON line.action_id = action.id', money),
  ].join(' UNION ALL ');
  return `SELECT kind, value FROM (
      SELECT kind, value, row_number() OVER (PARTITION BY kind ORDER BY count(*) DESC, value) AS place
      FROM (${all}) said WHERE value IS NOT NULL GROUP BY kind, value
    ) counted WHERE place <= $2 ORDER BY kind, place`;
}
