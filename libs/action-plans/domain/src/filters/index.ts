export * from './action-order.js';
export * from './filter.js';
export * from './filter.rules.js';
export * from './filter-address.js';
export * from './filter-description.js';
export * from './filter-duration.rules.js';
export * from './filter-fields.js';
export * from './filter-words.js';
