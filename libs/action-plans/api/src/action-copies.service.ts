import { randomUUID } from 'node:crypto';
import {
  copyOfOpenAction,
  copyOfOwnAction,
  LINE_KINDS,
  type Axis,
  type CopyCredit,
  type OpenAction,
} from '@binome/action-plans/domain';
import { Access, UnitOfWork, type Tx } from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import { linesOfAction } from './action-lines.store.js';
import { ActionPlan } from './action-plan.entity.js';
import { ActionService } from './action.service.js';
import { OpenActionsService } from './open-actions.service.js';

export interface CopyAction {
  clientMutationId: string;
  /** The action to copy: one that the person reads in its territory, or one of an open plan of another. */
  id: string;
  planId: string;
  mainAxis?: Axis;
  orientationId?: string | null;
}

/** Actions copied with credit: within a territory, or from the open plan of another. */
@Injectable()
export class ActionCopiesService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(OpenActionsService) private readonly open: OpenActionsService,
  ) {}

  async copy(actor: Actor, { clientMutationId, id, planId, mainAxis, orientationId }: CopyAction): Promise<Action> {
    const own = await this.ownAction(actor, id);
    const shared = own ? null : await this.open.get(actor, id);
    return this.unitOfWork.command(
      actor,
      { name: 'copyAction', clientMutationId },
      async (tx) => {
        const axis = mainAxis ?? own?.mainAxis ?? shared?.axis;
        const content = own ? await this.ownContent(tx, own) : shared && copyOfOpenAction(shared, randomUUID);
        const credit = own ? await creditOf(tx, own) : shared && creditOfOpen(shared);
        if (!axis || !content || !credit) throw notFound('Action');
        const place = { planId, mainAxis: axis, orientationId: orientationId ?? null };
        return this.actions.draftWithin(tx, { ...content, ...place }, credit);
      },
      (copyId) => this.actions.get(actor, copyId),
    );
  }

  // Null when the action is not of a territory of this person, who then reads it only as an open one.
  private async ownAction(actor: Actor, id: string): Promise<Action | null> {
    return this.actions.get(actor, id).catch((error: unknown) => {
      if ((error as { code?: string }).code === 'NOT_FOUND') return null;
      throw error;
    });
  }

  private async ownContent(tx: Tx, action: Action) {
    const seen = {
      money: this.access.can(tx.actor, 'read', 'ActionMoney', action),
      companyNote: this.access.can(tx.actor, 'read', 'ActionCompanyNote', action),
    };
    return copyOfOwnAction(action, await linesOfAction(tx.manager, action.id, LINE_KINDS), seen, randomUUID);
  }
}

async function creditOf(tx: Tx, { planId, code, title }: Action): Promise<CopyCredit> {
  const [found] = await tx.manager.query<Pick<CopyCredit, 'territoryName' | 'year'>[]>(
    `SELECT territory.name AS "territoryName", plan.year FROM action_plans plan JOIN territories territory ON territory.id = plan.territory_id
     WHERE plan.id = $1`,
    [planId],
  );
  if (!found) throw notFound(ActionPlan.name);
  return { ...found, code, title };
}

function creditOfOpen({ territoryName, year, code, title }: OpenAction): CopyCredit {
  return { territoryName, year, code, title };
}
