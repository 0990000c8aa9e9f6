import { useQuery } from '@apollo/client/react';
import { filterProblems } from '@binome/action-plans/domain';
import { graphql } from '@binome/shared/web/gql';
import { use, useEffect, useState } from 'react';
import { filterInput } from '../plan/actions-query.js';
import { FilteredPlanContext } from './filter-choices.js';
import type { ReadDraft } from './filter-draft.js';

const FilterCountQuery = graphql(`
  query FilterCount($planId: ID!, $filter: ActionFilterInput) {
    actions(planId: $planId, filter: $filter, first: 1) {
      totalCount
    }
  }
`);

/** Time without a change before the actions are counted. */
const PAUSE = 300;

/** How many actions a draft finds; null as long as it says nothing whole, or is not counted yet. */
export function useFilterCount({ filter, problems }: ReadDraft): number | null {
  const { planId } = use(FilteredPlanContext);
  const isWhole = problems.size === 0 && filterProblems(filter).length === 0;
  const written = isWhole ? JSON.stringify(filterInput(filter)) : null;
  const counted = useSettled(written);
  const { data } = useQuery(FilterCountQuery, {
    variables: { planId, filter: JSON.parse(counted ?? '{}') as ReturnType<typeof filterInput> },
    skip: counted === null,
    fetchPolicy: 'network-only',
  });
  return counted === written && data ? data.actions.totalCount : null;
}

/** A value once it has not changed for a while. */
function useSettled<Value extends string | null>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
