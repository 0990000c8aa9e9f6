import { Action, linesOfActions, Orientation } from '@binome/action-plans/api';
import {
  groupOfField,
  leadAccountIds,
  lineFieldChanges,
  lineFieldOf,
  linesAfter,
  splitPatch,
  tidyAction,
  tidyLines,
  touchedKinds,
  type ActionGroup,
  type Line,
  type LineKind,
  type LinesByKind,
} from '@binome/action-plans/domain';
import {
  actionsOfChanges,
  movedFields,
  type MovedField,
  type PreparedChange,
  type PreparedEdit,
} from '@binome/meetings/domain';
import { Access, UnitOfWork } from '@binome/shared/api';
import { fieldChanges, type Actor, type FieldChange } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import type { Decision } from './decision.entity.js';

/** A field of the difference, with what the plan says now when it moved since. */
export interface ShownField extends FieldChange {
  moved: boolean;
  theirs: unknown;
  /** The line of the field as it stands, to call it by its name. */
  line: Line | null;
  /** Title of the orientation decided. */
  orientation: string | null;
}

/** What the fields of a difference are called by. */
interface Names {
  lines: ReadonlyMap<string, LinesByKind>;
  orientations: ReadonlyMap<string, string>;
}

/** What a decision changes of one action, or the action that it adds, as far as the reader may know. */
export interface ShownChange {
  kind: PreparedChange['kind'];
  actionId: string | null;
  code: string | null;
  title: string;
  fields: ShownField[];
  /** Fields left out because the reader does not see them. */
  hidden: number;
}

/** States in which the plan may still move under the change. */
const AHEAD = ['prepared', 'unsettled'];

/** Shows the changes that decisions carry: before and after, and what moved since, never more than the reader may read of the plan. */
@Injectable()
export class ChangeDifference {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The differences of these decisions; a fixed number of statements whatever their number. */
  of(actor: Actor, decisions: readonly Decision[]): Promise<Map<string, ShownChange[]>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const edits = decisions.flatMap(({ changes }) => changes.filter(isEdit));
      const ids = [...new Set(decisions.flatMap(actionIdsOf).filter((id) => id !== null))];
      const rows = ids.length > 0 ? await manager.findBy(Action, { id: In(ids) }) : [];
      const readable = new Map(
        rows.filter((row) => this.access.can(actor, 'read', 'Action', row)).map((row) => [row.id, row]),
      );
      const lines = await linesOf(manager, edits, [...readable.keys()]);
      const names = { lines, orientations: await orientationsOf(manager, decisions) };
      return new Map(
        decisions.map((decision) => {
          const actions = actionIdsOf(decision).map((id) => readable.get(id ?? ''));
          const shown = decision.changes.map((one, rank) => this.shown(actor, decision, one, actions[rank], names));
          return [decision.id, shown];
        }),
      );
    });
  }

  private shown(
    actor: Actor,
    decision: Decision,
    change: PreparedChange,
    action: Action | undefined,
    names: Names,
  ): ShownChange {
    if (!isEdit(change)) return this.shownDraft(actor, decision, change, action, names);
    if (!action)
      return { kind: 'edit', actionId: null, code: null, title: '', fields: [], hidden: change.changes.length };
    const moved = AHEAD.includes(decision.changeState)
      ? movedFields(change.changes, differenceNow(action, change, names.lines.get(action.id) ?? {}))
      : [];
    const { id: actionId, code, title } = action;
    return { kind: 'edit', actionId, code, title, ...this.sorted(actor, change.changes, action, moved, names) };
  }

  private shownDraft(
    actor: Actor,
    { territoryId }: Decision,
    change: PreparedChange & { kind: 'draft' },
    added: Action | undefined,
    names: Names,
  ): ShownChange {
    const { patch, title } = change;
    const row = {
      territoryId,
      visibility: patch.visibility ?? 'shared',
      moneyVisibility: patch.moneyVisibility ?? 'shared',
      companyNoteVisibility: patch.companyNoteVisibility ?? 'territory',
      leadAccountIds: leadAccountIds(patch.leads ?? []),
    };
    const isRead = this.access.can(actor, 'read', 'Action', row);
    if (!isRead)
      return { kind: 'draft', actionId: null, code: null, title: '', fields: [], hidden: change.changes.length };
    const { id: actionId, code } = added ?? { id: null, code: null };
    return { kind: 'draft', actionId, code, title, ...this.sorted(actor, change.changes, row, [], names) };
  }

  private sorted(
    actor: Actor,
    changes: readonly FieldChange[],
    row: object & { id?: string },
    moved: readonly MovedField[],
    { lines, orientations }: Names,
  ): Pick<ShownChange, 'fields' | 'hidden'> {
    const mayRead = (field: string): boolean => {
      const group: ActionGroup | null = groupOfField(field);
      return group === null || this.access.can(actor, 'read', group, row);
    };
    const known = new Map(moved.map((one) => [one.field, one]));
    const all = [
      ...changes,
      ...moved
        .filter(({ field }) => !changes.some((change) => change.field === field))
        .map(({ field, base, yours }) => ({ field, from: base, to: yours })),
    ];
    const fields = all
      .filter(({ field }) => mayRead(field))
      .map((change) => ({
        ...change,
        moved: known.has(change.field),
        theirs: known.get(change.field)?.theirs ?? null,
        line: lineOf(change.field, lines.get(row.id ?? '')),
        orientation: change.field === 'orientationId' ? (orientations.get(String(change.to)) ?? null) : null,
      }));
    return { fields, hidden: all.length - fields.length };
  }
}

function actionIdsOf({ changes, actionIds, changeState }: Decision): (string | null)[] {
  return actionsOfChanges(changes, actionIds, changeState === 'applied');
}

function isEdit(change: PreparedChange): change is PreparedEdit {
  return change.kind === 'edit';
}

function lineOf(field: string, lines: LinesByKind | undefined): Line | null {
  const part = lineFieldOf(field);
  const ofKind: readonly Line[] = (part && lines?.[part.kind]) ?? [];
  return ofKind.find(({ id }) => id === part?.id) ?? null;
}

/** Titles of the orientations to which the changes of these decisions lead, by identifier. */
async function orientationsOf(
  manager: EntityManager,
  decisions: readonly Decision[],
): Promise<ReadonlyMap<string, string>> {
  const fields = decisions.flatMap(({ changes }) => changes.flatMap((change) => change.changes));
  const ids = fields.flatMap(({ field, to }) => (field === 'orientationId' && typeof to === 'string' ? [to] : []));
  const rows = ids.length > 0 ? await manager.findBy(Orientation, { id: In(ids) }) : [];
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** What the same patch would change today. */
function differenceNow(action: Action, { patch }: PreparedEdit, before: LinesByKind): FieldChange[] {
  const { content, lines } = splitPatch(patch);
  const own = fieldChanges({ ...action }, { ...tidyAction(content) });
  return [...own, ...lineFieldChanges(before, linesAfter(before, tidyLines(lines)))];
}

async function linesOf(
  manager: EntityManager,
  edits: readonly PreparedEdit[],
  actionIds: readonly string[],
): Promise<Map<string, LinesByKind>> {
  const kinds = new Set<LineKind>(edits.flatMap(({ patch }) => touchedKinds(tidyLines(splitPatch(patch).lines))));
  const found = new Map<string, Record<string, unknown>>(actionIds.map((id) => [id, {}]));
  if (actionIds.length === 0) return found as Map<string, LinesByKind>;
  for (const kind of kinds) {
    const lines = await linesOfActions(manager, kind, actionIds);
    for (const [id, ofAction] of found) ofAction[kind] = lines.get(id) ?? [];
  }
  return found as Map<string, LinesByKind>;
}
