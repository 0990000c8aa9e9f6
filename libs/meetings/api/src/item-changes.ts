import { Action, ChangeRights } from '@binome/action-plans/api';
import { meetingName } from '@binome/meetings/domain';
import { Access, UnitOfWork, type SourceName } from '@binome/shared/api';
import { formatDay, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AgendaItemReads } from './agenda-item.reads.js';
import type { LinkedAction } from './linked-actions.js';

/** A field of the plan that was changed from an item of an agenda, as far as the reader may know. */
export interface ItemChange {
  id: string;
  action: LinkedAction;
  field: string;
  /** Name of the milestone that the field is of, null for a field of the action itself. */
  line: string | null;
  from: unknown;
  to: unknown;
  who: string;
  at: Date;
}

type Row = Omit<ItemChange, 'action'> & { itemId: string; actionId: string; version: number };

/** Most changes told of one item, the latest. */
const MOST_OF_ITEM = 100;

const CHANGES = `
SELECT * FROM (
  SELECT event.source_id AS "itemId", change.id, change.subject_id AS "actionId", change.subject_version AS version, change.field,
    change.from_value AS "from", change.to_value AS "to", event.actor_name AS who, event.at, milestone.label AS line,
    row_number() OVER (PARTITION BY event.source_id ORDER BY event.at DESC, change.field, change.id) AS rank
  FROM events event JOIN field_changes change ON change.event_id = event.id
  LEFT JOIN milestones milestone ON milestone.action_id = change.subject_id AND change.field LIKE 'milestones.' || milestone.id || '%'
  WHERE event.source_id = ANY($1) AND event.source_type = 'AgendaItem' AND change.subject_type = 'Action'
) told WHERE rank <= ${MOST_OF_ITEM} ORDER BY at, field, id`;

const NAMES = `
SELECT item.id, item.title, meeting.id AS "meetingId", meeting.title AS meeting, meeting.day::text AS day, committee.name AS committee
FROM agenda_items item JOIN meetings meeting ON meeting.id = item.meeting_id JOIN committees committee ON committee.id = meeting.committee_id
WHERE item.id = ANY($1)`;

interface NameRow extends Record<'id' | 'title' | 'meetingId' | 'day' | 'committee', string> {
  meeting: string | null;
}

/** What items of agendas changed of the plan, and how the history of the plan calls these items. */
@Injectable()
export class ItemChanges {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(ChangeRights) private readonly rights: ChangeRights,
    @Inject(AgendaItemReads) private readonly items: AgendaItemReads,
  ) {}

  /** The changes of these items, by item, the first ones first; a fixed number of statements. The caller reads the items. */
  of(actor: Actor, itemIds: readonly string[]): Promise<Map<string, ItemChange[]>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.query<Row[]>(CHANGES, [itemIds]);
      const ids = [...new Set(rows.map(({ actionId }) => actionId))];
      if (ids.length === 0) return new Map();
      const found = await manager.findBy(Action, { id: In(ids) });
      const actions = new Map(found.map((action) => [action.id, action]));
      const sharing = await this.rights.sharing(manager, ids);
      const told = rows.flatMap(({ actionId, version, ...row }) => {
        const action = actions.get(actionId);
        const past = sharing.get(actionId) ?? [];
        const isRead = action !== undefined && this.access.can(actor, 'read', 'Action', action);
        if (!isRead || version < this.rights.since(actor, action, past)) return [];
        if (!this.rights.mayRead(actor, action, { field: row.field, version }, past)) return [];
        const { id, code, title } = action;
        return [{ ...row, action: { id, code, title } }];
      });
      return Map.groupBy(told, ({ itemId }) => itemId);
    });
  }

  /** How the reader calls the items that it reads: their meeting, its day and their title. */
  names(actor: Actor, ids: readonly string[]): Promise<Map<string, SourceName>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const readable = await this.items.readable({ actor, manager }, ids);
      const rows = await manager.query<NameRow[]>(NAMES, [readable.map(({ id }) => id)]);
      return new Map(
        rows.map(({ id, title, meetingId, meeting, day, committee }) => {
          const label = `${meetingName(committee, meeting)}, ${formatDay(day)}, point « ${title} »`;
          return [id, { label, within: meetingId }];
        }),
      );
    });
  }
}
