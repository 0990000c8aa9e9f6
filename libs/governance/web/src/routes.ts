import { phaseOfSlug } from '@binome/territories/domain';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';

/** The governance of a territory, its committees and its kits, each loaded on demand. */
export const governanceRoutes: RouteObject[] = [
  {
    path: 'territoires/:phase/:code/gouvernance',
    loader: refuseUnknownPhase,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./overview/governance-page.js')).GovernancePage }),
      },
      { path: 'modele', lazy: async () => ({ Component: (await import('./kits/kit-page.js')).KitPage }) },
      {
        path: 'comites/:committeeId',
        lazy: async () => ({ Component: (await import('./committee/committee-page.js')).CommitteePage }),
      },
    ],
  },
];

function refuseUnknownPhase({ params }: LoaderFunctionArgs): null {
  if (!phaseOfSlug(params.phase ?? '')) throw data(null, { status: 404 });
  return null;
}
