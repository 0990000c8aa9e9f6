import type { Role } from '@binome/shared/domain';
import { isInForce, type Operator } from '@binome/identity/domain';
import type { ListedAccount } from './accounts-query.js';

/** A role assignment or a posting, shown the same way. */
export interface HeldRight {
  kind: 'assignment' | 'posting';
  id: string;
  version: number;
  role: Role;
  places: readonly string[];
  operator: Operator | null;
  startsOn: string;
  endsOn: string | null;
}

/** Every right of an account: role assignments, then postings as a project lead. */
export function heldRights({
  roleAssignments,
  postings,
}: Pick<ListedAccount, 'roleAssignments' | 'postings'>): HeldRight[] {
  return [
    ...roleAssignments.map((assignment) => ({ kind: 'assignment' as const, ...assignment })),
    ...postings.map((posting) => ({
      kind: 'posting' as const,
      role: 'project_lead' as const,
      operator: null,
      ...posting,
    })),
  ];
}

/** The rights that hold today or will. */
export function lastingRights(rights: readonly HeldRight[], today: string): HeldRight[] {
  return rights.filter((right) => isInForce(right, today) || right.startsOn > today);
}
