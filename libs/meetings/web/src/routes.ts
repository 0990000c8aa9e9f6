import { phaseOfSlug } from '@binome/territories/domain';
import { data, type LoaderFunctionArgs, type RouteObject } from 'react-router';

/** The meetings and the decisions of a territory, each screen loaded on demand. */
export const meetingRoutes: RouteObject[] = [
  {
    path: 'compte/calendriers',
    lazy: async () => ({ Component: (await import('./calendars/calendars-page.js')).CalendarsPage }),
  },
  {
    path: 'convocation',
    lazy: async () => ({ Component: (await import('./replies/convocation-page.js')).ConvocationPage }),
  },
  {
    path: 'consultation',
    lazy: async () => ({ Component: (await import('./decisions/ballot-link-page.js')).BallotLinkPage }),
  },
  {
    path: 'territoires/:phase/:code/seances',
    loader: refuseUnknownPhase,
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./list/meetings-page.js')).MeetingsPage }) },
      {
        path: ':meetingId',
        lazy: async () => ({ Component: (await import('./meeting/meeting-page.js')).MeetingPage }),
      },
    ],
  },
  {
    path: 'territoires/:phase/:code/decisions',
    loader: refuseUnknownPhase,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./decisions/decisions-page.js')).DecisionsPage }),
      },
      {
        path: ':decisionId',
        lazy: async () => ({ Component: (await import('./decisions/decision-page.js')).DecisionPage }),
      },
    ],
  },
];

function refuseUnknownPhase({ params }: LoaderFunctionArgs): null {
  if (!phaseOfSlug(params.phase ?? '')) throw data(null, { status: 404 });
  return null;
}
