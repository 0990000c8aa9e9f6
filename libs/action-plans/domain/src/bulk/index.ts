export * from './bulk-change.js';
export * from './bulk-change.rules.js';
export * from './bulk-edit.policy.js';
