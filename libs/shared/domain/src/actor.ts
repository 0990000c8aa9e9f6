/** What a person may be in Binôme; one capacity carries exactly one role. */
export const ROLES = [
  'elected',
  'industrial',
  'project_lead',
  'contributor',
  'observer',
  'operator_agent',
  'regional_reviewer',
  'national_coordinator',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles whose scope is one or more territories of their own. */
export const TERRITORIAL_ROLES = ['elected', 'industrial', 'project_lead', 'contributor', 'observer'] as const;
export type TerritorialRole = (typeof TERRITORIAL_ROLES)[number];

export function isTerritorial(role: Role): role is TerritorialRole {
  return (TERRITORIAL_ROLES as readonly Role[]).includes(role);
}

/** A role assignment or a posting that is in force now: the hat under which a person acts. */
export interface Capacity {
  /** Identifier of the role assignment or of the posting. */
  id: string;
  role: Role;
  /** Territories of a territorial role; empty for the others. */
  territoryIds: readonly string[];
  /** INSEE codes of the régions of a regional reviewer; empty for the others. */
  regionCodes: readonly string[];
  /** Operator of an operator's agent, such as `ademe`; null for the others. */
  operator: string | null;
}

/** A signed-in person, acting in one capacity (null when none is in force). */
export interface AccountActor {
  kind: 'account';
  accountId: string;
  sessionId: string;
  name: string;
  capacity: Capacity | null;
  /** Territories read as the State does (only what is shared with it): those of the reviewer's régions, or all. */
  stateTerritoryIds: readonly string[] | 'all';
}

/** A program acting for nobody: a job, an importer's command, the seed. */
export interface SystemActor {
  kind: 'system';
  name: string;
}

/** Who made a change, as the history keeps it. */
export interface Author {
  accountId: string | null;
  name: string;
  role: Role | null;
}

export interface AnonymousActor {
  kind: 'anonymous';
}

/** Who is acting: the first argument of every service method. */
export type Actor = AccountActor | SystemActor | AnonymousActor;

export const ANONYMOUS: AnonymousActor = { kind: 'anonymous' };

export function systemActor(name: string): SystemActor {
  return { kind: 'system', name };
}

/** The role under which the actor acts, null when there is none. */
export function roleOf(actor: Actor): Role | null {
  return actor.kind === 'account' ? (actor.capacity?.role ?? null) : null;
}

/** Who makes the changes of this actor, as the history keeps it. */
export function authorOf(actor: Actor): Author {
  const name = actor.kind === 'anonymous' ? 'anonyme' : actor.name;
  return { accountId: accountIdOf(actor), name, role: roleOf(actor) };
}

/** The account behind the actor, null for programs and anonymous visitors. */
export function accountIdOf(actor: Actor): string | null {
  return actor.kind === 'account' ? actor.accountId : null;
}

/** Territories that the actor belongs to in its present capacity. */
export function ownTerritoryIds(actor: Actor): readonly string[] {
  return actor.kind === 'account' && actor.capacity && isTerritorial(actor.capacity.role)
    ? actor.capacity.territoryIds
    : [];
}

/** Territories that the actor reads as the State: reviewers and coordinators only. */
export function stateTerritoryIds(actor: Actor): readonly string[] | 'all' {
  return actor.kind === 'account' ? actor.stateTerritoryIds : [];
}
