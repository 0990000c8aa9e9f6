export * from './routes.js';
export * from './type-policies.js';
export * from './governance-messages.js';
