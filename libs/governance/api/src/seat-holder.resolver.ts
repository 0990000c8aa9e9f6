import { Classed, CurrentActor } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { SeatHolderType } from './committee.graphql.js';
import type { SeatHolder } from './committee-seat.entity.js';
import { GovernanceAccess } from './governance-access.js';

/** What a person on a seat shows to some readers alone. */
@Resolver(() => SeatHolderType)
export class SeatHolderResolver {
  constructor(@Inject(GovernanceAccess) private readonly access: GovernanceAccess) {}

  @Classed('confidential')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Where somebody without account is written to, for those who edit the governance alone',
  })
  email(@Parent() { email, territoryId }: SeatHolder, @CurrentActor() actor: Actor): string | null {
    return this.access.mayEdit(actor, territoryId) ? email : null;
  }
}
