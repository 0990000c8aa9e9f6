import { Access, CurrentActor, Exposed, UnitOfWork } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';

@ObjectType('AdministrationHome', { description: 'What waits for an administrator, in numbers' })
export class AdministrationHome {
  @Exposed('internal', () => Int, { description: 'Jobs given up that nobody sent again' }) givenUp: number;
  @Exposed('internal', () => Int, { description: 'Imports whose preview waits for a confirmation' }) toConfirm: number;
  @Exposed('internal', () => ID, { nullable: true, description: 'The oldest of them' }) nextToConfirm: string | null;
  @Exposed('internal', () => Int, { description: 'Imports that failed in the last thirty days' }) failedImports: number;
  @Exposed('internal', () => Int, { description: 'Invitations that expired without an answer' })
  expiredInvitations: number;
  @Exposed('internal', () => Int, { description: 'Invitations that wait for an answer' }) pendingInvitations: number;
  @Exposed('internal', () => Int, { description: 'Open accounts to which no role is given today' })
  accountsWithoutRole: number;
  @Exposed('internal', () => Int, { description: 'Territories of the present phase' }) territories: number;
  @Exposed('internal', () => Int, { description: 'Territories of the former phase' }) formerTerritories: number;
}

const FACTS = `
SELECT
  (SELECT count(*)::integer FROM dead_letters WHERE retried_at IS NULL) AS "givenUp",
  (SELECT count(*)::integer FROM territory_imports WHERE status = 'previewed') AS "toConfirm",
  (SELECT id FROM territory_imports WHERE status = 'previewed' ORDER BY created_at, id LIMIT 1) AS "nextToConfirm",
  (SELECT count(*)::integer FROM territory_imports WHERE status = 'failed' AND status_at > now() - interval '30 days') AS "failedImports",
  (SELECT count(*)::integer FROM invitations WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at <= now()) AS "expiredInvitations",
  (SELECT count(*)::integer FROM invitations WHERE accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now()) AS "pendingInvitations",
  (SELECT count(*)::integer FROM accounts WHERE suspended_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM account_capacities(accounts.id))) AS "accountsWithoutRole",
  (SELECT count(*)::integer FROM territories WHERE phase = 'phase_2') AS territories,
  (SELECT count(*)::integer FROM territories WHERE phase = 'phase_1') AS "formerTerritories"`;

/** What waits for an administrator: one statement. */
@Injectable()
export class AdministrationHomeService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  read(actor: Actor): Promise<AdministrationHome> {
    for (const kind of ['DeadLetter', 'TerritoryImport']) this.access.authorize(actor, 'read', kind, {});
    return this.unitOfWork.read(actor, async (manager) => {
      const [facts] = await manager.query<AdministrationHome[]>(FACTS);
      if (!facts) throw new Error('PostgreSQL counted nothing');
      return facts;
    });
  }
}

@Resolver()
export class AdministrationHomeResolver {
  constructor(@Inject(AdministrationHomeService) private readonly homes: AdministrationHomeService) {}

  @Query(() => AdministrationHome, { description: 'What waits for an administrator. NOT_FOUND for anybody else' })
  administrationHome(@CurrentActor() actor: Actor): Promise<AdministrationHome> {
    return this.homes.read(actor);
  }
}
