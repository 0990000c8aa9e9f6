export * from './view-columns.js';
export * from './plan-view.js';
export * from './saved-view.policy.js';
export * from './saved-view.rules.js';
