import {
  METHOD_TEXTS,
  methodProblems,
  MOST,
  problem,
  tidied,
  type MethodContent,
  type MethodKind,
} from '@binome/governance/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { fieldChanges, notFound, rankBetween, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { GovernanceAccess } from './governance-access.js';
import { MethodItem } from './method-item.entity.js';

export interface AddMethodItem extends MethodContent {
  clientMutationId: string;
  territoryId: string;
  kind: MethodKind;
}

export interface OnMethodItem {
  clientMutationId: string;
  methodItemId: string;
}

export type EditMethodItem = OnMethodItem & { version: number } & Partial<MethodContent>;
export type MoveMethodItem = OnMethodItem & { version: number; afterId: string | null };

/** The territory's own way of working, item by item. */
@Injectable()
export class MethodService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
  ) {}

  add(actor: Actor, { clientMutationId, territoryId, kind, ...given }: AddMethodItem): Promise<MethodItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'addMethodItem', clientMutationId },
      async (tx) => {
        this.access.authorize(actor, 'edit', territoryId);
        const content = tidied(given, METHOD_TEXTS);
        refuse(methodProblems({ ...given, ...content }));
        const count = await tx.manager.countBy(MethodItem, { territoryId });
        refuse(count < MOST.methodItems ? [] : [problem('title', 'too_many', { max: MOST.methodItems })]);
        const item = await this.insert(tx, { territoryId, kind, ...content });
        const changes = fieldChanges({}, { kind, ...content });
        await tx.record('method_item.added', { ...about('MethodItem', item), data: { itemId: item.id }, changes });
        return item;
      },
      (id) => this.get(actor, id),
    );
  }

  edit(
    actor: Actor,
    { clientMutationId, methodItemId: itemId, version, ...patch }: EditMethodItem,
  ): Promise<MethodItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'editMethodItem', clientMutationId },
      async (tx) => {
        const item = await this.access.load(tx, MethodItem, itemId);
        const fields = tidied(patch, METHOD_TEXTS);
        refuse(methodProblems({ ...patch, ...fields }));
        const { changes } = await tx.edit(MethodItem, item, { version, fields });
        const data = { itemId, fields: changes.map(({ field }) => field) };
        if (changes.length > 0) await tx.record('method_item.edited', { ...about('MethodItem', item), data, changes });
        return item;
      },
      (id) => this.get(actor, id),
    );
  }

  /** Puts an item after another of its kind, or before all of them. */
  move(
    actor: Actor,
    { clientMutationId, methodItemId: itemId, version, afterId }: MoveMethodItem,
  ): Promise<MethodItem> {
    return this.unitOfWork.command(
      actor,
      { name: 'moveMethodItem', clientMutationId },
      async (tx) => {
        const item = await this.access.load(tx, MethodItem, itemId);
        const rank = await rankAfter(tx, item, afterId);
        const { changes } = await tx.edit(MethodItem, item, { version, fields: { rank } });
        if (changes.length > 0)
          await tx.record('method_item.moved', { ...about('MethodItem', item), data: { itemId }, changes });
        return item;
      },
      (id) => this.get(actor, id),
    );
  }

  remove(actor: Actor, { clientMutationId, methodItemId: itemId }: OnMethodItem): Promise<{ id: string }> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeMethodItem', clientMutationId },
      async (tx): Promise<{ id: string }> => {
        const item = await this.access.load(tx, MethodItem, itemId);
        await tx.remove(MethodItem, item);
        const { title, detail, link } = item;
        const changes = fieldChanges({}, { title, detail, link }).map(({ field, to }) => ({
          field,
          from: to,
          to: null,
        }));
        await tx.record('method_item.removed', { ...about('MethodItem', item), data: { itemId }, changes });
        return { id: itemId };
      },
      async () => ({ id: itemId }),
    );
  }

  /** Writes an item at the end of those of its kind. The caller has checked the rights and the rules, and tells the history. */
  async insert(
    tx: Tx,
    values: Pick<MethodItem, 'territoryId' | 'kind' | 'title' | 'detail' | 'link'> & { kitKey?: string },
  ): Promise<MethodItem> {
    const { territoryId, kind } = values;
    const last = await tx.manager.findOne(MethodItem, { where: { territoryId, kind }, order: { rank: 'DESC' } });
    const rank = rankBetween(last?.rank ?? null, null);
    return tx.insert(MethodItem, { kitKey: null, ...values, rank, version: 1 });
  }

  private async get(actor: Actor, id: string): Promise<MethodItem> {
    const item = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(MethodItem, { id }))
      : null;
    if (!item) throw notFound('MethodItem');
    this.access.authorize(actor, 'read', item.territoryId);
    return item;
  }
}

async function rankAfter(tx: Tx, { id, territoryId, kind }: MethodItem, afterId: string | null): Promise<string> {
  const all = await tx.manager.find(MethodItem, { where: { territoryId, kind }, order: { rank: 'ASC', id: 'ASC' } });
  const others = all.filter((other) => other.id !== id);
  if (afterId === null) return rankBetween(null, others[0]?.rank ?? null);
  const at = others.findIndex((other) => other.id === afterId);
  if (at < 0) throw notFound('MethodItem');
  return rankBetween(others[at]?.rank ?? null, others[at + 1]?.rank ?? null);
}
