import type { PlaceFacts } from '@binome/governance/domain';
import { UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { PlaceService, TerritoryService } from '@binome/territories/api';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Committee } from './committee.entity.js';

/** What kits and the charter take from a territory: who leads it, what it is made of. */
@Injectable()
export class KitPlace {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(TerritoryService) private readonly territories: TerritoryService,
    @Inject(PlaceService) private readonly places: PlaceService,
  ) {}

  async facts(actor: Actor, territoryId: string): Promise<PlaceFacts> {
    const territory = await this.territories.one(actor, territoryId);
    const sheet = (await this.territories.sheets(actor, [territoryId])).get(territoryId);
    if (!sheet) throw new Error(`No sheet was read for territory ${territoryId}`);
    const codes = territory.regionCodes.length > 0 ? territory.regionCodes : [territory.regionCode ?? ''];
    const regions = await this.places.regionsByCode(actor, codes);
    const committees = await this.unitOfWork.read(actor, (manager) =>
      manager.find(Committee, { select: { code: true }, where: { territoryId, removedAt: IsNull() } }),
    );
    const { members, seats, postings, today } = sheet;
    return {
      members,
      regions: [...regions.values()],
      pair: seats,
      leads: postings,
      takenCodes: committees.map(({ code }) => code),
      today,
    };
  }
}
