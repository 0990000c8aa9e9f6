export * from './concern.rules.js';
export * from './notice-order.rules.js';
export * from './notice.js';
export * from './notification.policy.js';
export * from './reason.js';
export * from './words/reason-words.js';
export * from './words/seat-words.js';
