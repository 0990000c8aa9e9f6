export * from './address.js';
export { territoryErrorMessages } from './error-messages.js';
export * from './routes.js';
export * from './type-policies.js';
