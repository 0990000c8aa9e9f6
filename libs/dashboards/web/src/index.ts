export * from './dashboards.routes.js';
export * from './type-policies.js';
export * from './use-seen-on-screen.js';
export { SearchButton } from './search/search-button.js';
