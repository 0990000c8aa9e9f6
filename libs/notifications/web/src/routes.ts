import type { RouteObject } from 'react-router';

const centre = async () => ({ Component: (await import('./centre/notifications-page.js')).NotificationsPage });

/** Notifications and their preferences, each screen loaded on demand. */
export const notificationRoutes: RouteObject[] = [
  { path: 'notifications', lazy: centre },
  { path: 'notifications/toutes', lazy: centre },
  {
    path: 'compte/notifications',
    lazy: async () => ({ Component: (await import('./preferences/preferences-page.js')).PreferencesPage }),
  },
  {
    path: 'desabonnement',
    lazy: async () => ({ Component: (await import('./preferences/unsubscribe-page.js')).UnsubscribePage }),
  },
];
