import {
  COMMITTEE_TEXTS,
  collegeProblems,
  MOST,
  problem,
  tidied,
  type CollegeContent,
} from '@binome/governance/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { College, type Committee } from './committee.entity.js';
import { CommitteeSeat } from './committee-seat.entity.js';
import { GovernanceAccess } from './governance-access.js';

export interface AddCollege extends CollegeContent {
  clientMutationId: string;
  committeeId: string;
}

export interface RemoveCollege {
  clientMutationId: string;
  collegeId: string;
}

export type EditCollege = RemoveCollege & { version: number } & Partial<CollegeContent>;

/** The colleges of a committee. */
@Injectable()
export class CollegeService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
  ) {}

  add(actor: Actor, { clientMutationId, committeeId, ...given }: AddCollege): Promise<College> {
    return this.unitOfWork.command(
      actor,
      { name: 'addCollege', clientMutationId },
      async (tx) => {
        const committee = await this.access.loadCommittee(tx, committeeId);
        const content = tidied(given, COMMITTEE_TEXTS);
        refuse(collegeProblems({ ...given, ...content }));
        const count = await tx.manager.countBy(College, { committeeId });
        refuse(count < MOST.colleges ? [] : [problem('name', 'too_many', { max: MOST.colleges })]);
        return this.insert(tx, committee, content);
      },
      (id) => this.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, collegeId, version, ...patch }: EditCollege): Promise<College> {
    return this.unitOfWork.command(
      actor,
      { name: 'editCollege', clientMutationId },
      async (tx) => this.write(tx, await this.load(tx, collegeId), version, patch),
      (id) => this.get(actor, id),
    );
  }

  /** Removes a college that holds no seat; gives its committee. */
  remove(actor: Actor, { clientMutationId, collegeId }: RemoveCollege): Promise<{ id: string }> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeCollege', clientMutationId },
      async (tx): Promise<{ id: string }> => {
        const college = await this.load(tx, collegeId);
        if (await tx.manager.existsBy(CommitteeSeat, { collegeId }))
          throw new DomainError('COLLEGE_NOT_EMPTY', { collegeId });
        await tx.remove(College, college);
        const changes = [{ field: 'name', from: college.name, to: null }];
        const data = { committeeId: college.committeeId, collegeId };
        await tx.record('college.removed', { ...about('College', college), data, changes });
        return { id: college.committeeId };
      },
      async (id) => ({ id }),
    );
  }

  /** Writes a college with its event. The caller has checked the rights and the rules. */
  async insert(tx: Tx, committee: Committee, content: CollegeContent, kitKey: string | null = null): Promise<College> {
    const { id: committeeId, territoryId } = committee;
    const college = await tx.insert(College, { ...content, committeeId, territoryId, kitKey, version: 1 });
    const data = { committeeId, collegeId: college.id };
    const changes = fieldChanges({}, { ...content });
    await tx.record('college.added', { ...about('College', college), data, changes });
    return college;
  }

  /** Writes the fields given on a college loaded for editing. */
  async write(tx: Tx, college: College, version: number, patch: Partial<CollegeContent>): Promise<College> {
    const fields = tidied(patch, COMMITTEE_TEXTS);
    refuse(collegeProblems({ ...patch, ...fields }));
    const { changes } = await tx.edit(College, college, { version, fields });
    const { id: collegeId, committeeId } = college;
    const data = { committeeId, collegeId, fields: changes.map(({ field }) => field) };
    if (changes.length > 0) await tx.record('college.edited', { ...about('College', college), data, changes });
    return college;
  }

  private async load(tx: Tx, collegeId: string): Promise<College> {
    const college = await this.access.load(tx, College, collegeId);
    await this.access.refuseRemoved(tx, college.committeeId);
    return college;
  }

  private async get(actor: Actor, id: string): Promise<College> {
    const college = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(College, { id }))
      : null;
    if (!college) throw notFound('College');
    this.access.authorize(actor, 'read', college.territoryId);
    return college;
  }
}
