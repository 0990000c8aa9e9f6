export * from './document-messages.js';
export * from './documents-panel.js';
export * from './type-policies.js';
