import { holderOn, seatAlert } from '@binome/governance/domain';
import { UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { membersOf, TerritoryService, todayOf } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject, Injectable } from '@nestjs/common';
import { GovernanceAccess } from './governance-access.js';
import type { Governance, SeatAlertType, SeatCandidate } from './governance.graphql.js';
import { GovernanceQueries } from './governance.queries.js';

/** The governance of a territory as a whole. */
@Injectable()
export class GovernanceService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
    @Inject(TerritoryService) private readonly territories: TerritoryService,
    @Inject(GovernanceQueries) private readonly queries: GovernanceQueries,
  ) {}

  /** NOT_FOUND when the territory, or its governance, is not readable. */
  async inTerritory(actor: Actor, phase: ProgrammePhase, code: string): Promise<Governance> {
    const { id: territoryId, name: territoryName } = await this.territories.byCode(actor, phase, code);
    this.access.authorize(actor, 'read', territoryId);
    return { territoryId, territoryName };
  }

  today(actor: Actor): Promise<string> {
    return this.unitOfWork.read(actor, todayOf);
  }

  /** Seats that are vacant, and mandates that end, the most pressing first. */
  async alerts(actor: Actor, territoryId: string): Promise<SeatAlertType[]> {
    const { committees, seats } = await this.queries.seating(actor, territoryId);
    const today = await this.today(actor);
    const names = new Map(committees.map(({ id, name }) => [id, name]));
    const alerts = seats.flatMap((seat): SeatAlertType[] => {
      const alert = seatAlert(seat, seat.holders, today);
      if (!alert) return [];
      const { id: seatId, committeeId, body, holders } = seat;
      const holderName = holderOn(holders, today)?.personName ?? null;
      return [{ seatId, committeeId, committeeName: names.get(committeeId) ?? '', body, holderName, ...alert }];
    });
    return alerts.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  }

  /** Members of the territory, by name, for those who may name them on a seat; nobody for the others. */
  async candidates(actor: Actor, territoryId: string): Promise<SeatCandidate[]> {
    if (!this.access.mayEdit(actor, territoryId)) return [];
    const members = await this.unitOfWork.read(actor, (manager) => membersOf(manager, territoryId));
    return [...members]
      .map(([accountId, name]) => ({ accountId, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  }
}
