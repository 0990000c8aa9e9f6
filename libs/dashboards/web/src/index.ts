export * from './dashboards.routes.js';
