import {
  actionProblems,
  BLANK_ACTION,
  nextActionCode,
  problem,
  splitPatch,
  tidyAction,
  tidyLines,
  type ActionPatch,
  type Axis,
  type CopyCredit,
} from '@binome/action-plans/domain';
import { Access, UnitOfWork, type Intent, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor, type FieldChange } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import { ActionPlan } from './action-plan.entity.js';
import { ActionPlaces, type PlacePatch } from './action-places.js';
import { refuseForeignPerimeter } from './action-members.js';
import { ActionRights } from './action-rights.js';
import { PlanAccess, refuseArchived } from './plan-access.js';
import { prepareLines } from './prepare-lines.js';
import { refusedWhenTaken } from './unique-violation.js';
import { isUuid } from './uuid.js';

export interface NewAction extends ActionPatch {
  planId: string;
  mainAxis: Axis;
  orientationId?: string | null;
  title: string;
}

export type DraftAction = NewAction & { clientMutationId: string };

interface OnAction {
  clientMutationId: string;
  id: string;
  version: number;
}

export type EditAction = OnAction & ActionPatch;
export type MoveAction = OnAction & PlacePatch;

/** What may still be done with an archived action. */
const WHILE_ARCHIVED: readonly string[] = ['archive', 'remove', 'restore'];

/** The actions of a plan: drafted, edited, moved, removed and brought back. */
@Injectable()
export class ActionService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PlanAccess) private readonly planAccess: PlanAccess,
    @Inject(ActionRights) private readonly rights: ActionRights,
    @Inject(ActionPlaces) private readonly places: ActionPlaces,
  ) {}

  draft(actor: Actor, { clientMutationId, ...input }: DraftAction): Promise<Action> {
    return this.unitOfWork.command(
      actor,
      { name: 'draftAction', clientMutationId },
      (tx) => this.draftWithin(tx, input),
      (id) => this.get(actor, id),
    );
  }

  /** Drafts an action within a transaction: a new one, or the copy of another, which it credits. */
  async draftWithin(tx: Tx, input: NewAction, copiedFrom: CopyCredit | null = null): Promise<Action> {
    const { planId, mainAxis } = input;
    const { values, place, territoryId, lines, changes } = await this.planDraft(tx, input);
    const row = { ...values, ...place, territoryId, planId, version: 1, copiedFrom, archivedAt: null, removedAt: null };
    const inserting = tx.insert<Action>(Action, row);
    const action = this.rights.withLeads(await refusedWhenTaken(inserting, () => codeTaken(values.code)));
    await lines.write(action);
    await tx.record(copiedFrom ? 'action.copied' : 'action.drafted', {
      ...subjectOf(action),
      data: { actionId: action.id, axis: mainAxis },
      changes,
    });
    return action;
  }

  /** What a draft would write, refused as the draft itself would be. */
  async previewDraft(tx: Tx, input: NewAction): Promise<FieldChange[]> {
    const { lines, changes } = await this.planDraft(tx, input);
    lines.check();
    return changes;
  }

  private async planDraft(tx: Tx, { planId, mainAxis, orientationId = null, ...content }: NewAction) {
    const plan = await this.planAccess.load(tx, 'read', ActionPlan, planId);
    const { territoryId } = plan;
    this.rights.authorizeDraft(tx.actor, territoryId);
    refuseArchived(plan);
    const patch = splitPatch(content);
    const given = tidyAction(patch.content);
    const code = given.code || nextActionCode(mainAxis, await this.places.codesOf(tx, planId));
    const values = { ...BLANK_ACTION, title: content.title, ...given, code, mainAxis };
    refuse(actionProblems(values, { ...given, title: values.title, code }));
    await this.rights.refuseStrangers(tx, territoryId, values.leads, []);
    await refuseForeignPerimeter(tx, territoryId, values.perimeter, []);
    const lines = await prepareLines(tx, null, tidyLines(patch.lines));
    const place = await this.places.first(tx, planId, mainAxis, orientationId);
    const own = fieldChanges({}, { ...given, code, mainAxis, orientationId: orientationId ?? undefined });
    return { values, place, territoryId, lines, changes: [...own, ...lines.changes] };
  }

  edit(actor: Actor, { clientMutationId, id, version, ...patch }: EditAction): Promise<Action> {
    return this.unitOfWork.command(
      actor,
      { name: 'editAction', clientMutationId },
      async (tx) => this.write(tx, await this.load(tx, 'edit', id), version, patch),
      () => this.get(actor, id),
    );
  }

  /** What the fields given would change of an action loaded for editing, refused as the edit itself would be. */
  async preview(tx: Tx, action: Action, patch: ActionPatch): Promise<FieldChange[]> {
    const { fields, lines } = await this.planEdit(tx, action, patch);
    lines.check();
    return [...fieldChanges({ ...action }, { ...fields }), ...lines.changes];
  }

  private async planEdit(tx: Tx, action: Action, patch: ActionPatch) {
    const { content, lines: given } = splitPatch(patch);
    this.rights.authorizeGroups(tx.actor, action, patch);
    const fields = tidyAction(content);
    refuse(actionProblems(action, fields));
    await this.rights.refuseStrangers(tx, action.territoryId, fields.leads ?? [], action.leads);
    await refuseForeignPerimeter(tx, action.territoryId, fields.perimeter, action.perimeter);
    return { fields, lines: await prepareLines(tx, action.id, tidyLines(given)) };
  }

  /** Writes the fields given on an action loaded for editing. */
  async write(tx: Tx, action: Action, version: number, patch: ActionPatch): Promise<Action> {
    const { fields, lines } = await this.planEdit(tx, action, patch);
    const seen = this.rights.sight(tx.actor, action);
    const edit = tx.edit(Action, action, { version, fields, parts: lines.changes });
    const { changes } = await refusedWhenTaken(edit, () => codeTaken(fields.code));
    await lines.write(action);
    this.rights.refuseLosingSight(tx.actor, this.rights.withLeads(action), seen, changes);
    const data = { actionId: action.id, fields: changes.map(({ field }) => field) };
    if (changes.length > 0) await tx.record('action.edited', { ...subjectOf(action), data, changes });
    await this.rights.tellSharing(tx, action, changes);
    return action;
  }

  move(actor: Actor, { clientMutationId, id, version, ...patch }: MoveAction): Promise<Action> {
    return this.unitOfWork.command(
      actor,
      { name: 'moveAction', clientMutationId },
      async (tx) => this.place(tx, await this.load(tx, 'move', id), version, patch),
      () => this.get(actor, id),
    );
  }

  /** Gives its place to an action loaded for moving. */
  async place(tx: Tx, action: Action, version: number, patch: PlacePatch): Promise<Action> {
    return this.stand(tx, action, version, await this.places.fieldsOf(tx, action, patch));
  }

  private async stand(tx: Tx, action: Action, version: number, fields: Partial<Action>): Promise<Action> {
    const { changes } = await tx.edit(Action, action, { version, fields });
    const data = { actionId: action.id, axis: action.mainAxis };
    if (changes.length > 0) await tx.record('action.moved', { ...subjectOf(action), data, changes });
    return action;
  }

  /** Puts an action back exactly where the move that gave it this version took it from. */
  undoMove(actor: Actor, { clientMutationId, id, version }: OnAction): Promise<Action> {
    return this.unitOfWork.command(
      actor,
      { name: 'undoActionMove', clientMutationId },
      async (tx) => {
        const action = await this.load(tx, 'move', id);
        return this.stand(tx, action, version, await this.places.before(tx, action, version));
      },
      () => this.get(actor, id),
      { origin: 'undo' },
    );
  }

  /** Takes an action out of the plan; it can be brought back. */
  remove(actor: Actor, { clientMutationId, id, version }: OnAction): Promise<Action> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeAction', clientMutationId },
      async (tx) => {
        const action = await this.load(tx, 'remove', id);
        await tx.edit(Action, action, { version, fields: { removedAt: new Date() } });
        await tx.record('action.removed', { ...subjectOf(action), data: { actionId: id } });
        return action;
      },
      () => this.get(actor, id, { evenRemoved: true }),
    );
  }

  /** Brings a removed action back as it was; one that is in the plan stays as it is. */
  restore(actor: Actor, { clientMutationId, id, version }: OnAction): Promise<Action> {
    return this.unitOfWork.command(
      actor,
      { name: 'restoreAction', clientMutationId },
      async (tx) => {
        const action = await this.planAccess.load(tx, 'restore', Action, id);
        const { changes } = await tx.edit(Action, action, { version, fields: { removedAt: null } });
        if (changes.length > 0) await tx.record('action.restored', { ...subjectOf(action), data: { actionId: id } });
        return action;
      },
      () => this.get(actor, id),
      { origin: 'undo' },
    );
  }

  /** Takes an action out of the lists and sums of its plan without losing it; unarchive brings it back. */
  archive(actor: Actor, { clientMutationId, id, version }: OnAction): Promise<Action> {
    return this.setArchived(
      actor,
      { name: 'archiveAction', clientMutationId },
      { id, version, archivedAt: new Date() },
    );
  }

  unarchive(actor: Actor, { clientMutationId, id, version }: OnAction): Promise<Action> {
    return this.setArchived(actor, { name: 'unarchiveAction', clientMutationId }, { id, version, archivedAt: null });
  }

  private setArchived(
    actor: Actor,
    intent: Intent,
    { id, version, archivedAt }: { id: string; version: number; archivedAt: Date | null },
  ): Promise<Action> {
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        const action = await this.load(tx, 'archive', id);
        if (Boolean(action.archivedAt) === Boolean(archivedAt)) return action;
        await tx.edit(Action, action, { version, fields: { archivedAt } });
        const event = archivedAt ? 'action.archived' : 'action.unarchived';
        await tx.record(event, { ...subjectOf(action), data: { actionId: id } });
        return action;
      },
      () => this.get(actor, id),
    );
  }

  /** An action of the plan, locked for the act; NOT_FOUND once removed, ACTION_ARCHIVED when only its archiving may change. */
  async load(tx: Tx, act: string, id: string): Promise<Action> {
    const action = await this.planAccess.load(tx, act, Action, id);
    if (action.removedAt) throw notFound('Action');
    if (action.archivedAt && !WHILE_ARCHIVED.includes(act)) throw new DomainError('ACTION_ARCHIVED', { actionId: id });
    return action;
  }

  /** The action, NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string, { evenRemoved = false } = {}): Promise<Action> {
    if (!isUuid(id)) throw notFound('Action');
    const action = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Action, { id }));
    if (!action || (action.removedAt && !evenRemoved)) throw notFound('Action');
    this.access.authorize(actor, 'read', 'Action', action);
    return action;
  }
}

function codeTaken(code: string | undefined): DomainError {
  return new DomainError('INVALID_INPUT', { problems: [problem('code', 'code_taken', { code })] });
}

function subjectOf({ id, territoryId, version }: Action) {
  return { subjectType: 'Action', subjectId: id, territoryId, version };
}
