import { actionPlanRoutes } from '@binome/action-plans/web';
import { dashboardRoutes } from '@binome/dashboards/web';
import { governanceRoutes } from '@binome/governance/web';
import { identityRoutes } from '@binome/identity/web';
import { meetingRoutes, roomRoutes } from '@binome/meetings/web';
import { notificationRoutes } from '@binome/notifications/web';
import { territoryRoutes } from '@binome/territories/web';
import type { RouteObject } from 'react-router';

/** The screens of each topic; each topic's library exports its own, loaded on demand. */
export const topicRoutes: RouteObject[] = [
  ...dashboardRoutes,
  ...identityRoutes,
  ...territoryRoutes,
  ...governanceRoutes,
  ...actionPlanRoutes,
  ...meetingRoutes,
  ...roomRoutes,
  ...notificationRoutes,
];
