export * from './exact-decimal.js';
export * from './french-day.js';
export * from './french-number.js';
export * from './safe-csv.js';
export * from './table-file.js';
export * from './table-problem.js';
