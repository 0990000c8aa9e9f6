import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, UnitOfWork, type Config } from '@binome/shared/api';
import { notFound, systemActor } from '@binome/shared/domain';
import { isPersonaKey, PERSONAS } from '@binome/identity/domain';
import { In } from 'typeorm';
import { Account } from './account.entity.js';
import { SessionService } from './session.service.js';
import type { Visit } from './visit.js';

const ACTOR = systemActor('démonstration');

/** The people of the demonstration, entered without sign-in; outside the demonstration they do not exist. */
@Injectable()
export class PersonaService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(SessionService) private readonly sessions: SessionService,
  ) {}

  get demonstration(): boolean {
    return this.config.demonstration;
  }

  /** The personas in the order of the roles. */
  async list(): Promise<Account[]> {
    if (!this.demonstration) throw notFound('Persona');
    const keys = PERSONAS.map(({ key }) => key as string);
    const accounts = await this.unitOfWork.read(ACTOR, (manager) => manager.findBy(Account, { persona: In(keys) }));
    return accounts.sort((a, b) => keys.indexOf(a.persona ?? '') - keys.indexOf(b.persona ?? ''));
  }

  /** Opens a session as a persona; returns the value of its cookie. */
  enter(key: string, visit: Visit): Promise<string> {
    if (!this.demonstration || !isPersonaKey(key)) throw notFound('Persona');
    return this.unitOfWork.run(ACTOR, async (tx) => {
      const account = await tx.manager.findOneBy(Account, { persona: key });
      if (!account || account.suspendedAt) throw notFound('Persona');
      return this.sessions.open(tx, account.id, 'persona', visit);
    });
  }
}
