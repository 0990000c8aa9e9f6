export * from './bell/notification-bell.js';
export * from './bell/use-read-bell.js';
export * from './messages.js';
export * from './routes.js';
export * from './type-policies.js';
