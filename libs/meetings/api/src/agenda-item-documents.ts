import { DocumentOwners, type DocumentOwner } from '@binome/documents/api';
import type { OwnerSight } from '@binome/documents/domain';
import type { Tx } from '@binome/shared/api';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { refuseState } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';

/** How documents are attached to items of agendas: shared as the item is, a confidential one read by those who sit that day. */
@Injectable()
export class AgendaItemDocuments implements DocumentOwner, OnModuleInit {
  readonly kind = 'AgendaItemDocument';

  constructor(@Inject(DocumentOwners) private readonly owners: DocumentOwners) {}

  onModuleInit(): void {
    this.owners.provide('AgendaItem', this);
  }

  async sight(manager: EntityManager, id: string): Promise<OwnerSight | null> {
    const item = await manager.findOneBy(AgendaItem, { id });
    if (!item) return null;
    const [row] = await manager.query<{ accounts: string[] }[]>('SELECT seated_accounts($1) AS accounts', [
      item.meetingId,
    ]);
    return { territoryId: item.territoryId, visibility: item.visibility, namedAccountIds: row?.accounts ?? [] };
  }

  lock(tx: Tx, id: string): Promise<AgendaItem> {
    return tx.load(AgendaItem, id);
  }

  async refuseChange(manager: EntityManager, id: string): Promise<void> {
    const { meetingId } = await manager.findOneByOrFail(AgendaItem, { id });
    refuseState(await manager.findOneByOrFail(Meeting, { id: meetingId }), 'documents');
  }
}
