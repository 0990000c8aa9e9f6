import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@binome/shared/domain';
import { invitableRoles } from '@binome/identity/domain';
import { AccountService } from './account.service.js';
import { PersonaService } from './persona.service.js';
import { Places } from './places.service.js';
import { SessionActorLoader } from './session-actor-loader.js';
import { SessionService } from './session.service.js';
import type { ViewerType } from './viewer.graphql.js';

/** Says to a person who it is here. */
@Injectable()
export class ViewerService {
  constructor(
    @Inject(AccountService) private readonly accounts: AccountService,
    @Inject(SessionService) private readonly sessions: SessionService,
    @Inject(PersonaService) private readonly personas: PersonaService,
    @Inject(Places) private readonly places: Places,
    @Inject(SessionActorLoader) private readonly actors: SessionActorLoader,
  ) {}

  async of(actor: Actor): Promise<ViewerType | null> {
    if (actor.kind !== 'account') return null;
    const account = await this.accounts.find(actor, actor.accountId);
    const held = await this.sessions.capacities(actor);
    const places = await this.places.ofOwn(held);
    const capacities = held.map((capacity, index) => ({ ...capacity, places: places[index] ?? [] }));
    const capacity = capacities.find(({ id }) => id === actor.capacity?.id) ?? null;
    return {
      account,
      capacity,
      capacities,
      invitableRoles: [...invitableRoles(actor)],
      demonstration: this.personas.demonstration,
    };
  }

  /** The person behind a session that was just opened. */
  async behind(token: string): Promise<ViewerType | null> {
    return this.of(await this.actors.loadToken(token));
  }
}
