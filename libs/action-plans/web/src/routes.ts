import { phaseOfSlug } from '@binome/territories/domain';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';

/** The plan of a territory and the sheet of an action, at the same address whatever the screen. */
export const actionPlanRoutes: RouteObject[] = [
  {
    path: 'territoires/:phase/:code/plan/import',
    loader: refuseUnknownPhase,
    lazy: async () => ({ Component: (await import('./imports/new-import-page.js')).NewImportPage }),
  },
  {
    path: 'territoires/:phase/:code/plan/import/:importId',
    loader: refuseUnknownPhase,
    lazy: async () => ({ Component: (await import('./imports/plan-import-page.js')).PlanImportPage }),
  },
  {
    path: 'territoires/:phase/:code/plan/annees',
    loader: refuseUnknownPhase,
    lazy: async () => ({ Component: (await import('./years/plan-years-page.js')).PlanYearsPage }),
  },
  {
    path: 'territoires/:phase/:code/plan/inspirations',
    loader: refuseUnknownPhase,
    lazy: async () => ({ Component: (await import('./years/open-actions-page.js')).OpenActionsPage }),
  },
  {
    path: 'territoires/:phase/:code/plan/modifications/:bulkEditId',
    loader: refuseUnknownPhase,
    lazy: async () => ({ Component: (await import('./bulk/bulk-edit-page.js')).BulkEditPage }),
  },
  {
    path: 'territoires/:phase/:code/plan/financement',
    loader: refuseUnknownPhase,
    lazy: async () => ({ Component: (await import('./money/plan-money-page.js')).PlanMoneyPage }),
  },
  {
    path: 'territoires/:phase/:code/plan',
    loader: refuseUnknownPhase,
    lazy: async () => ({ Component: (await import('./plan/plan-page.js')).PlanPage }),
    children: [
      {
        path: 'actions/:actionId',
        lazy: async () => ({ Component: (await import('./action/action-place.js')).ActionPlace }),
      },
    ],
  },
];

function refuseUnknownPhase({ params }: LoaderFunctionArgs): null {
  if (!phaseOfSlug(params.phase ?? '')) throw data(null, { status: 404 });
  return null;
}
