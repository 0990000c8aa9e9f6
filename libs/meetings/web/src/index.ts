export * from './decisions/decision-messages.js';
export * from './routes.js';
export * from './room/room-routes.js';
export * from './room/room-type-policies.js';
export * from './screen-parts.js';
export * from './type-policies.js';
export * from './meeting-messages.js';
