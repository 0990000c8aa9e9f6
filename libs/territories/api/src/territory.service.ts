import { Inject, Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Posting } from '@binome/identity/api';
import { Access, UnitOfWork, type Tx } from '@binome/shared/api';
import { notFound, refuse, type Actor, type InputProblem } from '@binome/shared/domain';
import {
  isSector,
  leadPost,
  MAX_SECTORS,
  onboardingChecklist,
  SECTOR_CODES,
  TERRITORY_ACTS,
  type ContourGeometry,
  type OnboardingStep,
  type PlanProgress,
  type ProgrammePhase,
  type Sector,
} from '@binome/territories/domain';
import { groupedBy } from './known-geography.js';
import { PairSeat } from './pair-seat.entity.js';
import { PlanFacts } from './plan-facts.js';
import { MemberAuthority, Territory, TerritoryContour } from './territory.entity.js';
import { TerritoryContact } from './territory-contact.entity.js';

/** What the lists of a sheet hold, for several territories at once. */
export interface SheetFacts {
  members: MemberAuthority[];
  seats: PairSeat[];
  contacts: TerritoryContact[];
  postings: Posting[];
  /** Today in Paris, by the clock of PostgreSQL. */
  today: string;
  plan: PlanProgress | null;
}

export interface SetSectorsInput {
  clientMutationId: string;
  territoryId: string;
  version: number;
  sectors: string[];
}

/** Territories one by one: the sheet and what is edited on it. */
@Injectable()
export class TerritoryService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(PlanFacts) private readonly planFacts: PlanFacts,
  ) {}

  /** The territory of this phase and code. NOT_FOUND when there is none, or not for this person. */
  byCode(actor: Actor, phase: ProgrammePhase, code: string): Promise<Territory> {
    return this.unitOfWork.read(actor, async (manager) =>
      this.readable(actor, await manager.findOneBy(Territory, { phase, code })),
    );
  }

  one(actor: Actor, id: string): Promise<Territory> {
    return this.unitOfWork.read(actor, async (manager) =>
      this.readable(actor, await manager.findOneBy(Territory, { id })),
    );
  }

  /** Territories among these that the actor may read, by identifier. */
  byIds(actor: Actor, ids: readonly string[]): Promise<Map<string, Territory>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.findBy(Territory, { id: In([...ids]) });
      return new Map(
        rows.filter((row) => this.access.can(actor, 'read', 'Territory', row)).map((row) => [row.id, row]),
      );
    });
  }

  /** Loads and locks a territory for an act of its sheet. */
  async load(tx: Tx, act: (typeof TERRITORY_ACTS)[number], territoryId: string): Promise<Territory> {
    const territory = await tx.load(Territory, territoryId);
    this.access.authorize(tx.actor, act, 'Territory', territory);
    return territory;
  }

  viewerCan(actor: Actor, territory: Territory): string[] {
    return TERRITORY_ACTS.filter((act) => this.access.can(actor, act, 'Territory', territory));
  }

  /** Names the industrial sectors of a territory: known ones, each once, eight at most. */
  setSectors(actor: Actor, input: SetSectorsInput): Promise<Territory> {
    const { clientMutationId, territoryId, version } = input;
    const work = async (tx: Tx): Promise<Territory> => {
      const territory = await this.load(tx, 'edit', territoryId);
      refuse(sectorProblems(input.sectors));
      const sectors = SECTOR_CODES.filter((sector) => input.sectors.includes(sector));
      const { row, changes } = await tx.edit(Territory, territory, { version, fields: { sectors } });
      if (changes.length === 0) return row;
      const about = { subjectType: 'Territory', subjectId: row.id, territoryId: row.id, version: row.version };
      await tx.record('territory.sectors_set', { ...about, data: { sectors }, changes });
      return row;
    };
    return this.unitOfWork.command(actor, { name: 'setTerritorySectors', clientMutationId }, work, (id) =>
      this.one(actor, id),
    );
  }

  /** Contours as imported, by territory. */
  contours(actor: Actor, territoryIds: readonly string[]): Promise<Map<string, ContourGeometry>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.findBy(TerritoryContour, { territoryId: In([...territoryIds]) });
      return new Map(rows.map((row) => [row.territoryId, row.geometry]));
    });
  }

  /** The lists of the sheets of these territories, in a fixed number of statements. */
  sheets(actor: Actor, territoryIds: readonly string[]): Promise<Map<string, SheetFacts>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const territoryId = In([...territoryIds]);
      const members = groupedBy(
        await manager.find(MemberAuthority, { where: { territoryId }, order: { name: 'ASC', id: 'ASC' } }),
        ofTerritory,
      );
      const seats = groupedBy(
        await manager.find(PairSeat, { where: { territoryId }, order: { side: 'ASC', startsOn: 'DESC', id: 'ASC' } }),
        ofTerritory,
      );
      const contacts = groupedBy(
        await manager.find(TerritoryContact, { where: { territoryId }, order: { name: 'ASC', id: 'ASC' } }),
        ofTerritory,
      );
      const postings = await this.postingsOf(manager, territoryIds);
      const begun = await this.planFacts.begunAmong(manager, territoryIds);
      const today = await todayOf(manager);
      return new Map(
        territoryIds.map((id) => [
          id,
          {
            ...{
              members: members.get(id) ?? [],
              seats: seats.get(id) ?? [],
              contacts: contacts.get(id) ?? [],
              today,
              plan: begun.get(id) ?? null,
            },
            postings: postings.filter((posting) => posting.territoryIds.includes(id)),
          },
        ]),
      );
    });
  }

  checklist(facts: SheetFacts): { step: OnboardingStep; done: boolean }[] {
    const { members, seats, contacts, postings, today, plan } = facts;
    const leadPosted = !leadPost(postings, today).vacant;
    return onboardingChecklist(
      { memberCount: members.length, seats, leadPosted, contactCount: contacts.length, plan },
      today,
    );
  }

  private postingsOf(manager: EntityManager, territoryIds: readonly string[]): Promise<Posting[]> {
    // A term that ends before it starts never held.
    return manager
      .createQueryBuilder(Posting, 'posting')
      .where('posting.territory_ids && :territoryIds', { territoryIds: [...territoryIds] })
      .andWhere('(posting.ends_on IS NULL OR posting.ends_on >= posting.starts_on)')
      .orderBy('posting.starts_on', 'DESC')
      .addOrderBy('posting.id')
      .getMany();
  }

  private readable(actor: Actor, territory: Territory | null): Territory {
    if (!territory) throw notFound('Territory');
    this.access.authorize(actor, 'read', 'Territory', territory);
    return territory;
  }
}

function ofTerritory(row: { territoryId: string }): string {
  return row.territoryId;
}

/** Today in Paris, by the clock of PostgreSQL. */
export async function todayOf(manager: EntityManager): Promise<string> {
  const [clock] = await manager.query<{ today: string }[]>(
    `SELECT (now() AT TIME ZONE 'Europe/Paris')::date::text AS today`,
  );
  return clock?.today ?? '';
}

function sectorProblems(sectors: readonly string[]): InputProblem[] {
  const unknown = sectors.filter((sector) => !isSector(sector));
  return [
    ...unknown.map((value) => ({ field: 'sectors', problem: 'unknown', data: { value } })),
    ...(new Set(sectors as readonly Sector[]).size > MAX_SECTORS
      ? [{ field: 'sectors', problem: 'too_many', data: { max: MAX_SECTORS } }]
      : []),
  ];
}
