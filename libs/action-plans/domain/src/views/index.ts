export * from './view-columns.js';
export * from './plan-view.js';
