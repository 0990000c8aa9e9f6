export * from './document-messages.js';
export * from './documents-panel.js';
export * from './type-policies.js';
export type { DocumentOwnerWords } from './owner-words.js';
export * from './use-awaited-scans.js';
