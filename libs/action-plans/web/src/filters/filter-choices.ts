import { useQuery } from '@apollo/client/react';
import { filterFieldAt, ME } from '@binome/action-plans/domain';
import type { Option } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { phaseOfSlug } from '@binome/territories/domain';
import { createContext, use, useMemo } from 'react';
import { useParams } from 'react-router';
import type { NamedOrientation } from '../plan/plan-place.js';

/** The plan that a filter is composed on. */
export interface FilteredPlan {
  planId: string;
  orientations: readonly NamedOrientation[];
}

export const FilteredPlanContext = createContext<FilteredPlan>({ planId: '', orientations: [] });

const FilterValuesQuery = graphql(`
  query FilterValues($planId: ID!, $field: String!) {
    filterValues(planId: $planId, field: $field) {
      values
    }
  }
`);

const FilterAuthoritiesQuery = graphql(`
  query FilterAuthorities($phase: ProgrammePhase!, $code: ID!) {
    territory(phase: $phase, code: $code) {
      id
      members {
        id
        siren
        name
      }
    }
  }
`);

const MYSELF: Option = { id: ME, label: 'moi', hint: 'la personne qui lit' };

/** What the plan says already in a field; anything else may be written. */
export function useFilterValues(path: string): Option[] {
  const { planId } = use(FilteredPlanContext);
  const { data } = useQuery(FilterValuesQuery, {
    variables: { planId, field: path },
    skip: !filterFieldAt(path)?.offered,
  });
  const said = (data?.filterValues.values ?? []).map((value) => ({ id: value, label: value }));
  return path === 'leads' ? [MYSELF, ...said] : said;
}

/** What a value says as a choice. */
export function optionOf(path: string, value: string): Option {
  return path === 'leads' && value === ME ? MYSELF : { id: value, label: value };
}

/** The member authorities of the territory, by SIREN; read when a filter, a column or groups are about them. */
export function useAuthorities(isAsked = true): Option[] {
  const { phase = '', code = '' } = useParams();
  const { data } = useQuery(FilterAuthoritiesQuery, {
    variables: { phase: phaseOfSlug(phase) ?? 'phase_2', code },
    skip: !isAsked,
  });
  const members = data?.territory.members;
  return useMemo(() => (members ?? []).map(({ siren, name }) => ({ id: siren, label: name })), [members]);
}
