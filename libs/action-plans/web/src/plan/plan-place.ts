import type { Axis } from '@binome/action-plans/domain';
import type { Option } from '@binome/shared/web';
import { useOutletContext } from 'react-router';

/** An orientation as choices and histories name it. */
export interface NamedOrientation {
  id: string;
  axis: Axis;
  title: string;
}

/** Where an action sheet stands: the plan around it and the person who reads it. */
export interface PlanPlace {
  territoryId: string;
  planId: string;
  territoryName: string;
  /** Address of the plan. */
  address: string;
  accountId: string;
  orientations: readonly NamedOrientation[];
  /** Beside the plan on a wide screen, a page of its own below. */
  beside: boolean;
}

/** Where a table of actions stands: it says the names of authorities too, read when a column or the groups show them. */
export interface TablePlace extends PlanPlace {
  authorities: readonly Option[];
}

export function usePlanPlace(): PlanPlace {
  return useOutletContext<PlanPlace>();
}
