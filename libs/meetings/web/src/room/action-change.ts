import type { ActionStatus } from '@binome/action-plans/domain';

/** What the plan says of an action, of what a meeting usually changes without a vote. */
export interface ActionSaid {
  ownerName: string | null;
  status: ActionStatus;
  endsOn: string | null;
  milestones: readonly { id: string; doneOn: string | null }[];
}

/** What is typed of it; the days on which milestones were reached, by milestone. */
export interface TypedAction {
  ownerName: string;
  status: ActionStatus;
  endsOn: string | null;
  doneOn: Readonly<Record<string, string | null>>;
}

/** The form as the action stands. */
export function typedOf({ ownerName, status, endsOn, milestones }: ActionSaid): TypedAction {
  const doneOn = Object.fromEntries(milestones.map((milestone) => [milestone.id, milestone.doneOn]));
  return { ownerName: ownerName ?? '', status, endsOn, doneOn };
}

/** Only what differs from the action as it was when the form opened; null when nothing does. */
export function changeOf(before: ActionSaid, typed: TypedAction) {
  const ownerName = typed.ownerName.trim() || null;
  const milestones = before.milestones.flatMap(({ id, doneOn }) => {
    const now = typed.doneOn[id] ?? null;
    return now === doneOn ? [] : [{ id, doneOn: now }];
  });
  const change = {
    ...(ownerName === before.ownerName ? {} : { ownerName }),
    ...(typed.status === before.status ? {} : { status: typed.status }),
    ...(typed.endsOn === before.endsOn ? {} : { endsOn: typed.endsOn }),
    ...(milestones.length > 0 ? { milestones } : {}),
  };
  return Object.keys(change).length > 0 ? change : null;
}
