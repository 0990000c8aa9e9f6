import type { RouteObject } from 'react-router';

/** The meetings of a territory, each screen loaded on demand. */
export const meetingRoutes: RouteObject[] = [];
