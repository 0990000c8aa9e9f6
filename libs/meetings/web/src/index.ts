export * from './routes.js';
export * from './type-policies.js';
