import { roleOf, type Policy } from '@binome/shared/domain';

/** Each person reads its own account; administrators read, suspend and restore every account. */
export const accountPolicy: Policy = (actor, can) => {
  if (actor.kind === 'account') can('read', 'Account', { id: actor.accountId });
  if (actor.kind === 'system' || roleOf(actor) === 'administrator') can(['read', 'suspend', 'restore'], 'Account');
};

/** Sessions belong to their account alone: nobody else lists or closes them, not even an administrator. */
export const sessionPolicy: Policy = (actor, can) => {
  if (actor.kind === 'account') can(['read', 'revoke'], 'Session', { accountId: actor.accountId });
};

/** Role assignments are read by the person concerned and by administrators, who end them. */
export const roleAssignmentPolicy: Policy = (actor, can) => {
  if (actor.kind === 'account') can('read', 'RoleAssignment', { accountId: actor.accountId });
  if (actor.kind === 'system' || roleOf(actor) === 'administrator') can(['read', 'end'], 'RoleAssignment');
};

/** Postings of project leads are read by the person concerned and by administrators, who open and end them. */
export const postingPolicy: Policy = (actor, can) => {
  if (actor.kind === 'account') can('read', 'Posting', { accountId: actor.accountId });
  if (actor.kind === 'system' || roleOf(actor) === 'administrator') can(['read', 'open', 'end'], 'Posting');
};
