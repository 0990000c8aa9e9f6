import { Inject, Injectable } from '@nestjs/common';
import { Access, UnitOfWork, type EntityType, type Intent, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, notFound, refuse, type Actor } from '@binome/shared/domain';
import { shortTextProblems, termProblems } from '@binome/identity/domain';
import { In, type ObjectLiteral } from 'typeorm';
import { Account } from './account.entity.js';
import { databaseClock, dayBefore } from './clock.js';
import { PlaceNames } from './place-names.js';
import { Posting, RoleAssignment } from './rights.entity.js';
import { rowId } from './row-id.js';

/** A posting as an administrator opens it. */
export interface PostingDraft {
  accountId: string;
  employer: string | null;
  territoryIds: string[];
  startsOn: string;
  endsOn: string | null;
}

/** Role assignments and postings: opened, and ended with a last day, never deleted. */
@Injectable()
export class RightsService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PlaceNames) private readonly places: PlaceNames,
  ) {}

  assignmentsOf(actor: Actor, accountIds: readonly string[]): Promise<Map<string, RoleAssignment[]>> {
    return this.ofAccounts(actor, RoleAssignment, 'RoleAssignment', accountIds);
  }

  postingsOf(actor: Actor, accountIds: readonly string[]): Promise<Map<string, Posting[]>> {
    return this.ofAccounts(actor, Posting, 'Posting', accountIds);
  }

  private async ofAccounts<E extends ObjectLiteral & { accountId: string }>(
    actor: Actor,
    entity: EntityType<E>,
    kind: string,
    accountIds: readonly string[],
  ): Promise<Map<string, E[]>> {
    const { sql, parameters } = this.access.filter(actor, 'read', kind, entity, 'held');
    const rows = await this.unitOfWork.read(actor, (manager) =>
      manager
        .createQueryBuilder(entity, 'held')
        .where({ accountId: In([...accountIds]) })
        .andWhere(sql, parameters)
        .orderBy('held.startsOn', 'DESC')
        .addOrderBy('held.id')
        .getMany(),
    );
    return Map.groupBy(rows, (row) => row.accountId);
  }

  openPosting(actor: Actor, draft: PostingDraft, intent: Intent): Promise<Posting> {
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        const account = await tx.load(Account, rowId(draft.accountId, 'Account'));
        this.access.authorize(actor, 'read', 'Account', account);
        this.access.authorize(actor, 'open', 'Posting', { ...draft, id: '' });
        refuse([
          ...termProblems(draft),
          ...shortTextProblems('employer', draft.employer),
          ...(draft.territoryIds.length > 0 ? [] : [{ field: 'territoryIds', problem: 'required' }]),
        ]);
        for (const id of draft.territoryIds) rowId(id, 'Territory');
        if (!(await this.places.allExist(tx.manager, draft.territoryIds))) throw notFound('Territory');
        const posting = await tx.insert(Posting, { ...draft, version: 1, personName: account.name });
        const { accountId, territoryIds, startsOn, endsOn } = draft;
        await tx.record('posting.opened', {
          ...about('Posting', posting),
          data: { postingId: posting.id, accountId, territoryIds, startsOn, endsOn },
        });
        return posting;
      },
      (id) => this.read(actor, Posting, 'Posting', id),
    );
  }

  /** Gives a posting its last day; without a day, it ends at once. */
  endPosting(actor: Actor, id: string, version: number, lastDay: string | null, intent: Intent): Promise<Posting> {
    return this.end(actor, Posting, 'Posting', id, version, lastDay, intent, async (tx, posting, endsOn, changes) => {
      const { accountId, territoryIds } = posting;
      await tx.record('posting.ended', {
        ...about('Posting', posting),
        changes,
        data: { postingId: id, accountId, territoryIds, endsOn },
      });
    });
  }

  /** Gives a role assignment its last day; without a day, it ends at once. */
  endAssignment(
    actor: Actor,
    id: string,
    version: number,
    lastDay: string | null,
    intent: Intent,
  ): Promise<RoleAssignment> {
    return this.end(
      actor,
      RoleAssignment,
      'RoleAssignment',
      id,
      version,
      lastDay,
      intent,
      async (tx, assignment, endsOn, changes) => {
        const { accountId } = assignment;
        if (assignment.role === 'administrator' && accountId === accountIdOf(actor))
          throw new DomainError('ACCOUNT_PROTECTED', {});
        await tx.record('assignment.ended', {
          ...about('RoleAssignment', assignment),
          changes,
          data: { assignmentId: id, accountId, endsOn },
        });
      },
    );
  }

  private end<E extends RoleAssignment | Posting>(
    actor: Actor,
    entity: EntityType<E>,
    kind: string,
    id: string,
    version: number,
    lastDay: string | null,
    intent: Intent,
    record: (tx: Tx, row: E, endsOn: string, changes: Awaited<ReturnType<Tx['edit']>>['changes']) => Promise<void>,
  ): Promise<E> {
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        const row = await tx.load(entity, rowId(id, kind));
        this.access.authorize(actor, 'end', kind, row);
        const { today } = await databaseClock(tx.manager);
        const endsOn = lastDay ?? dayBefore(row.startsOn > today ? row.startsOn : today);
        if (lastDay) refuse(termProblems({ startsOn: row.startsOn, endsOn }));
        const { changes } = await tx.edit(entity, row, { version, fields: { endsOn } as Partial<E> });
        if (changes.length > 0) await record(tx, row, endsOn, changes);
        return row;
      },
      (known) => this.read(actor, entity, kind, known),
    );
  }

  private async read<E extends RoleAssignment | Posting>(
    actor: Actor,
    entity: EntityType<E>,
    kind: string,
    id: string,
  ): Promise<E> {
    const row = await this.unitOfWork.read(actor, (manager) => manager.findOne(entity, { where: { id } as never }));
    if (!row) throw notFound(kind);
    this.access.authorize(actor, 'read', kind, row);
    return row;
  }
}

function about(
  subjectType: string,
  row: RoleAssignment | Posting,
): { subjectType: string; subjectId: string; territoryId: string | null; version: number } {
  return { subjectType, subjectId: row.id, territoryId: row.territoryIds[0] ?? null, version: row.version };
}
