import './action-plan.events.js';

export * from './action.js';
export * from './action.rules.js';
export * from './action-code.rules.js';
export * from './action-lines.js';
export * from './action-lines.rules.js';
export * from './decimal.rules.js';
export * from './action-completeness.rules.js';
export * from './action-plan.policy.js';
export * from './axis.rules.js';
export * from './history.rules.js';
export * from './input-problem.rules.js';
export * from './lateness.rules.js';
export * from './local-date.rules.js';
export * from './plan.rules.js';
export * from './rank.rules.js';
export * from './siret.rules.js';
