import { DocumentQueries } from '@binome/documents/api';
import {
  Access,
  changesSince,
  LiveUpdates,
  UnitOfWork,
  type Changes,
  type Freshen,
  type LiveHint,
  type LiveStream,
} from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Action } from './action.entity.js';
import { isUuid } from './uuid.js';

/** Hints that something of a plan changed; each is given only to those who may read what it is about. */
@Injectable()
export class PlanLiveService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
    @Inject(DocumentQueries) private readonly documents: DocumentQueries,
  ) {}

  /** The hints of a territory's plan as they come, with the rights of each moment. */
  stream(actor: Actor, territoryId: string, freshen: Freshen): LiveStream {
    this.authorize(actor, territoryId);
    return this.live.stream(`territory:${territoryId}`, freshen, async (reader, hint) => {
      const [readable] = await this.readable(reader, territoryId, [hint]);
      return readable !== undefined;
    });
  }

  /** What changed since a cursor, as far as this person may read. */
  async since(actor: Actor, territoryId: string, cursor: string | null): Promise<Changes> {
    this.authorize(actor, territoryId);
    const found = await this.unitOfWork.read(actor, (manager) => changesSince(manager, territoryId, cursor));
    return { ...found, changes: await this.readable(actor, territoryId, found.changes) };
  }

  private authorize(actor: Actor, territoryId: string): void {
    if (!isUuid(territoryId)) throw notFound('ActionPlan');
    this.access.authorize(actor, 'read', 'ActionPlan', { territoryId });
  }

  // Plans and orientations follow the territory alone; an action or a document is read again, removed ones included.
  private async readable(actor: Actor, territoryId: string, hints: readonly LiveHint[]): Promise<LiveHint[]> {
    const ids = hints.filter(({ entity }) => entity === 'Action').map(({ id }) => id);
    const actions =
      ids.length > 0
        ? await this.unitOfWork.read(actor, (manager) => manager.findBy(Action, { id: In(ids), territoryId }))
        : [];
    const documents = await this.documents.visible(
      actor,
      hints.filter(({ entity }) => entity === 'Document').map(({ id }) => id),
    );
    const seen = new Set(
      [...actions.filter((action) => this.access.can(actor, 'read', 'Action', action)), ...documents].map(
        ({ id }) => id,
      ),
    );
    return hints.filter(({ entity, id }) =>
      entity === 'Action' || entity === 'Document'
        ? seen.has(id)
        : ['ActionPlan', 'Orientation'].includes(entity) && this.access.can(actor, 'read', entity, { territoryId }),
    );
  }
}
