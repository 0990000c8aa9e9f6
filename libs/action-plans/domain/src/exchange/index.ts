export * from './cell-problem.js';
export * from './cell-reading.js';
export * from './cell-writing.js';
export * from './plan-column.js';
export * from './plan-columns.js';
export * from './text-list.js';
