import type { FieldPolicy } from '@apollo/client/cache';
import type { TypePolicies } from '@apollo/client';

interface CachedCentre {
  notifications?: { nodes: readonly unknown[] };
}

/** A page asked after the last one had is put behind it; any other answer is the centre as it begins. The bell asks for none of the list. */
const notificationCentre: FieldPolicy<CachedCentre> = {
  keyArgs: ['unreadOnly', 'first'],
  merge: (existing, incoming, { args }) => {
    if (!args?.after || !existing?.notifications || !incoming.notifications) return incoming;
    const nodes = [...existing.notifications.nodes, ...incoming.notifications.nodes];
    return { ...incoming, notifications: { ...incoming.notifications, nodes } };
  },
};

/** How notifications live in the client's cache. */
export const notificationTypePolicies: TypePolicies = {
  Query: { fields: { notificationCentre } },
  Notification: { fields: { moves: { merge: false } } },
  // Those of the person who is signed in: there is one, and an answer to a choice renews it.
  NotificationPreferences: { keyFields: [], fields: { places: { merge: false } } },
};
