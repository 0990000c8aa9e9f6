import { readView, writeView, type PlanView } from '@binome/action-plans/domain';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

export interface PlanViewState {
  view: PlanView;
  /** The address asks for a filter that cannot be read: it was cut, or written by a later version. */
  isUnreadable: boolean;
  change: (patch: Partial<PlanView>) => void;
}

/** The way of looking at the plan that the address says, and changes of it, which change the address. */
export function usePlanView(): PlanViewState {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { isUnreadable, ...view } = useMemo(() => readView((name) => params.get(name)), [params]);
  const change = useCallback(
    (patch: Partial<PlanView>) => {
      const search = writeView({ ...view, ...patch });
      void navigate({ pathname, search: search && `?${search}` }, { replace: true, preventScrollReset: true });
    },
    [navigate, pathname, view],
  );
  return { view, isUnreadable, change };
}
