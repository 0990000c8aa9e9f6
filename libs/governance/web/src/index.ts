export * from './governance-messages.js';
