export { filterInput } from './plan/actions-query.js';
export * from './routes.js';
export * from './type-policies.js';
export * from './words/plan-axis-mark.js';
export * from './words/plan-messages.js';
