import { SEAT_TEXTS, committeeSeatProblems, MOST, problem, tidied, type SeatContent } from '@binome/governance/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor } from '@binome/shared/domain';
import { MemberAuthority } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { College, type Committee } from './committee.entity.js';
import { CommitteeSeat, SeatHolder } from './committee-seat.entity.js';
import { GovernanceAccess } from './governance-access.js';

export interface AddCommitteeSeat extends SeatContent {
  clientMutationId: string;
  committeeId: string;
}

export interface RemoveCommitteeSeat {
  clientMutationId: string;
  committeeSeatId: string;
}

export type EditCommitteeSeat = RemoveCommitteeSeat & { version: number } & Partial<SeatContent>;

/** The seats of committees: whom they belong to, how they count, from when to when. */
@Injectable()
export class CommitteeSeatService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
  ) {}

  add(actor: Actor, { clientMutationId, committeeId, ...given }: AddCommitteeSeat): Promise<CommitteeSeat> {
    return this.unitOfWork.command(
      actor,
      { name: 'addCommitteeSeat', clientMutationId },
      async (tx) => {
        const committee = await this.access.loadCommittee(tx, committeeId);
        const content = tidied(given, SEAT_TEXTS);
        refuse(committeeSeatProblems({ ...given, ...content }, content));
        await refuseForeign(tx, committee, content);
        const count = await tx.manager.countBy(CommitteeSeat, { committeeId });
        refuse(count < MOST.seats ? [] : [problem('body', 'too_many', { max: MOST.seats })]);
        const seat = await this.insert(tx, committee, content);
        await this.recordAdded(tx, seat);
        return seat;
      },
      (id) => this.get(actor, id),
    );
  }

  edit(
    actor: Actor,
    { clientMutationId, committeeSeatId, version, ...patch }: EditCommitteeSeat,
  ): Promise<CommitteeSeat> {
    return this.unitOfWork.command(
      actor,
      { name: 'editCommitteeSeat', clientMutationId },
      async (tx) => this.write(tx, await this.load(tx, committeeSeatId), version, patch),
      (id) => this.get(actor, id),
    );
  }

  /** Removes a seat that nobody ever held; gives its committee. One that was held is ended instead. */
  remove(actor: Actor, { clientMutationId, committeeSeatId: seatId }: RemoveCommitteeSeat): Promise<{ id: string }> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeCommitteeSeat', clientMutationId },
      async (tx): Promise<{ id: string }> => {
        const seat = await this.load(tx, seatId);
        if (await tx.manager.existsBy(SeatHolder, { seatId })) throw new DomainError('SEAT_HAS_HISTORY', { seatId });
        await tx.remove(CommitteeSeat, seat);
        const data = { committeeId: seat.committeeId, seatId };
        const changes = [{ field: 'body', from: seat.body, to: null }];
        await tx.record('committee_seat.removed', { ...about('CommitteeSeat', seat), data, changes });
        return { id: seat.committeeId };
      },
      async (id) => ({ id }),
    );
  }

  /** Writes a seat. The caller has checked the rights and the rules, and tells the history. */
  insert(tx: Tx, committee: Committee, content: SeatContent, kitKey: string | null = null): Promise<CommitteeSeat> {
    const { id: committeeId, territoryId } = committee;
    return tx.insert(CommitteeSeat, { ...content, committeeId, territoryId, kitKey, version: 1 });
  }

  /** Tells in the history that a seat was added, with what is said of it. */
  recordAdded(tx: Tx, seat: CommitteeSeat): Promise<void> {
    const { body, position, voting, chair, side, startsOn, endsOn } = seat;
    const changes = fieldChanges({}, { body, position, voting, chair, side, startsOn, endsOn });
    const data = { committeeId: seat.committeeId, seatId: seat.id };
    return tx.record('committee_seat.added', { ...about('CommitteeSeat', seat), data, changes });
  }

  async load(tx: Tx, seatId: string): Promise<CommitteeSeat> {
    const seat = await this.access.load(tx, CommitteeSeat, seatId);
    await this.access.refuseRemoved(tx, seat.committeeId);
    return seat;
  }

  /** The seat, NOT_FOUND when it does not exist for this person. */
  async get(actor: Actor, id: string): Promise<CommitteeSeat> {
    const seat = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(CommitteeSeat, { id }))
      : null;
    if (!seat) throw notFound('CommitteeSeat');
    this.access.authorize(actor, 'read', seat.territoryId);
    return seat;
  }

  private async write(
    tx: Tx,
    seat: CommitteeSeat,
    version: number,
    patch: Partial<SeatContent>,
  ): Promise<CommitteeSeat> {
    const fields = tidied(patch, SEAT_TEXTS);
    const { startsOn = seat.startsOn, endsOn = seat.endsOn } = fields;
    refuse(committeeSeatProblems({ ...patch, ...fields }, { startsOn, endsOn }));
    await refuseForeign(tx, { id: seat.committeeId, territoryId: seat.territoryId }, fields);
    const { changes } = await tx.edit(CommitteeSeat, seat, { version, fields });
    const { id: seatId, committeeId } = seat;
    const data = { committeeId, seatId, fields: changes.map(({ field }) => field) };
    if (changes.length > 0)
      await tx.record('committee_seat.edited', { ...about('CommitteeSeat', seat), data, changes });
    return seat;
  }
}

// The college must be of this committee, the authority a member of this territory.
async function refuseForeign(
  tx: Tx,
  { id: committeeId, territoryId }: Pick<Committee, 'id' | 'territoryId'>,
  { collegeId, memberSiren }: Partial<SeatContent>,
): Promise<void> {
  const isCollege =
    collegeId == null || (isUuid(collegeId) && (await tx.manager.existsBy(College, { id: collegeId, committeeId })));
  const isMember =
    memberSiren == null ||
    (/^[0-9]{9}$/.test(memberSiren) &&
      (await tx.manager.existsBy(MemberAuthority, { siren: memberSiren, territoryId })));
  refuse([
    ...(isCollege ? [] : [problem('collegeId', 'unknown_college')]),
    ...(isMember ? [] : [problem('memberSiren', 'unknown_authority')]),
  ]);
}
