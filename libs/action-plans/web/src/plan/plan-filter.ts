import { ACTION_STATUSES, AXES, type ActionStatus, type Axis } from '@binome/action-plans/domain';

/** What narrows the list of actions; it lives in the address, so that a filtered list can be sent to somebody. */
export interface PlanFilter {
  axis: Axis | null;
  status: ActionStatus | null;
  search: string;
}

const AXIS_SLUGS: Record<Axis, string> = {
  ecological_transition: 'transition',
  innovation: 'innovation',
  skills: 'competences',
  land: 'foncier',
};

const STATUS_SLUGS: Record<ActionStatus, string> = {
  to_come: 'a-venir',
  in_progress: 'en-cours',
  paused: 'en-pause',
  done: 'terminee',
  abandoned: 'abandonnee',
};

/** Reads the filter of an address; a word that means nothing is no filter. */
export function filterOf(params: URLSearchParams): PlanFilter {
  return {
    axis: AXES.find((axis) => AXIS_SLUGS[axis] === params.get('axe')) ?? null,
    status: ACTION_STATUSES.find((status) => STATUS_SLUGS[status] === params.get('etat')) ?? null,
    search: params.get('recherche') ?? '',
  };
}

/** The part of the address that says the filter. */
export function paramsOf({ axis, status, search }: PlanFilter): Record<string, string> {
  return {
    ...(axis && { axe: AXIS_SLUGS[axis] }),
    ...(status && { etat: STATUS_SLUGS[status] }),
    ...(search.trim() && { recherche: search }),
  };
}

export function isFiltering({ axis, status, search }: PlanFilter): boolean {
  return axis !== null || status !== null || search.trim() !== '';
}
