import { Inject, Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { notFound, refuse, type Actor } from '@binome/shared/domain';
import { contactProblems, type ContactFields } from '@binome/territories/domain';
import { TerritoryContact } from './territory-contact.entity.js';
import { TerritoryService } from './territory.service.js';

export type AddContactInput = { clientMutationId: string; territoryId: string; name: string } & ContactFields;
export type EditContactInput = { clientMutationId: string; contactId: string; version: number } & ContactFields;
export interface RemoveContactInput {
  clientMutationId: string;
  contactId: string;
}

/** People to write to about a territory. */
@Injectable()
export class TerritoryContactService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TerritoryService) private readonly territories: TerritoryService,
  ) {}

  add(actor: Actor, { clientMutationId, territoryId, name, ...rest }: AddContactInput): Promise<TerritoryContact> {
    const work = async (tx: Tx): Promise<TerritoryContact> => {
      await this.territories.load(tx, 'edit', territoryId);
      refuse(contactProblems({ name, ...rest }));
      const values = { name, position: null, organisation: null, email: null, phone: null, ...givenFields(rest) };
      const contact = await tx.insert(TerritoryContact, { ...values, version: 1, territoryId });
      const changes = Object.entries(values).flatMap(([field, to]) => (to === null ? [] : [{ field, from: null, to }]));
      await tx.record('contact.added', { ...about(contact), data: { contactId: contact.id }, changes });
      return contact;
    };
    return this.unitOfWork.command(actor, { name: 'addContact', clientMutationId }, work, (id) => this.one(actor, id));
  }

  edit(actor: Actor, { clientMutationId, contactId, version, ...fields }: EditContactInput): Promise<TerritoryContact> {
    const work = async (tx: Tx): Promise<TerritoryContact> => {
      const contact = await this.load(tx, contactId);
      refuse(contactProblems(fields));
      const given = givenFields(fields) as Partial<TerritoryContact>;
      const { row, changes } = await tx.edit(TerritoryContact, contact, { version, fields: given });
      if (changes.length > 0)
        await tx.record('contact.edited', { ...about(row), data: { contactId: row.id }, changes });
      return row;
    };
    return this.unitOfWork.command(actor, { name: 'editContact', clientMutationId }, work, (id) => this.one(actor, id));
  }

  /** Removes a contact; the answer is the identifier of its territory, the same when asked again. */
  async remove(actor: Actor, { clientMutationId, contactId }: RemoveContactInput): Promise<string> {
    const work = async (tx: Tx): Promise<{ id: string }> => {
      const contact = await this.load(tx, contactId);
      await tx.remove(TerritoryContact, contact);
      const { name, position, organisation, email, phone } = contact;
      const changes = Object.entries({ name, position, organisation, email, phone }).flatMap(([field, from]) =>
        from === null ? [] : [{ field, from, to: null }],
      );
      await tx.record('contact.removed', { ...about(contact), data: { contactId }, changes });
      return { id: contact.territoryId };
    };
    const { id } = await this.unitOfWork.command(
      actor,
      { name: 'removeContact', clientMutationId },
      work,
      async (before) => ({ id: before }),
    );
    return id;
  }

  private async load(tx: Tx, contactId: string): Promise<TerritoryContact> {
    const contact = await tx.load(TerritoryContact, contactId);
    await this.territories.load(tx, 'edit', contact.territoryId);
    return contact;
  }

  private one(actor: Actor, id: string): Promise<TerritoryContact> {
    return this.unitOfWork.read(actor, async (manager) => {
      const contact = await manager.findOneBy(TerritoryContact, { id });
      if (!contact) throw notFound('TerritoryContact');
      await this.territories.one(actor, contact.territoryId);
      return contact;
    });
  }
}

// Absent fields are not touched; an emptied one becomes null.
function givenFields(fields: ContactFields): ContactFields {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    given.map(([field, value]) => [field, typeof value === 'string' ? value.trim() || null : null]),
  );
}

function about(contact: TerritoryContact): {
  subjectType: string;
  subjectId: string;
  territoryId: string;
  version: number;
} {
  return {
    subjectType: 'TerritoryContact',
    subjectId: contact.id,
    territoryId: contact.territoryId,
    version: contact.version,
  };
}
