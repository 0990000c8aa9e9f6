import {
  charterCheck,
  PLAIN_COMMITTEE,
  problem,
  seatsMeeting,
  type CharterItem,
  type PlaceFacts,
} from '@binome/governance/domain';
import { UnitOfWork, type Tx } from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { Committee } from './committee.entity.js';
import { CommitteeService } from './committee.service.js';
import { GovernanceAccess } from './governance-access.js';
import { GovernanceQueries } from './governance.queries.js';
import { KitPlace } from './kit-place.js';
import { KitWriter } from './kit-writer.js';

export interface AddExpectedSeat {
  clientMutationId: string;
  territoryId: string;
  /** Key of the item of the charter. */
  item: string;
}

/** Names that a local committee may bear here, the first that is free. */
const ACRONYMS = ['COPIL', 'COLOC', 'COMITE-LOCAL'];

/** What the programme always expects of a governance, and the way to meet it. Nothing of it stops anybody. */
@Injectable()
export class CharterService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
    @Inject(GovernanceQueries) private readonly queries: GovernanceQueries,
    @Inject(KitPlace) private readonly place: KitPlace,
    @Inject(KitWriter) private readonly writer: KitWriter,
    @Inject(CommitteeService) private readonly committees: CommitteeService,
  ) {}

  /** The charter of a territory, from what stands today. The caller has checked the right to read. */
  async check(actor: Actor, territoryId: string): Promise<CharterItem[]> {
    return this.checkIn(actor, territoryId, await this.place.facts(actor, territoryId));
  }

  /** Adds the seats, or the committee, that an item of the charter misses; held at once by those whom the territory knows. */
  add(actor: Actor, { clientMutationId, territoryId, item: key }: AddExpectedSeat): Promise<Committee> {
    return this.unitOfWork.command(
      actor,
      { name: 'addExpectedSeat', clientMutationId },
      async (tx) => {
        this.access.authorize(actor, 'edit', territoryId);
        const place = await this.place.facts(actor, territoryId);
        const item = (await this.checkIn(actor, territoryId, place)).find((one) => one.key === key);
        if (!item) throw new DomainError('INVALID_INPUT', { problems: [problem('item', 'unknown')] });
        if (item.state !== 'missing') throw new DomainError('CHARTER_NOTHING_TO_ADD', { item: key });
        const committee = item.committeeId
          ? await tx.load(Committee, item.committeeId)
          : await this.createLocal(tx, territoryId, place);
        for (const seat of seatsMeeting(key, place))
          await this.writer.seat(tx, committee, seat, new Map(), place.today);
        return committee;
      },
      (id) => this.committees.get(actor, id),
    );
  }

  private async checkIn(actor: Actor, territoryId: string, place: PlaceFacts): Promise<CharterItem[]> {
    const { committees, seats } = await this.queries.seating(actor, territoryId);
    return charterCheck({ ...place, committees, seats });
  }

  private createLocal(tx: Tx, territoryId: string, { takenCodes }: PlaceFacts): Promise<Committee> {
    const code = ACRONYMS.find((acronym) => !takenCodes.includes(acronym)) ?? 'CL';
    return this.committees.insert(tx, territoryId, { ...PLAIN_COMMITTEE, parentId: null, code, name: 'Comité local' });
  }
}
