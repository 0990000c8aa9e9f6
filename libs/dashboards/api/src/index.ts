export * from './dashboards.module.js';
export { HomeMoveType } from './home.graphql.js';
export { HomeNews } from './home-news.js';
export { HomeService } from './home.service.js';
export { HomeQueries, type ActionRow, type Clock, type StoredEvent, type TerritoryRow } from './home.queries.js';
export { HEARD_COLUMNS, IS_HEARD } from './home.statements.js';
