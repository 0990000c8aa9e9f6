import { AbilityBuilder, createMongoAbility, type MongoAbility } from '@casl/ability';
import type { Actor } from './actor.js';

/** An act, such as `read` or `edit`, on a kind of row, such as `Action`. */
export type Ability = MongoAbility<[string, string | object]>;
export type Allow = AbilityBuilder<Ability>['can'];

/**
 * The rights of one topic: says what the actor may do, with conditions on the row's own columns only.
 * Condition operators the SQL translator knows: equality, $in, $ne, $eq; an array column equals a value when it holds it.
 */
export type Policy = (actor: Actor, can: Allow) => void;

/** The actor's rights over every topic given. */
export function abilityOf(actor: Actor, policies: readonly Policy[]): Ability {
  const builder = new AbilityBuilder<Ability>(createMongoAbility);
  for (const policy of policies) policy(actor, builder.can);
  return builder.build();
}

/** Whether the ability allows the act on this row of the given kind: the last rule said about it decides. */
export function allows(ability: Ability, act: string, kind: string, row: object): boolean {
  const rule = ability.rulesFor(act, kind).find((one) => one.matchesConditions(row));
  return rule !== undefined && !rule.inverted;
}
