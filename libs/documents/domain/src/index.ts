import './documents.errors.js';

export * from './document.js';
export * from './document-content.rules.js';
export * from './document-name.rules.js';
export * from './document-type.rules.js';
export * from './documents.events.js';
