import { Injectable } from '@nestjs/common';
import { ANONYMOUS, type AccountActor, type Actor, type Capacity, type Role } from '@binome/shared/domain';
import { ActorLoader } from '../access/actor-loader.js';
import { randomUUID } from 'node:crypto';

/** Actors of tests below or beside the identity topic: the cookie holds the actor itself. */
@Injectable()
export class HeaderActorLoader extends ActorLoader {
  /** Actors whose session was ended by the test. */
  readonly ended = new Set<string>();
  /** What became of the rights of a session. */
  readonly replaced = new Map<string, AccountActor>();
  private readonly seen = new Map<string, AccountActor>();

  async load(cookieHeader: string | undefined): Promise<Actor> {
    const match = /test-actor=([\w-]+)/.exec(cookieHeader ?? '');
    if (!match) return ANONYMOUS;
    const actor = JSON.parse(Buffer.from(match[1] ?? '', 'base64url').toString()) as AccountActor;
    this.seen.set(`${actor.accountId} ${actor.capacity?.id}`, actor);
    return this.ended.has(actor.sessionId) ? ANONYMOUS : (this.replaced.get(actor.sessionId) ?? actor);
  }

  /** An actor that made a request before. */
  async ofCapacity(accountId: string | null, capacityId: string | null): Promise<Actor> {
    const actor = this.seen.get(`${accountId} ${capacityId}`);
    return !actor || this.ended.has(actor.sessionId) ? ANONYMOUS : actor;
  }
}

export function cookieOf(actor: Actor): string {
  return actor.kind === 'anonymous' ? '' : `test-actor=${Buffer.from(JSON.stringify(actor)).toString('base64url')}`;
}

/** An account acting in this role; its name and identifiers are its own. */
export function anActor(role: Role, capacity: Partial<Capacity> = {}, rest: Partial<AccountActor> = {}): AccountActor {
  return {
    kind: 'account',
    accountId: randomUUID(),
    sessionId: randomUUID(),
    name: `Personne ${role}`,
    capacity: { id: randomUUID(), role, territoryIds: [], regionCodes: [], operator: null, ...capacity },
    stateTerritoryIds: role === 'national_coordinator' ? 'all' : [],
    ...rest,
  };
}
