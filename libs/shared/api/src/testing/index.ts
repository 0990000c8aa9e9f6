export * from './clamd-server.js';
export * from './header-actor-loader.js';
export * from './office.js';
export * from './test-app.js';
export * from './test-database.js';
export { packed, type TestPart } from '../tables/testing-archive.js';
export * from './text-person.js';
export * from './text-typists.js';
