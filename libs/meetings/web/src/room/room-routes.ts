import { phaseOfSlug } from '@binome/territories/domain';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';

/** The room of a meeting and its minutes, each loaded on demand. */
export const roomRoutes: RouteObject[] = [
  {
    path: 'territoires/:phase/:code/seances/:meetingId',
    loader: refuseUnknownPhase,
    children: [
      { path: 'salle', lazy: async () => ({ Component: (await import('./room-page.js')).RoomPage }) },
      {
        path: 'compte-rendu',
        lazy: async () => ({ Component: (await import('../minutes/minutes-page.js')).MinutesPage }),
      },
    ],
  },
];

function refuseUnknownPhase({ params }: LoaderFunctionArgs): null {
  if (!phaseOfSlug(params.phase ?? '')) throw data(null, { status: 404 });
  return null;
}
