import { useQuery } from '@apollo/client/react';
import { actionsNamed, addressOfList } from '@binome/action-plans/domain';
import { filterInput } from '@binome/action-plans/web';
import { searchable } from '@binome/shared/domain';
import { formatCount, useSettled, type NavigationItem } from '@binome/shared/web';
import { phaseOfSlug } from '@binome/territories/domain';
import { territoryAddress } from '@binome/territories/web';
import { matchPath } from 'react-router';
import {
  SearchActionsQuery,
  SearchDecisionsQuery,
  SearchedPlaceQuery,
  SearchTerritoriesQuery,
} from './search-documents.js';

/** One thing that answers: where it is and what it is called. */
export interface Found {
  to: string;
  label: string;
  /** Its number or its code, where it has one. */
  mark?: string | null;
}

/** What answers of one kind, under its heading. */
export interface FoundGroup {
  title: string;
  found: readonly Found[];
}

export interface Search {
  groups: readonly FoundGroup[];
  /** Nothing more is awaited for these words. */
  settled: boolean;
  failed: boolean;
}

/** What the server searches at most; what is typed beyond it is not asked. */
const LONGEST = 100;

/** What answers to words: the places of the rail, then the actions and the decisions of one territory, then territories. */
export function useSearch(typed: string, places: readonly NavigationItem[], territory: string | null): Search {
  const now = typed.trim().slice(0, LONGEST);
  const words = useSettled(now);
  const { place, loading } = useSearchedPlace(territory);
  const planId = place?.plan?.id;
  const filter = actionsNamed(words);
  const actions = useQuery(SearchActionsQuery, {
    variables: { planId: planId ?? '', filter: filterInput(filter) },
    skip: !words || !planId,
  });
  const decisions = useQuery(SearchDecisionsQuery, {
    variables: { territoryId: place?.territoryId ?? '', words },
    skip: !words || !place,
  });
  const territories = useQuery(SearchTerritoriesQuery, { variables: { words }, skip: !words });
  const asked = [actions, decisions, territories];
  const groups: FoundGroup[] = [
    { title: 'Aller à', found: places.filter(({ label }) => searchable(label).includes(searchable(now))) },
    {
      title: `Actions de ${place?.territoryName}`,
      found: listed(actions.data?.actions, 'actions', addressOfList(`${territory}/plan`, filter), (one) => ({
        to: `${territory}/plan/actions/${one.id}`,
        label: one.title,
        mark: one.code,
      })),
    },
    {
      title: `Décisions de ${place?.territoryName}`,
      found: listed(
        decisions.data?.decisions,
        'décisions',
        `${territory}/decisions?${queryOf('mots', words)}`,
        (one) => ({
          to: `${territory}/decisions/${one.id}`,
          label: one.title,
          mark: one.number,
        }),
      ),
    },
    {
      title: 'Territoires',
      found: listed(territories.data?.territories, 'territoires', `/territoires?${queryOf('q', words)}`, (one) => ({
        to: territoryAddress(one),
        label: one.name,
      })),
    },
  ];
  return {
    groups: groups.filter(({ found }) => found.length > 0),
    settled: words === now && !loading && asked.every((query) => !query.loading),
    failed: asked.some(({ error }) => error),
  };
}

/** The plan and the register of the territory at an address. */
function useSearchedPlace(territory: string | null) {
  const { phase: slug = '', code = '' } = matchPath('/territoires/:phase/:code', territory ?? '')?.params ?? {};
  const phase = phaseOfSlug(slug);
  const { data, loading } = useQuery(SearchedPlaceQuery, {
    variables: { phase: phase ?? 'phase_2', code },
    skip: !phase,
  });
  return { place: data?.territoryPlan ?? null, loading };
}

interface Page<Node> {
  nodes: readonly Node[];
  totalCount: number;
}

/** The first that answer, then the way to all of them where there are more. */
function listed<Node>(page: Page<Node> | undefined, names: string, all: string, found: (node: Node) => Found): Found[] {
  if (!page) return [];
  const { nodes, totalCount } = page;
  const rest = totalCount > nodes.length ? [{ to: all, label: `Voir les ${formatCount(totalCount)} ${names}` }] : [];
  return [...nodes.map(found), ...rest];
}

function queryOf(name: string, words: string): string {
  return new URLSearchParams({ [name]: words }).toString();
}
