import { useQuery } from '@apollo/client/react';
import { useSettled } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { SearchCompaniesQuery } from '@binome/shared/web/documents';

const SearchCompanies = graphql(`
  query SearchCompanies($text: String!) {
    searchCompanies(text: $text) {
      state
      establishments {
        siret
        name
        address
        isActive
      }
    }
  }
`);

export type FoundCompany = SearchCompaniesQuery['searchCompanies']['establishments'][number];

const LEAST = 3;

/** What the public directory answers to the words typed last; nothing is asked of short words. */
export function useCompanySearch(typed: string): {
  companies: readonly FoundCompany[];
  state: SearchCompaniesQuery['searchCompanies']['state'] | 'asking';
} {
  const text = useSettled(typed.trim());
  const { data, error, previousData } = useQuery(SearchCompanies, {
    variables: { text },
    skip: text.length < LEAST,
  });
  // A limit or a cut is no reason to stop somebody who types.
  if (error) return { companies: [], state: 'unavailable' };
  const answer = (data ?? previousData)?.searchCompanies;
  if (!answer || text.length < LEAST) return { companies: [], state: 'asking' };
  return { companies: answer.establishments, state: answer.state };
}
