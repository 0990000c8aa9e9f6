import {
  COMMITTEE_TEXTS,
  committeeProblems,
  MOST,
  PLAIN_COMMITTEE,
  problem,
  tidied,
  wouldLoop,
  type CommitteeContent,
  type CommitteeLevel,
} from '@binome/governance/domain';
import { isUuid, refusedWhenTaken, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { about } from './about.js';
import { Committee } from './committee.entity.js';
import { GovernanceAccess } from './governance-access.js';

export interface CreateCommittee {
  clientMutationId: string;
  territoryId: string;
  code: string;
  name: string;
  level: CommitteeLevel;
  parentId?: string | null;
  mandate?: string | null;
}

export interface OnCommittee {
  clientMutationId: string;
  committeeId: string;
  version: number;
}

/** Some fields of a committee; those that are absent are not touched. */
export type EditCommittee = OnCommittee & Partial<CommitteeContent>;

/** Committees of a territory: created, edited, removed, brought back. */
@Injectable()
export class CommitteeService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
  ) {}

  create(actor: Actor, { clientMutationId, territoryId, ...given }: CreateCommittee): Promise<Committee> {
    return this.unitOfWork.command(
      actor,
      { name: 'createCommittee', clientMutationId },
      async (tx) => {
        this.access.authorize(actor, 'edit', territoryId);
        const content = { ...PLAIN_COMMITTEE, parentId: null, ...tidied(given, COMMITTEE_TEXTS) };
        refuse(committeeProblems(content));
        await this.refuseTooMany(tx, territoryId);
        await refuseWrongParent(tx, territoryId, null, content.parentId);
        return this.insert(tx, territoryId, content);
      },
      (id) => this.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, committeeId, version, ...patch }: EditCommittee): Promise<Committee> {
    return this.unitOfWork.command(
      actor,
      { name: 'editCommittee', clientMutationId },
      async (tx) => this.write(tx, await this.access.loadCommittee(tx, committeeId), version, patch),
      (id) => this.get(actor, id),
    );
  }

  /** Takes a committee out of the governance; its seats and their history stay, and it can come back. */
  remove(actor: Actor, { clientMutationId, committeeId, version }: OnCommittee): Promise<Committee> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeCommittee', clientMutationId },
      async (tx) => {
        const committee = await this.access.loadCommittee(tx, committeeId);
        await tx.edit(Committee, committee, { version, fields: { removedAt: new Date() } });
        await tx.record('committee.removed', { ...about('Committee', committee), data: { committeeId } });
        return committee;
      },
      (id) => this.get(actor, id),
    );
  }

  /** Brings a removed committee back as it was; one that stands stays as it is. */
  restore(actor: Actor, { clientMutationId, committeeId, version }: OnCommittee): Promise<Committee> {
    return this.unitOfWork.command(
      actor,
      { name: 'restoreCommittee', clientMutationId },
      async (tx) => {
        const committee = await this.access.load(tx, Committee, committeeId);
        const edit = tx.edit(Committee, committee, { version, fields: { removedAt: null } });
        const { changes } = await refusedWhenTaken(edit, () => acronymTaken(committee.code));
        if (changes.length > 0)
          await tx.record('committee.restored', { ...about('Committee', committee), data: { committeeId } });
        return committee;
      },
      (id) => this.get(actor, id),
      { origin: 'undo' },
    );
  }

  /** The committee, a removed one too; NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string): Promise<Committee> {
    if (!isUuid(id)) throw notFound('Committee');
    const committee = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Committee, { id }));
    if (!committee) throw notFound('Committee');
    this.access.authorize(actor, 'read', committee.territoryId);
    return committee;
  }

  /** Writes a committee with its event. The caller has checked the rights and the rules. */
  async insert(
    tx: Tx,
    territoryId: string,
    content: CommitteeContent,
    kit: Pick<Committee, 'kitApplicationId' | 'kitKey'> = { kitApplicationId: null, kitKey: null },
  ): Promise<Committee> {
    const values = { ...content, agendaTemplate: [...content.agendaTemplate], ...kit, territoryId };
    const inserting = tx.insert(Committee, { ...values, version: 1, removedAt: null });
    const committee = await refusedWhenTaken(inserting, () => acronymTaken(content.code));
    const data = { committeeId: committee.id };
    const changes = fieldChanges({}, { ...content });
    await tx.record('committee.created', { ...about('Committee', committee), data, changes });
    return committee;
  }

  /** Writes the fields given on a committee loaded for editing. */
  async write(tx: Tx, committee: Committee, version: number, patch: Partial<CommitteeContent>): Promise<Committee> {
    const fields = tidied(patch, COMMITTEE_TEXTS) as Partial<Committee>;
    refuse(committeeProblems({ ...patch, ...fields }));
    if (fields.parentId != null) await refuseWrongParent(tx, committee.territoryId, committee.id, fields.parentId);
    const edit = tx.edit(Committee, committee, { version, fields });
    const { changes } = await refusedWhenTaken(edit, () => acronymTaken(patch.code ?? committee.code));
    const data = { committeeId: committee.id, fields: changes.map(({ field }) => field) };
    if (changes.length > 0) await tx.record('committee.edited', { ...about('Committee', committee), data, changes });
    return committee;
  }

  private async refuseTooMany(tx: Tx, territoryId: string): Promise<void> {
    const count = await tx.manager.countBy(Committee, { territoryId, removedAt: IsNull() });
    refuse(count < MOST.committees ? [] : [problem('name', 'too_many', { max: MOST.committees })]);
  }
}

async function refuseWrongParent(
  tx: Tx,
  territoryId: string,
  id: string | null,
  parentId: string | null,
): Promise<void> {
  if (parentId === null) return;
  const committees = await tx.manager.findBy(Committee, { territoryId, removedAt: IsNull() });
  if (!committees.some((one) => one.id === parentId)) refuse([problem('parentId', 'unknown_parent')]);
  if (id !== null && wouldLoop(committees, id, parentId)) refuse([problem('parentId', 'parent_below')]);
}

function acronymTaken(code: string): DomainError {
  return new DomainError('INVALID_INPUT', { problems: [problem('code', 'acronym_taken', { code })] });
}
