export * from './bell/notification-bell.js';
export * from './routes.js';
export * from './type-policies.js';
