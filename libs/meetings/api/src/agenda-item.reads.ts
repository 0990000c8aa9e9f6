import { Access, isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { accountIdOf, notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

const KIND = 'AgendaItem';

// Who holds or replaces on a seat of the committee on the day of the meeting: known by the dates, and so once for all.
const SITS = 'SELECT id FROM meetings WHERE id = ANY($1) AND $2 = ANY(seated_accounts(id))';

/** What the right to read an item follows from. */
type ReadItem = Pick<AgendaItem, 'meetingId' | 'territoryId' | 'confidential' | 'visibility'>;

/** Reads items of agendas: a confidential one is for those who sit on the committee that day, and for those who prepare the meeting. */
@Injectable()
export class AgendaItemReads {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(MeetingAccess) private readonly meetings: MeetingAccess,
  ) {}

  /** The items that the reader may read of these meetings, in order: two statements, however many meetings. */
  agendas(actor: Actor, meetingIds: readonly string[]): Promise<Map<string, AgendaItem[]>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const where = { meetingId: In([...meetingIds]) };
      const items = await manager.find(AgendaItem, { where, order: { rank: 'ASC', id: 'ASC' } });
      const seated = await seatedIn(manager, actor, items);
      return Map.groupBy(
        items.filter((item) => this.mayRead(actor, item, seated)),
        ({ meetingId }) => meetingId,
      );
    });
  }

  async get(actor: Actor, id: string): Promise<AgendaItem> {
    if (!isUuid(id)) throw notFound(KIND);
    return this.unitOfWork.read(actor, async (manager) => {
      const item = await manager.findOneBy(AgendaItem, { id });
      if (!item || !this.mayRead(actor, item, await seatedIn(manager, actor, [item]))) throw notFound(KIND);
      return item;
    });
  }

  /** Those of these items that the actor may read. */
  async readable({ actor, manager }: Pick<Tx, 'actor' | 'manager'>, ids: readonly string[]): Promise<AgendaItem[]> {
    const items = await manager.findBy(AgendaItem, { id: In([...ids]) });
    const seated = await seatedIn(manager, actor, items);
    return items.filter((item) => this.mayRead(actor, item, seated));
  }

  /** NOT_FOUND when the actor may not read the item. */
  async authorize({ actor, manager }: Pick<Tx, 'actor' | 'manager'>, item: AgendaItem): Promise<void> {
    if (!this.mayRead(actor, item, await seatedIn(manager, actor, [item]))) throw notFound(KIND);
  }

  /** Whether the actor prepares this meeting, rather than only proposes. */
  async prepares({ actor, manager }: Tx, meetingId: string): Promise<boolean> {
    const meeting = isUuid(meetingId) ? await manager.findOneBy(Meeting, { id: meetingId }) : null;
    return meeting !== null && this.meetings.mayPrepare(actor, meeting.territoryId);
  }

  /** Whether the reader may read what is confidential of a meeting. */
  readsSecrets(actor: Actor, { id: meetingId, territoryId }: Meeting): Promise<boolean> {
    const secret = { meetingId, territoryId, confidential: true, visibility: 'restricted' } as const;
    return this.unitOfWork.read(actor, async (manager) =>
      this.mayRead(actor, secret, await seatedIn(manager, actor, [secret])),
    );
  }

  private mayRead(actor: Actor, item: ReadItem, seated: ReadonlySet<string>): boolean {
    const accountId = accountIdOf(actor);
    const seatedAccountIds = accountId !== null && seated.has(item.meetingId) ? [accountId] : [];
    return this.access.can(actor, 'read', KIND, { ...item, seatedAccountIds });
  }
}

async function seatedIn(manager: EntityManager, actor: Actor, items: readonly ReadItem[]): Promise<Set<string>> {
  const accountId = accountIdOf(actor);
  const meetingIds = [...new Set(items.filter((item) => item.confidential).map(({ meetingId }) => meetingId))];
  if (accountId === null || meetingIds.length === 0) return new Set();
  const rows = await manager.query<{ id: string }[]>(SITS, [meetingIds, accountId]);
  return new Set(rows.map(({ id }) => id));
}
