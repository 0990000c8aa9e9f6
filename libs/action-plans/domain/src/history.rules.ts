import { strictest, type Visibility } from '@binome/shared/domain';
import { GROUP_COLUMNS } from './action-plan.policy.js';
import { groupOfField, type ActionContent } from './action.js';

/** The columns that decide who reads an action and its field groups. */
export const SHARING_FIELDS = ['visibility', 'moneyVisibility', 'companyNoteVisibility'] as const;
export type Sharing = Pick<ActionContent, (typeof SHARING_FIELDS)[number]>;

/** A change of a sharing column, as the history keeps it. */
export interface SharingChange {
  version: number;
  field: string;
  from: unknown;
}

/**
 * How an action was shared just before and just after one of its versions. A value of the past is readable only by those who could
 * read it then: what was written while an action was restricted stays with the people of that time after it is shared.
 */
export function sharingAround(
  now: Sharing,
  changes: readonly SharingChange[],
  version: number,
): { before: Sharing; after: Sharing } {
  return { before: undo(now, changes, version), after: undo(now, changes, version + 1) };
}

/** The version since which an action has been readable without interruption: what happened before is not told. */
export function readableSince(
  now: Sharing,
  changes: readonly SharingChange[],
  canRead: (sharing: Sharing) => boolean,
): number {
  const versions = changes.map(({ version }) => version).sort((a, b) => b - a);
  return versions.find((version) => !canRead(undo(now, changes, version))) ?? 0;
}

/** To whom a change may be told whoever asks: the most closed way in which its action, and the group of its field, were shared from just before it to now. */
export function visibilityOfChange(
  now: Sharing,
  changes: readonly SharingChange[],
  { field, version }: { field: string; version: number },
): Visibility {
  const group = groupOfField(field);
  const later = changes.filter((change) => change.version > version);
  const states = [now, ...[version, ...later.map((change) => change.version)].map((at) => undo(now, changes, at))];
  return states
    .flatMap((state) => [state.visibility, ...(group ? [state[GROUP_COLUMNS[group]]] : [])])
    .reduce(strictest);
}

// The sharing as it stood before the changes of `version` and of the later ones.
function undo(now: Sharing, changes: readonly SharingChange[], version: number): Sharing {
  const later = changes.filter((change) => change.version >= version).sort((a, b) => b.version - a.version);
  return Object.assign({ ...now }, ...later.map(({ field, from }) => ({ [field]: from })));
}
