import { readView, writeView, type PlanView } from '@binome/action-plans/domain';
import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { viewSearch } from './view-search.js';

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
  const { view, isUnreadable } = useMemo(() => {
    const { isUnreadable: unreadable, ...read } = readView((name) => params.get(name));
    return { view: read, isUnreadable: unreadable };
  }, [params]);
  const change = useCallback(
    (patch: Partial<PlanView>) => {
      const search = writeView({ ...readView((name) => params.get(name)), ...patch });
      void navigate({ pathname, search: viewSearch(search) }, { replace: true, preventScrollReset: true });
    },
    [navigate, pathname, params],
  );
  return { view, isUnreadable, change };
}
