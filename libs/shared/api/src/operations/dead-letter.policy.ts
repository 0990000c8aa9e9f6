import { roleOf, type Policy } from '@binome/shared/domain';

/** Jobs given up are read and sent again by administrators only. */
export const deadLetterPolicy: Policy = (actor, can) => {
  if (actor.kind === 'system' || roleOf(actor) === 'administrator') can(['read', 'retry'], 'DeadLetter');
};
