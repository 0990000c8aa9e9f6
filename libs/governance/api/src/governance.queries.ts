import { UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { College, Committee } from './committee.entity.js';
import { CommitteeSeat, SeatHolder } from './committee-seat.entity.js';
import { MethodItem } from './method-item.entity.js';

export interface HeldSeat extends CommitteeSeat {
  holders: SeatHolder[];
}

/** Committees that stand, with all their seats and persons. */
export interface Seating {
  committees: Committee[];
  seats: HeldSeat[];
}

/** Reads of a governance, each in a fixed number of statements. The callers have checked the right to read. */
@Injectable()
export class GovernanceQueries {
  constructor(@Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork) {}

  committees(actor: Actor, territoryId: string, removed = false): Promise<Committee[]> {
    return this.unitOfWork.read(actor, (manager) => committeesOf(manager, territoryId, removed));
  }

  /** Committees by identifier. */
  committeesById(actor: Actor, ids: readonly string[]): Promise<Map<string, Committee>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.findBy(Committee, { id: In([...ids]) });
      return new Map(rows.map((row) => [row.id, row]));
    });
  }

  /** Colleges of these committees, in the order they were made. */
  colleges(actor: Actor, committeeIds: readonly string[]): Promise<Map<string, College[]>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const where = { committeeId: In([...committeeIds]) };
      const rows = await manager.find(College, { where, order: { createdAt: 'ASC', id: 'ASC' } });
      return grouped(rows, ({ committeeId }) => committeeId);
    });
  }

  /** Seats of these committees with everybody who ever held them: chairs first, then votes, then in the order they were made. */
  seats(actor: Actor, committeeIds: readonly string[]): Promise<Map<string, HeldSeat[]>> {
    return this.unitOfWork.read(actor, async (manager) =>
      grouped(await heldSeats(manager, committeeIds), ({ committeeId }) => committeeId),
    );
  }

  seating(actor: Actor, territoryId: string): Promise<Seating> {
    return this.unitOfWork.read(actor, async (manager) => {
      const committees = await committeesOf(manager, territoryId, false);
      return {
        committees,
        seats: await heldSeats(
          manager,
          committees.map(({ id }) => id),
        ),
      };
    });
  }

  method(actor: Actor, territoryId: string): Promise<MethodItem[]> {
    return this.unitOfWork.read(actor, (manager) =>
      manager.find(MethodItem, { where: { territoryId }, order: { kind: 'ASC', rank: 'ASC', id: 'ASC' } }),
    );
  }
}

function committeesOf(manager: EntityManager, territoryId: string, removed: boolean): Promise<Committee[]> {
  const removedAt = removed ? Not(IsNull()) : IsNull();
  return manager.find(Committee, { where: { territoryId, removedAt }, order: { createdAt: 'ASC', id: 'ASC' } });
}

/** Seats of these committees with everybody who ever held them: chairs first, then votes, then in the order they were made. */
export async function heldSeats(manager: EntityManager, committeeIds: readonly string[]): Promise<HeldSeat[]> {
  const seats = await manager.find(CommitteeSeat, {
    where: { committeeId: In([...committeeIds]) },
    order: { chair: 'DESC', voting: 'DESC', createdAt: 'ASC', id: 'ASC' },
  });
  const holders = await manager.find(SeatHolder, {
    where: { seatId: In(seats.map(({ id }) => id)) },
    order: { startsOn: 'ASC', createdAt: 'ASC', id: 'ASC' },
  });
  const bySeat = grouped(holders, ({ seatId }) => seatId);
  return seats.map((seat) => ({ ...seat, holders: bySeat.get(seat.id) ?? [] }));
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  return Map.groupBy(rows, key);
}
