import './notifications.errors.js';

export * from './concern.rules.js';
export * from './decision-notice.rules.js';
export * from './digest.rules.js';
export * from './notice-order.rules.js';
export * from './meeting-notice.rules.js';
export * from './notice.js';
export * from './notification.policy.js';
export * from './preference.rules.js';
export * from './reason.js';
export * from './words/reason-words.js';
export * from './words/notice-words.js';
