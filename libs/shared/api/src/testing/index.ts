export * from './header-actor-loader.js';
export * from './test-app.js';
export * from './test-database.js';
