import { createContext, useDeferredValue, useMemo } from 'react';
import { useQuery } from '@apollo/client/react';
import type { Option } from '@binome/shared/web';
import type { SheetChoicesQuery as Answer } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { phaseOfSlug } from '@binome/territories/domain';
import { useParams } from 'react-router';

/** What is offered to who edits a sheet, and what its readers need to read its perimeter. */
export interface SheetChoices {
  /** People of the territory, by account. */
  members: readonly Option[];
  /** Member authorities of the territory, by SIREN. */
  authorities: readonly Option[];
  /** Names of the pair, by side. */
  elected: readonly string[];
  industrial: readonly string[];
  /** Texts that the plan says already. */
  tags: readonly string[];
  partners: readonly string[];
  committees: readonly string[];
  owners: readonly string[];
  funders: readonly string[];
}

const NOTHING: SheetChoices = {
  members: [],
  authorities: [],
  elected: [],
  industrial: [],
  tags: [],
  partners: [],
  committees: [],
  owners: [],
  funders: [],
};

export const SheetChoicesContext = createContext<SheetChoices>(NOTHING);

const SheetChoicesQuery = graphql(`
  query SheetChoices($id: ID!, $phase: ProgrammePhase!, $code: ID!) {
    action(id: $id) {
      id
      choices {
        members {
          accountId
          name
        }
        tags
        partners
        committees
        owners
        funders
      }
    }
    territory(phase: $phase, code: $code) {
      id
      members {
        id
        siren
        name
      }
      pair {
        seats {
          id
          side
          personName
        }
      }
    }
  }
`);

/**
 * Reads what a sheet offers, once what asks for it is on screen; nothing is offered while it is not there, and everything can be typed all
 * the same.
 */
export function useSheetChoices(id: string): SheetChoices {
  const { phase: slug = '', code = '' } = useParams();
  const isShown = useDeferredValue(true, false);
  const { data } = useQuery(SheetChoicesQuery, {
    variables: { id, phase: phaseOfSlug(slug) ?? 'phase_2', code },
    skip: !isShown,
  });
  return useMemo(() => (data ? choicesOf(data) : NOTHING), [data]);
}

function choicesOf(data: Answer): SheetChoices {
  const { members = [], ...texts } = data.action.choices ?? {};
  const seated = (side: string) =>
    data.territory.pair.seats.filter((seat) => seat.side === side).map(({ personName }) => personName);
  return {
    ...NOTHING,
    ...texts,
    members: members.map(({ accountId, name }) => ({ id: accountId, label: name })),
    authorities: data.territory.members.map(({ siren, name }) => ({ id: siren, label: name })),
    elected: seated('elected'),
    industrial: seated('industrial'),
  };
}
