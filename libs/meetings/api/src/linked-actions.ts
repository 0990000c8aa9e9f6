import { Action } from '@binome/action-plans/api';
import { MOST_IN_MEETING } from '@binome/meetings/domain';
import { Access, isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { AgendaItemAction, type AgendaItem } from './agenda-item.entity.js';

/** An action as an agenda names it. */
export interface LinkedAction {
  id: string;
  code: string;
  title: string;
}

/** The actions that items speak of: each reader sees those that it may read. */
@Injectable()
export class LinkedActions {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** The actions of these items that the reader may read, by code: one statement. */
  ofItems(actor: Actor, itemIds: readonly string[]): Promise<Map<string, LinkedAction[]>> {
    const parameters: unknown[] = [itemIds];
    const may = this.access.filterSql(actor, 'read', 'Action', Action, 'action', parameters);
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.query<(LinkedAction & { itemId: string })[]>(
        `SELECT link.item_id AS "itemId", action.id, action.code, action.title FROM agenda_item_actions link
         JOIN actions action ON action.id = link.action_id AND action.removed_at IS NULL
         WHERE link.item_id = ANY($1) AND ${may} ORDER BY action.code, action.id`,
        parameters,
      );
      return Map.groupBy(rows, ({ itemId }) => itemId);
    });
  }

  /** Makes the item speak of these actions, which the actor must be able to read; those it cannot read stay. */
  async link(tx: Tx, item: AgendaItem, actionIds: readonly string[]): Promise<void> {
    const wanted = [...new Set(actionIds)];
    const max = MOST_IN_MEETING.actionsOfItem;
    refuse(wanted.length > max ? [{ field: 'actionIds', problem: 'too_many', data: { max } }] : []);
    const readable = await this.readable(tx, item.territoryId, wanted);
    refuse(wanted.every((id) => readable.has(id)) ? [] : [{ field: 'actionIds', problem: 'unknown' }]);
    const present = (await this.ofItems(tx.actor, [item.id])).get(item.id) ?? [];
    for (const { id } of present.filter((one) => !wanted.includes(one.id)))
      await tx.manager.delete(AgendaItemAction, { itemId: item.id, actionId: id });
    for (const actionId of wanted.filter((id) => !present.some((one) => one.id === id)))
      await tx.insert(AgendaItemAction, { itemId: item.id, actionId, territoryId: item.territoryId });
  }

  private async readable(tx: Tx, territoryId: string, ids: readonly string[]): Promise<Set<string>> {
    const parameters: unknown[] = [ids.filter(isUuid), territoryId];
    const may = this.access.filterSql(tx.actor, 'read', 'Action', Action, 'action', parameters);
    const rows = await tx.manager.query<{ id: string }[]>(
      `SELECT action.id FROM actions action
       WHERE action.id = ANY($1) AND action.territory_id = $2 AND action.removed_at IS NULL AND ${may}`,
      parameters,
    );
    return new Set(rows.map(({ id }) => id));
  }
}
