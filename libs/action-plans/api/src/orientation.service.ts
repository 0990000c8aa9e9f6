import { orientationInputProblems, tidyOrientation, type Axis } from '@binome/action-plans/domain';
import { Access, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ActionPlan } from './action-plan.entity.js';
import { Orientation } from './orientation.entity.js';
import { PlanAccess, refuseArchived } from './plan-access.js';
import { rankAfter, rankAtEnd, rowsInOrder } from './ranks.js';
import { isUuid } from './uuid.js';

/** Some fields of an orientation; those that are absent are not touched. */
export interface OrientationPatch {
  title?: string;
  description?: string | null;
}

export interface AddOrientation extends OrientationPatch {
  clientMutationId: string;
  planId: string;
  axis: Axis;
  title: string;
}

interface OnOrientation {
  clientMutationId: string;
  id: string;
  version: number;
}

export type EditOrientation = OnOrientation & OrientationPatch;
export type MoveOrientation = OnOrientation & { afterId: string | null };
export type RemoveOrientation = OnOrientation;

/** The territory's own orientations under the four axes. */
@Injectable()
export class OrientationService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PlanAccess) private readonly planAccess: PlanAccess,
  ) {}

  add(actor: Actor, { clientMutationId, planId, axis, title, description }: AddOrientation): Promise<Orientation> {
    return this.unitOfWork.command(
      actor,
      { name: 'addOrientation', clientMutationId },
      async (tx) => {
        const plan = await this.planAccess.load(tx, 'read', ActionPlan, planId);
        const { territoryId } = plan;
        this.access.authorize(actor, 'create', 'Orientation', { territoryId });
        refuseArchived(plan);
        const content = tidyOrientation({ title, description: description ?? null });
        refuse(orientationInputProblems({ ...content, axis }));
        const rank = await rankAtEnd(tx, { entity: Orientation, planId, axis });
        const values = { territoryId, planId, version: 1, axis, rank, ...content };
        const orientation = await tx.insert<Orientation>(Orientation, values);
        const changes = fieldChanges({}, { axis, title: content.title, description: content.description ?? undefined });
        await tx.record('orientation.added', {
          ...subjectOf(orientation),
          data: { orientationId: orientation.id, axis },
          changes,
        });
        return orientation;
      },
      (id) => this.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, id, version, title, description }: EditOrientation): Promise<Orientation> {
    return this.unitOfWork.command(
      actor,
      { name: 'editOrientation', clientMutationId },
      async (tx) =>
        this.write(tx, await this.planAccess.load(tx, 'edit', Orientation, id), version, { title, description }),
      () => this.get(actor, id),
    );
  }

  /** Writes the fields given on an orientation loaded for editing. */
  async write(tx: Tx, orientation: Orientation, version: number, patch: OrientationPatch): Promise<Orientation> {
    const fields = tidyOrientation(patch);
    refuse(orientationInputProblems(fields));
    const { changes } = await tx.edit(Orientation, orientation, { version, fields });
    const data = { orientationId: orientation.id, fields: changes.map(({ field }) => field) };
    if (changes.length > 0) await tx.record('orientation.edited', { ...subjectOf(orientation), data, changes });
    return orientation;
  }

  move(actor: Actor, { clientMutationId, id, version, afterId }: MoveOrientation): Promise<Orientation> {
    return this.unitOfWork.command(
      actor,
      { name: 'moveOrientation', clientMutationId },
      async (tx) => {
        const orientation = await this.planAccess.load(tx, 'move', Orientation, id);
        const { planId, axis } = orientation;
        const rows = await rowsInOrder(tx, { entity: Orientation, planId, axis }, id);
        return this.place(tx, orientation, version, rankAfter(rows, afterId, Orientation.name));
      },
      () => this.get(actor, id),
    );
  }

  /** Gives its rank to an orientation loaded for moving. */
  async place(tx: Tx, orientation: Orientation, version: number, rank: string): Promise<Orientation> {
    const { changes } = await tx.edit(Orientation, orientation, { version, fields: { rank } });
    const data = { orientationId: orientation.id };
    if (changes.length > 0) await tx.record('orientation.moved', { ...subjectOf(orientation), data, changes });
    return orientation;
  }

  /** Removes an orientation that holds no action; gives what it was. */
  remove(actor: Actor, { clientMutationId, id }: RemoveOrientation): Promise<{ id: string }> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeOrientation', clientMutationId },
      async (tx): Promise<{ id: string }> => {
        const orientation = await this.planAccess.load(tx, 'remove', Orientation, id);
        await refuseWhenNotEmpty(tx, orientation);
        await tx.remove(Orientation, orientation);
        const changes = [{ field: 'title', from: orientation.title, to: null }];
        await tx.record('orientation.removed', {
          ...subjectOf(orientation),
          data: { orientationId: id, axis: orientation.axis },
          changes,
        });
        return { id };
      },
      async () => ({ id }),
    );
  }

  /** The orientation, NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string): Promise<Orientation> {
    if (!isUuid(id)) throw notFound('Orientation');
    const orientation = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Orientation, { id }));
    if (!orientation) throw notFound('Orientation');
    this.access.authorize(actor, 'read', 'Orientation', orientation);
    return orientation;
  }
}

async function refuseWhenNotEmpty(tx: Tx, { id }: Orientation): Promise<void> {
  const held = await tx.manager.query<unknown[]>(
    'SELECT 1 FROM actions WHERE orientation_id = $1 AND removed_at IS NULL LIMIT 1',
    [id],
  );
  if (held.length > 0) throw new DomainError('ORIENTATION_NOT_EMPTY', { orientationId: id });
}

function subjectOf({ id, territoryId, version }: Orientation) {
  return { subjectType: 'Orientation', subjectId: id, territoryId, version };
}
