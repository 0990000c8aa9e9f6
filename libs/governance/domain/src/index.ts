import './governance.events.js';

export * from './charter.rules.js';
export * from './committee.js';
export * from './committee.rules.js';
export * from './day.rules.js';
export * from './decision.rules.js';
export * from './governance-problem.rules.js';
export * from './governance.policy.js';
export * from './kits/kit.js';
export * from './kits/kit-difference.rules.js';
export * from './kits/kit-plan.rules.js';
export * from './kits/kits.js';
export * from './method.js';
export * from './notice.rules.js';
export * from './quorum.rules.js';
export * from './room.rules.js';
export * from './seat-alert.rules.js';
export * from './seat.rules.js';
