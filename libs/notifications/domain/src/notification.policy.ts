import { accountIdOf, type Policy } from '@binome/shared/domain';

/** A notification, and what a person chose about them, are that person's alone: nobody reads or changes another's. */
export const notificationPolicy: Policy = (actor, can) => {
  const accountId = accountIdOf(actor);
  if (accountId) can(['read', 'mark'], 'Notification', { accountId });
};
