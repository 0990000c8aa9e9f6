import {
  MAX_SAVED_VIEWS,
  VIEW_SCOPES,
  problem,
  savedViewProblems,
  tidySavedView,
  type SavedViewContent,
  type ViewScope,
} from '@binome/action-plans/domain';
import { Access, UnitOfWork, type Connection, type Page, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, fieldChanges, forbidden, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { pageOfRows } from '../page-of-rows.js';
import { refusedWhenTaken } from '../unique-violation.js';
import { isUuid } from '../uuid.js';
import { SavedView } from './saved-view.entity.js';

export interface SaveView extends SavedViewContent {
  clientMutationId: string;
  territoryId: string;
}

export interface EditSavedView extends Partial<SavedViewContent> {
  clientMutationId: string;
  id: string;
  version: number;
}

export interface ChooseDefaultView {
  clientMutationId: string;
  territoryId: string;
  viewId?: string | null;
}

/** Views of a territory's plan: kept by name, and the one that it opens with for each person. */
@Injectable()
export class SavedViewService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The views that the actor reads in a territory, the territory's first, by name. */
  async list(actor: Actor, territoryId: string, page: Page): Promise<Connection<SavedView>> {
    this.authorizePlan(actor, territoryId);
    const may = this.access.filter(actor, 'read', 'SavedView', SavedView, 'view');
    const views = await this.unitOfWork.read(actor, (manager) =>
      manager
        .createQueryBuilder(SavedView, 'view')
        .where('view.territoryId = :territoryId', { territoryId })
        .andWhere(may.sql, may.parameters)
        .orderBy('view.scope', 'DESC')
        .addOrderBy('lower(unaccent(view.name))')
        .addOrderBy('view.id')
        .getMany(),
    );
    return pageOfRows(views, page);
  }

  add(actor: Actor, { clientMutationId, territoryId, ...content }: SaveView): Promise<SavedView> {
    return this.unitOfWork.command(
      actor,
      { name: 'saveView', clientMutationId },
      async (tx) => {
        this.authorizePlan(actor, territoryId);
        const accountId = accountIdOf(actor);
        if (!accountId) throw notFound('SavedView');
        const owner = { territoryId, accountId, scope: content.scope };
        if (!this.access.can(actor, 'create', 'SavedView', owner)) throw forbidden('SavedView', 'create');
        const given = tidySavedView(content);
        refuse(savedViewProblems({ ...content, name: given.name }));
        await this.refuseTooMany(tx, owner);
        const view = await refusedWhenTaken(
          tx.insert<SavedView>(SavedView, { ...given, territoryId, accountId, version: 1 }),
          nameTaken,
        );
        await tx.record('view.saved', {
          ...subjectOf(view),
          data: { viewId: view.id },
          changes: fieldChanges({}, { ...given }),
        });
        return view;
      },
      (id) => this.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, id, version, ...patch }: EditSavedView): Promise<SavedView> {
    return this.unitOfWork.command(
      actor,
      { name: 'editSavedView', clientMutationId },
      async (tx) => {
        const view = await this.load(tx, 'edit', id);
        const fields = tidySavedView(patch);
        refuse(savedViewProblems({ ...patch, ...(fields.name !== undefined && { name: fields.name }) }));
        const after = { ...view, ...(patch.scope && { scope: patch.scope }) };
        if (!this.access.can(actor, 'edit', 'SavedView', after)) throw forbidden('SavedView', 'edit');
        if (after.scope !== view.scope) await this.refuseTooMany(tx, after);
        const { changes } = await refusedWhenTaken(tx.edit(SavedView, view, { version, fields }), nameTaken);
        if (changes.length > 0) await tx.record('view.edited', { ...subjectOf(view), data: { viewId: id }, changes });
        return view;
      },
      () => this.get(actor, id),
    );
  }

  /** Removes a view for everybody who read it; gives what it was. */
  remove(actor: Actor, { clientMutationId, id }: { clientMutationId: string; id: string }): Promise<{ id: string }> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeSavedView', clientMutationId },
      async (tx) => {
        const view = await this.load(tx, 'remove', id);
        await tx.remove(SavedView, view);
        await tx.record('view.removed', { ...subjectOf(view), data: { viewId: id } });
        return { id };
      },
      (before) => Promise.resolve({ id: before }),
    );
  }

  /** The view that the plan of each of these territories opens with for this person; none where it chose none that it still reads. */
  async defaultsOf(actor: Actor, territoryIds: readonly string[]): Promise<ReadonlyMap<string, SavedView>> {
    const may = this.access.filter(actor, 'read', 'SavedView', SavedView, 'view');
    const views = await this.unitOfWork.read(actor, (manager) =>
      manager
        .createQueryBuilder(SavedView, 'view')
        .where('view.territoryId IN (:...territoryIds)', { territoryIds })
        .andWhere('view.id IN (SELECT view_id FROM default_views WHERE account_id = :chooser)', {
          chooser: accountIdOf(actor),
        })
        .andWhere(may.sql, may.parameters)
        .getMany(),
    );
    return new Map(views.map((view) => [view.territoryId, view]));
  }

  /** Whose the views are that the actor may keep in a territory. */
  scopesFor(actor: Actor, territoryId: string): ViewScope[] {
    const owner = { territoryId, accountId: accountIdOf(actor) };
    return VIEW_SCOPES.filter((scope) => this.access.can(actor, 'create', 'SavedView', { ...owner, scope }));
  }

  async chooseDefault(
    actor: Actor,
    { clientMutationId, territoryId, viewId = null }: ChooseDefaultView,
  ): Promise<string> {
    const chosen = { id: territoryId };
    await this.unitOfWork.command(
      actor,
      { name: 'chooseDefaultView', clientMutationId },
      async (tx) => {
        this.authorizePlan(actor, territoryId);
        const accountId = accountIdOf(actor);
        if (this.scopesFor(actor, territoryId).length === 0) throw forbidden('SavedView', 'create');
        if (viewId !== null) await this.refuseElsewhere(actor, territoryId, viewId);
        await tx.manager.query('DELETE FROM default_views WHERE territory_id = $1 AND account_id = $2', [
          territoryId,
          accountId,
        ]);
        if (viewId)
          await tx.manager.query('INSERT INTO default_views (territory_id, account_id, view_id) VALUES ($1, $2, $3)', [
            territoryId,
            accountId,
            viewId,
          ]);
        return chosen;
      },
      () => Promise.resolve(chosen),
    );
    return territoryId;
  }

  /** The view, NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string): Promise<SavedView> {
    if (!isUuid(id)) throw notFound('SavedView');
    const view = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(SavedView, { id }));
    if (!view) throw notFound('SavedView');
    this.access.authorize(actor, 'read', 'SavedView', view);
    return view;
  }

  private async load(tx: Tx, act: string, id: string): Promise<SavedView> {
    if (!isUuid(id)) throw notFound('SavedView');
    const view = await tx.load(SavedView, id);
    this.access.authorize(tx.actor, act, 'SavedView', view);
    return view;
  }

  private async refuseElsewhere(actor: Actor, territoryId: string, viewId: string): Promise<void> {
    const view = await this.get(actor, viewId);
    if (view.territoryId !== territoryId) throw notFound('SavedView');
  }

  private async refuseTooMany(
    tx: Tx,
    { territoryId, accountId, scope }: Omit<SavedView, 'id' | 'version' | 'name' | 'address'>,
  ): Promise<void> {
    const whose = scope === 'private' ? { territoryId, scope, accountId } : { territoryId, scope };
    const count = await tx.manager.countBy(SavedView, whose);
    refuse(count < MAX_SAVED_VIEWS ? [] : [problem('scope', 'too_many', { max: MAX_SAVED_VIEWS })]);
  }

  private authorizePlan(actor: Actor, territoryId: string): void {
    if (!isUuid(territoryId)) throw notFound('ActionPlan');
    this.access.authorize(actor, 'read', 'ActionPlan', { territoryId });
  }
}

function nameTaken(): DomainError {
  return new DomainError('INVALID_INPUT', { problems: [problem('name', 'name_taken')] });
}

function subjectOf({ id, territoryId, version }: SavedView) {
  return { subjectType: 'SavedView', subjectId: id, territoryId, version };
}
