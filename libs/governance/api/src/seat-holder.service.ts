import {
  SEAT_TEXTS,
  addressOf,
  holderProblems,
  writtenAddress,
  MOST,
  overlap,
  personKey,
  problem,
  succession,
  tidied,
  type HolderContent,
  type Term,
} from '@binome/governance/domain';
import { isUuid, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, fieldChanges, notFound, refuse, type Actor } from '@binome/shared/domain';
import { membersOf } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { about } from './about.js';
import { SeatHolder, type CommitteeSeat } from './committee-seat.entity.js';
import { CommitteeSeatService } from './committee-seat.service.js';
import { GovernanceAccess } from './governance-access.js';

export interface AppointSeatHolder extends HolderContent {
  clientMutationId: string;
  committeeSeatId: string;
}

export interface RemoveSeatHolder {
  clientMutationId: string;
  seatHolderId: string;
}

export type EditSeatHolder = RemoveSeatHolder & { version: number } & Partial<Omit<HolderContent, 'kind'>>;

/** Who holds a seat, and who replaces its holder, from when to when. */
@Injectable()
export class SeatHolderService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
    @Inject(CommitteeSeatService) private readonly seats: CommitteeSeatService,
  ) {}

  /** Names who holds the seat, or replaces its holder. A holder who was there leaves the day before the new one comes. */
  appoint(actor: Actor, { clientMutationId, committeeSeatId, ...given }: AppointSeatHolder): Promise<SeatHolder> {
    return this.unitOfWork.command(
      actor,
      { name: 'appointSeatHolder', clientMutationId },
      async (tx) => {
        const seat = await this.seats.load(tx, committeeSeatId);
        const content = { ...tidied(given, SEAT_TEXTS), email: addressOf(given) };
        refuse(holderProblems({ ...given, ...content, email: writtenAddress(given.email) }, content, seat));
        await refuseForeignAccount(tx, seat, content.accountId);
        const others = await tx.manager.findBy(SeatHolder, { seatId: seat.id });
        refuse(others.length < MOST.holders ? [] : [problem('personName', 'too_many', { max: MOST.holders })]);
        await this.makeRoom(tx, seat, others, content);
        return this.insert(tx, seat, content);
      },
      (id) => this.get(actor, id),
    );
  }

  edit(actor: Actor, { clientMutationId, seatHolderId, version, ...patch }: EditSeatHolder): Promise<SeatHolder> {
    return this.unitOfWork.command(
      actor,
      { name: 'editSeatHolder', clientMutationId },
      async (tx) => {
        const { holder, seat } = await this.load(tx, seatHolderId);
        const { startsOn = holder.startsOn, endsOn = holder.endsOn } = patch;
        const fields = { ...tidied(patch, SEAT_TEXTS), ...readdressed(holder, patch) };
        const email = writtenAddress(patch.email);
        refuse(holderProblems({ ...patch, ...fields, email }, { startsOn, endsOn }, seat));
        await refuseForeignAccount(tx, seat, fields.accountId);
        const others = await tx.manager.findBy(SeatHolder, { seatId: seat.id });
        refuseOverlap(others, { ...holder, ...fields, startsOn, endsOn });
        return this.write(tx, seat, holder, version, fields);
      },
      (id) => this.get(actor, id),
    );
  }

  /** Takes back a person named by mistake; gives the committee. Who really left is given a last day instead. */
  remove(actor: Actor, { clientMutationId, seatHolderId: holderId }: RemoveSeatHolder): Promise<{ id: string }> {
    return this.unitOfWork.command(
      actor,
      { name: 'removeSeatHolder', clientMutationId },
      async (tx): Promise<{ id: string }> => {
        const { holder, seat } = await this.load(tx, holderId);
        await tx.remove(SeatHolder, holder);
        const { kind, personName, startsOn, endsOn } = holder;
        const gone = fieldChanges({}, { kind, personName, startsOn, endsOn });
        const changes = gone.map(({ field, to }) => ({ field, from: to, to: null }));
        const data = { committeeId: seat.committeeId, seatId: seat.id, holderId };
        await tx.record('seat_holder.removed', { ...about('SeatHolder', holder), data, changes });
        return { id: seat.committeeId };
      },
      async (id) => ({ id }),
    );
  }

  /** Writes a person on a seat with its event. The caller has checked the rights and the rules. */
  async insert(tx: Tx, seat: CommitteeSeat, content: HolderContent): Promise<SeatHolder> {
    const { id: seatId, territoryId, committeeId } = seat;
    const holder = await tx.insert(SeatHolder, { ...content, seatId, territoryId, addressEdition: 0, version: 1 });
    const data = { committeeId, seatId, holderId: holder.id, kind: holder.kind };
    const { kind, personName, startsOn, endsOn } = holder;
    const changes = fieldChanges({}, { kind, personName, startsOn, endsOn });
    await tx.record('seat_holder.appointed', { ...about('SeatHolder', holder), data, changes });
    return holder;
  }

  private async makeRoom(
    tx: Tx,
    seat: CommitteeSeat,
    others: readonly SeatHolder[],
    content: HolderContent,
  ): Promise<void> {
    if (content.kind === 'substitute') return refuseOverlap(others, content);
    const { leaves, overlaps } = succession(others, content);
    refuseHeld(overlaps);
    if (!leaves) return;
    const leaving = await tx.load(SeatHolder, leaves.holder.id);
    await this.write(tx, seat, leaving, leaving.version, { endsOn: leaves.endsOn });
  }

  private async write(
    tx: Tx,
    { committeeId }: CommitteeSeat,
    holder: SeatHolder,
    version: number,
    fields: Partial<SeatHolder>,
  ): Promise<SeatHolder> {
    const edited = (await tx.edit(SeatHolder, holder, { version, fields })).changes;
    if (edited.length === 0) return holder;
    const { id: holderId, seatId } = holder;
    const data = { committeeId, seatId, holderId, fields: edited.map(({ field }) => field) };
    // The history is read by more people than an address is for.
    const changes = edited.filter(({ field }) => field !== 'email' && field !== 'addressEdition');
    await tx.record('seat_holder.edited', { ...about('SeatHolder', holder), data, changes });
    return holder;
  }

  // The seat is locked first, as naming does: two acts on one seat are judged one after the other.
  private async load(tx: Tx, holderId: string): Promise<{ holder: SeatHolder; seat: CommitteeSeat }> {
    const known = isUuid(holderId) ? await tx.manager.findOneBy(SeatHolder, { id: holderId }) : null;
    if (!known) throw notFound('SeatHolder');
    const seat = await this.seats.load(tx, known.seatId);
    return { holder: await this.access.load(tx, SeatHolder, holderId), seat };
  }

  private async get(actor: Actor, id: string): Promise<SeatHolder> {
    const holder = isUuid(id)
      ? await this.unitOfWork.read(actor, (manager) => manager.findOneBy(SeatHolder, { id }))
      : null;
    if (!holder) throw notFound('SeatHolder');
    this.access.authorize(actor, 'read', holder.territoryId);
    return holder;
  }
}

/** Where a person is written to after an edit; what it was written to before opens nothing any more once that differs. */
function readdressed(
  holder: SeatHolder,
  patch: Partial<HolderContent>,
): Partial<Pick<SeatHolder, 'email' | 'addressEdition'>> {
  if (patch.accountId === undefined && patch.email === undefined) return {};
  const { accountId = holder.accountId, email = holder.email } = patch;
  const next = addressOf({ accountId, email });
  const isElsewhere = next !== holder.email || accountId !== holder.accountId;
  return { email: next, addressEdition: holder.addressEdition + (isElsewhere ? 1 : 0) };
}

async function refuseForeignAccount(tx: Tx, { territoryId }: CommitteeSeat, accountId?: string | null): Promise<void> {
  if (accountId == null) return;
  const isMember = isUuid(accountId) && (await membersOf(tx.manager, territoryId)).has(accountId);
  refuse(isMember ? [] : [problem('accountId', 'not_of_the_territory')]);
}

/** A seat has one holder a day, and nobody replaces it twice on the same days. */
function refuseOverlap(others: readonly SeatHolder[], next: HolderContent & { id?: string }): void {
  const same = others.filter(({ id, kind }) => id !== next.id && kind === next.kind);
  const rivals = next.kind === 'holder' ? same : same.filter((one) => personKey(one) === personKey(next));
  refuseHeld(rivals.filter((one) => overlap(one, next)));
}

function refuseHeld([held]: readonly (Term & { personName: string })[]): void {
  if (!held) return;
  const { personName, startsOn, endsOn } = held;
  throw new DomainError('SEAT_HELD_THEN', { personName, startsOn, endsOn });
}
