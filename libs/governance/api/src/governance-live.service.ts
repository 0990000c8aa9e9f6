import {
  changesSince,
  LiveUpdates,
  UnitOfWork,
  type Changes,
  type Freshen,
  type LiveHint,
  type LiveStream,
} from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { GovernanceAccess } from './governance-access.js';
import { GOVERNANCE_SUBJECTS } from './governance-history.service.js';

/** Hints that something of a governance changed, given to those who may read it at that moment. */
@Injectable()
export class GovernanceLiveService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(GovernanceAccess) private readonly access: GovernanceAccess,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  stream(actor: Actor, territoryId: string, freshen: Freshen): LiveStream {
    this.access.authorize(actor, 'read', territoryId);
    return this.live.stream(
      `territory:${territoryId}`,
      freshen,
      (reader, hint) => isOfGovernance(hint) && this.access.mayRead(reader, territoryId),
    );
  }

  /** What changed since a cursor; without one, the cursor of now. */
  async since(actor: Actor, territoryId: string, cursor: string | null): Promise<Changes> {
    this.access.authorize(actor, 'read', territoryId);
    const found = await this.unitOfWork.read(actor, (manager) => changesSince(manager, territoryId, cursor));
    return { ...found, changes: found.changes.filter(isOfGovernance) };
  }
}

// The seats of the pair and the members of the territory are facts of its charter: they come with the governance.
function isOfGovernance({ entity }: LiveHint): boolean {
  return (GOVERNANCE_SUBJECTS as readonly string[]).includes(entity) || entity === 'PairSeat';
}
