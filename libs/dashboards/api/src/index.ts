export * from './dashboards.module.js';
