import { ActionService } from '@binome/action-plans/api';
import type { ActionPatch } from '@binome/action-plans/domain';
import { isUuid, UnitOfWork } from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { AgendaItemAction, type AgendaItem } from './agenda-item.entity.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { DecisionPlaces } from './decision-places.js';

export interface ChangeLinkedAction {
  clientMutationId: string;
  itemId: string;
  actionId: string;
  /** Version of the action that the change started from. */
  version: number;
  patch: ActionPatch;
}

/** What a meeting says of an action without deciding it by a vote: written in the plan by the plan's own command, and named by its history. */
@Injectable()
export class ItemChangeService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(DecisionPlaces) private readonly places: DecisionPlaces,
    @Inject(ActionService) private readonly actions: ActionService,
    @Inject(AgendaItemReads) private readonly reads: AgendaItemReads,
  ) {}

  /** Changes an action that the item speaks of, under the rights of the plan; NOT_FOUND for another one. */
  change(
    actor: Actor,
    { clientMutationId, itemId, actionId, version, patch }: ChangeLinkedAction,
  ): Promise<AgendaItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'changeLinkedAction', clientMutationId },
      async (tx) => {
        const { item, meeting } = await this.places.meetingOf(tx, itemId, 'change_plan');
        const isLinked = isUuid(actionId) && (await tx.manager.existsBy(AgendaItemAction, { itemId, actionId }));
        if (!isLinked) throw notFound('Action');
        const action = await this.actions.load(tx, 'edit', actionId);
        const before = action.version;
        const { source } = tx;
        tx.source = { type: 'AgendaItem', id: itemId };
        await this.actions.write(tx, action, version, patch);
        tx.source = source;
        const data = { meetingId: meeting.id, committeeId: meeting.committeeId, itemId, actionId };
        if (action.version !== before)
          await tx.record('agenda_item.action_changed', { ...about('AgendaItem', item), data });
        return item;
      },
      (id) => this.reads.get(actor, id),
    );
  }
}
