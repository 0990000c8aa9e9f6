export * from './dashboards.module.js';
export { HomeMoveType } from './home.graphql.js';
export { HomeNews } from './home-news.js';
export { HomeQueries, type ActionRow, type Clock, type StoredEvent, type TerritoryRow } from './home.queries.js';
