import { lazy } from 'react';

/** What this topic shows on the screens of the topics below it. */
export const meetingScreenParts = {
  decisionsOfAction: lazy(async () => ({
    default: (await import('./decisions/decisions-of.js')).DecisionsOfAction,
  })),
  decisionsOfCommittee: lazy(async () => ({
    default: (await import('./decisions/decisions-of.js')).DecisionsOfCommittee,
  })),
};
