export * from './address.js';
export { territoryErrorMessages, territoryInputMessages, type TerritoryErrorCode } from './error-messages.js';
export * from './routes.js';
export * from './type-policies.js';
