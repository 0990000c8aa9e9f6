/** A hint of the live channel: something changed, to be read again. */
export interface PlanHint {
  event: string;
  entity: string;
  id: string;
  version?: number | null;
}

/** What has to be read again. */
export interface Reads {
  actions: ReadonlySet<string>;
  plan: boolean;
  /** The documents on screen, and the history that tells of them. */
  documents: boolean;
}

export const NOTHING_TO_READ: Reads = { actions: new Set(), plan: false, documents: false };

/**
 * What the hints ask to read again. `versionOf` gives the version on screen, null when the object is not there:
 * what is already had, by one's own change or an earlier read, is not read twice.
 */
export function readsFor(
  hints: readonly PlanHint[],
  versionOf: (entity: string, id: string) => number | null,
  before: Reads = NOTHING_TO_READ,
): Reads {
  const actions = new Set(before.actions);
  let { plan, documents } = before;
  for (const { event, entity, id, version } of hints) {
    // Its history and its analysis move without a new version: they are read whatever is on screen.
    if (entity === 'Document') {
      documents = true;
      continue;
    }
    const had = versionOf(entity, id);
    const isOnScreen = had !== null && version != null && had >= version;
    const isGone = event.endsWith('.removed');
    if (isOnScreen && !isGone) continue;
    if (entity === 'Action' && event === 'action.edited' && had !== null) actions.add(id);
    else plan = true;
    if (entity === 'Action' && had !== null) actions.add(id);
  }
  return { actions, plan, documents };
}
