export * from './decisions/decision-messages.js';
export * from './routes.js';
export * from './type-policies.js';
export * from './meeting-messages.js';
