import { actionPlanTypePolicies } from '@binome/action-plans/web';
import { dashboardTypePolicies } from '@binome/dashboards/web';
import { documentTypePolicies } from '@binome/documents/web';
import { governanceTypePolicies } from '@binome/governance/web';
import { identityTypePolicies } from '@binome/identity/web';
import { meetingTypePolicies, roomTypePolicies } from '@binome/meetings/web';
import { notificationTypePolicies } from '@binome/notifications/web';
import { territoryTypePolicies } from '@binome/territories/web';
import type { TypePolicies } from '@apollo/client';

/** How the types of each topic live in the client's cache; a type that several topics speak of, such as Query, keeps the fields of all. */
export const typePolicies: TypePolicies = [
  identityTypePolicies,
  territoryTypePolicies,
  documentTypePolicies,
  governanceTypePolicies,
  actionPlanTypePolicies,
  meetingTypePolicies,
  roomTypePolicies,
  notificationTypePolicies,
  dashboardTypePolicies,
].reduce(joined, {});

function joined(all: TypePolicies, topic: TypePolicies): TypePolicies {
  const types = Object.entries(topic).map(([name, policy]) => {
    const fields = { ...all[name]?.fields, ...policy.fields };
    return [name, { ...all[name], ...policy, ...(Object.keys(fields).length > 0 && { fields }) }] as const;
  });
  return { ...all, ...Object.fromEntries(types) };
}
