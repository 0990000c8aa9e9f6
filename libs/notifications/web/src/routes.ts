import type { RouteObject } from 'react-router';

const centre = async () => ({ Component: (await import('./centre/notifications-page.js')).NotificationsPage });

/** Notifications and their preferences, each screen loaded on demand. */
export const notificationRoutes: RouteObject[] = [
  { path: 'notifications', lazy: centre },
  { path: 'notifications/toutes', lazy: centre },
];
