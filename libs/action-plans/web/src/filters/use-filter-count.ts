import { useQuery } from '@apollo/client/react';
import { filterProblems } from '@binome/action-plans/domain';
import { useSettled } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { use } from 'react';
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
