import type { RouteObject } from 'react-router';

/** The screens of each topic; each topic's library exports its own, loaded on demand. */
export const topicRoutes: RouteObject[] = [];
