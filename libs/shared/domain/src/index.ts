export * from './actor.js';
export * from './domain-error.js';
export * from './domain-event.js';
export * from './field-change.js';
export * from './policy.js';
export * from './tables/index.js';
export * from './text.js';
export * from './visibility.js';
