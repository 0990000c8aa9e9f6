import type { GovernanceRow } from './governance-access.js';

/** What an event says that it is about. */
export function about(subjectType: string, { id, territoryId, version }: GovernanceRow & { version: number }) {
  return { subjectType, subjectId: id, territoryId, version };
}
