import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Account, Invitation } from '@binome/identity/api';
import { EventHandlers, UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, notFound, refuse, type Actor, type RecordedEvent } from '@binome/shared/domain';
import { isInForce, isPairSide, personNameProblems, seatProblems, type PairSide } from '@binome/territories/domain';
import { PairSeat } from './pair-seat.entity.js';
import { TerritoryService, todayOf } from './territory.service.js';

export interface NameSeatInput {
  clientMutationId: string;
  territoryId: string;
  side: PairSide;
  personName: string;
  position?: string | null;
  organisation?: string | null;
  startsOn: string;
  endsOn?: string | null;
}

export interface EndSeatInput {
  clientMutationId: string;
  seatId: string;
  version: number;
  endsOn: string;
}

/** A seat for a person who has an account. */
export interface SeatedAccount {
  territoryId: string;
  side: PairSide;
  accountId: string;
  position: string | null;
  organisation: string | null;
  startsOn: string;
}

/** The seats of the pair: who holds each side of a territory, from when to when. */
@Injectable()
export class PairSeatService implements OnModuleInit {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(TerritoryService) private readonly territories: TerritoryService,
  ) {}

  onModuleInit(): void {
    this.handlers.on('invitation.accepted', 'link-pair-seat', (event, tx) => this.seatInvited(event, tx));
  }

  /** Names a person on a side of the pair. Several people may hold one side at the same time. */
  name(actor: Actor, input: NameSeatInput): Promise<PairSeat> {
    const { clientMutationId, territoryId, side, startsOn, endsOn = null } = input;
    const work = async (tx: Tx): Promise<PairSeat> => {
      await this.territories.load(tx, 'name_seat', territoryId);
      refuse([...seatProblems(input), ...personNameProblems('personName', input)]);
      const personName = input.personName.trim();
      const seats = await tx.manager.findBy(PairSeat, { territoryId, side });
      const held = seats.find((seat) => seat.personName === personName && overlaps(seat, { startsOn, endsOn }));
      if (held) throw new DomainError('SEAT_ALREADY_HELD', { personName });
      const { position = null, organisation = null } = input;
      return this.insert(tx, {
        territoryId,
        side,
        personName,
        position,
        organisation,
        accountId: null,
        startsOn,
        endsOn,
      });
    };
    return this.unitOfWork.command(actor, { name: 'nameSeatHolder', clientMutationId }, work, (id) =>
      this.one(actor, id),
    );
  }

  /** Gives a seat its last day; the seat stays in the history. The person's right to act is ended apart, with its role. */
  end(actor: Actor, input: EndSeatInput): Promise<PairSeat> {
    const work = async (tx: Tx): Promise<PairSeat> => {
      const seat = await tx.load(PairSeat, input.seatId);
      await this.territories.load(tx, 'name_seat', seat.territoryId);
      if (seat.endsOn && seat.endsOn <= input.endsOn)
        throw new DomainError('SEAT_ALREADY_ENDED', { endsOn: seat.endsOn });
      refuse(seatProblems({ startsOn: seat.startsOn, endsOn: input.endsOn }));
      const { row, changes } = await tx.edit(PairSeat, seat, {
        version: input.version,
        fields: { endsOn: input.endsOn },
      });
      await tx.record('seat.ended', {
        ...about(row),
        data: { seatId: row.id, side: row.side, endsOn: input.endsOn },
        changes,
      });
      return row;
    };
    return this.unitOfWork.command(actor, { name: 'endSeat', clientMutationId: input.clientMutationId }, work, (id) =>
      this.one(actor, id),
    );
  }

  /** Seats a person who has an account, once: the seat named for it, or a new one. For programs that have checked what they do. */
  seat(actor: Actor, { accountId, territoryId, side, ...term }: SeatedAccount): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.territories.load(tx, 'name_seat', territoryId);
      const account = await tx.manager.findOneByOrFail(Account, { id: accountId });
      await this.seatAccount(tx, account, { territoryId, side, endsOn: null, ...term }, await todayOf(tx.manager));
    });
  }

  /** Who accepts an invitation to a side of the pair holds its seat: the one already named for that person, or a new one. */
  private async seatInvited(event: RecordedEvent<'invitation.accepted'>, tx: Tx): Promise<void> {
    const { role, accountId, territoryIds, invitationId } = event.data;
    if (!isPairSide(role)) return;
    const account = await tx.manager.findOneByOrFail(Account, { id: accountId });
    const invitation = await tx.manager.findOneBy(Invitation, { id: invitationId });
    const today = await todayOf(tx.manager);
    const { position = null, employer: organisation = null, endsOn } = invitation ?? {};
    for (const territoryId of territoryIds) {
      const term = {
        territoryId,
        side: role,
        position,
        organisation,
        startsOn: today,
        endsOn: endsOn && endsOn >= today ? endsOn : null,
      };
      await this.seatAccount(tx, account, term, today);
    }
  }

  private async seatAccount(
    tx: Tx,
    account: Account,
    values: Omit<PairSeat, 'id' | 'version' | 'personName' | 'accountId'>,
    today: string,
  ): Promise<void> {
    const { territoryId, side } = values;
    const seats = await tx.manager.findBy(PairSeat, { territoryId, side });
    const current = seats.filter((seat) => !seat.endsOn || seat.endsOn >= today);
    if (current.some((seat) => seat.accountId === account.id && isInForce(seat, today))) return;
    const named = current.find((seat) => seat.accountId === null && sameName(seat.personName, account.name));
    if (named) await this.link(tx, named.id, account.id);
    else await this.insert(tx, { ...values, personName: account.name, accountId: account.id });
  }

  private async link(tx: Tx, seatId: string, accountId: string): Promise<void> {
    const seat = await tx.load(PairSeat, seatId);
    const { row, changes } = await tx.edit(PairSeat, seat, { version: seat.version, fields: { accountId } });
    await tx.record('seat.linked', { ...about(row), data: { seatId: row.id, side: row.side, accountId }, changes });
  }

  /** Writes a seat with its event. The caller has checked the rights and the rules. */
  private async insert(tx: Tx, values: Omit<PairSeat, 'id' | 'version'>): Promise<PairSeat> {
    const seat = await tx.insert(PairSeat, { ...values, version: 1 });
    const { side, accountId, territoryId } = seat;
    const changes = Object.entries(values).flatMap(([field, to]) =>
      to === null || field === 'territoryId' ? [] : [{ field, from: null, to }],
    );
    await tx.record('seat.named', { ...about(seat), territoryId, data: { seatId: seat.id, side, accountId }, changes });
    return seat;
  }

  private one(actor: Actor, id: string): Promise<PairSeat> {
    return this.unitOfWork.read(actor, async (manager) => {
      const seat = await manager.findOneBy(PairSeat, { id });
      if (!seat) throw notFound('PairSeat');
      await this.territories.one(actor, seat.territoryId);
      return seat;
    });
  }
}

function overlaps(
  a: { startsOn: string; endsOn: string | null },
  b: { startsOn: string; endsOn: string | null },
): boolean {
  return (a.endsOn === null || a.endsOn >= b.startsOn) && (b.endsOn === null || b.endsOn >= a.startsOn);
}

function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, 'fr', { sensitivity: 'base' }) === 0;
}

function about(seat: PairSeat): { subjectType: string; subjectId: string; territoryId: string; version: number } {
  return { subjectType: 'PairSeat', subjectId: seat.id, territoryId: seat.territoryId, version: seat.version };
}
