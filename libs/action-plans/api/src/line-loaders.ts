import type { ActionLines, LineKind } from '@binome/action-plans/domain';
import { Access, batched, fieldsAsked, UnitOfWork, type GraphqlContext } from '@binome/shared/api';
import { Inject, Injectable } from '@nestjs/common';
import { linesOfActions } from './action-lines.store.js';
import type { Action } from './action.entity.js';

/** The sub-tables that each field reads, and the group whose rights they follow. */
const READ_BY: readonly { type: string; field: string; kinds: readonly LineKind[] }[] = [
  { type: 'Action', field: 'milestones', kinds: ['milestones'] },
  { type: 'Action', field: 'blockers', kinds: ['blockers'] },
  { type: 'Action', field: 'lateness', kinds: ['milestones'] },
  { type: 'Action', field: 'indicators', kinds: ['indicators'] },
  { type: 'Action', field: 'environmentalEffects', kinds: ['environmentalEffects'] },
  { type: 'Action', field: 'supportNeeds', kinds: ['supportNeeds'] },
  { type: 'Indicator', field: 'values', kinds: ['indicatorValues'] },
  { type: 'ActionMoney', field: 'budgetLines', kinds: ['budgetLines'] },
  { type: 'ActionMoney', field: 'fundingLines', kinds: ['fundingLines'] },
  { type: 'ActionMoney', field: 'totals', kinds: ['budgetLines', 'fundingLines'] },
  { type: 'ActionMoney', field: 'warnings', kinds: ['budgetLines', 'fundingLines'] },
];
const OF_MONEY: readonly LineKind[] = ['budgetLines', 'fundingLines'];

type Lines = Map<string, readonly unknown[]>;

/** The lines of actions: one statement for each sub-table, whatever the number of actions that ask. */
@Injectable()
export class LineLoaders {
  private readonly known = new WeakMap<GraphqlContext, Map<LineKind, Lines>>();

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The actions, once the lines that the request asks of them are known: all its statements leave together. */
  async fetched(context: GraphqlContext, actions: Action[]): Promise<Action[]> {
    await Promise.all([...kindsAsked(context)].map((kind) => this.fetch(context, kind, actions)));
    return actions;
  }

  /** The lines of a sub-table of one action that the reader reads: those known already, else for all that ask in the same moment. */
  of<K extends LineKind>(
    context: GraphqlContext,
    kind: K,
    actionId: string,
  ): readonly ActionLines[K][] | Promise<readonly ActionLines[K][]> {
    const known = this.known.get(context)?.get(kind)?.get(actionId);
    if (known) return known as readonly ActionLines[K][];
    return batched(context, `lines ${kind}`, (ids: readonly string[]) => this.read(context, kind, ids))
      .load(actionId)
      .then((lines) => lines ?? []);
  }

  private async fetch(context: GraphqlContext, kind: LineKind, actions: readonly Action[]): Promise<void> {
    const ids = this.readable(context, kind, actions).map(({ id }) => id);
    if (ids.length === 0) return;
    const lines = await this.read(context, kind, ids);
    const known = this.knownOf(context, kind);
    for (const id of ids) known.set(id, lines.get(id) ?? []);
  }

  private readable({ actor }: GraphqlContext, kind: LineKind, actions: readonly Action[]): readonly Action[] {
    if (!OF_MONEY.includes(kind)) return actions;
    return actions.filter((action) => this.access.can(actor, 'read', 'ActionMoney', action));
  }

  private read<K extends LineKind>(context: GraphqlContext, kind: K, ids: readonly string[]) {
    return this.unitOfWork.read(context.actor, (manager) => linesOfActions(manager, kind, ids));
  }

  private knownOf(context: GraphqlContext, kind: LineKind): Lines {
    const byKind = this.known.get(context) ?? new Map<LineKind, Lines>();
    this.known.set(context, byKind);
    const lines = byKind.get(kind) ?? new Map<string, readonly unknown[]>();
    byKind.set(kind, lines);
    return lines;
  }
}

function kindsAsked(context: GraphqlContext): Set<LineKind> {
  const asked = READ_BY.filter(({ type, field }) => fieldsAsked(context, type)?.has(field));
  return new Set(asked.flatMap(({ kinds }) => kinds));
}
