export * from './frame/use-account-menu.js';
export * from './frame/use-other-account.js';
export * from './frame/use-viewer.js';
export * from './identity-type-policies.js';
export * from './invitations/invite-people.js';
export * from './routes.js';
export * from './words/identity-messages.js';
export * from './words/role-words.js';
