import type { RouteObject } from 'react-router';

/** Notifications and their preferences, each screen loaded on demand. */
export const notificationRoutes: RouteObject[] = [];
