export * from './routes.js';
export * from './type-policies.js';
export * from './words/plan-axis-mark.js';
export * from './words/plan-messages.js';
export { sayChange, type SaidChange } from './history/history-entries.js';
export { lineNamesOf } from './history/line-changes.js';
