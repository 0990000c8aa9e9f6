import type { RouteObject } from 'react-router';

/** The first screen of each persona, and the administrator's view of the work behind the scenes. */
export const dashboardRoutes: RouteObject[] = [
  { index: true, lazy: async () => ({ Component: (await import('./home-page.js')).HomePage }) },
  {
    path: 'administration/taches',
    lazy: async () => ({ Component: (await import('./dead-letters-page.js')).DeadLettersPage }),
  },
];
