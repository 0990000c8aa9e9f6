export * from './action-plans.module.js';
export * from './action.entity.js';
export * from './action.service.js';
export * from './action-plan.entity.js';
export * from './action-plan.service.js';
export * from './orientation.entity.js';
export * from './orientation.service.js';
export { seedActionPlans, type DemonstrationTerritories } from './demonstration/seed.js';
