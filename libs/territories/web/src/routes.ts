import type { RouteObject } from 'react-router';

/** The screens of territories, each loaded on demand. */
export const territoryRoutes: RouteObject[] = [
  {
    path: 'territoires',
    lazy: async () => ({ Component: (await import('./list/territories-page.js')).TerritoriesPage }),
  },
  {
    path: 'territoires/:phase/:code',
    lazy: async () => ({ Component: (await import('./sheet/territory-page.js')).TerritoryPage }),
  },
  {
    path: 'administration/imports',
    lazy: async () => ({ Component: (await import('./imports/imports-page.js')).ImportsPage }),
  },
  {
    path: 'administration/imports/:importId',
    lazy: async () => ({ Component: (await import('./imports/import-page.js')).ImportPage }),
  },
];
