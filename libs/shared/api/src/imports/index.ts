export * from './import-kind.js';
export * from './import-progress.js';
export * from './import-worker.js';
export * from './import.graphql.js';
export * from './receive-files.js';
