import { Button, EmptyState, LinkButton } from '@binome/shared/web';
import { otherPhase, PHASE_FACTS, SECTORS } from '@binome/territories/domain';
import { narrowing, withoutNarrowing, type TerritoryFilters } from './territory-filters.js';
import { useViewerScope } from '../use-viewer-scope.js';

export interface EmptyTerritoriesProps {
  filters: TerritoryFilters;
  regionName: string | null;
  onChange: (changes: Partial<TerritoryFilters>) => void;
}

const LIFT = { search: 'Effacer la recherche', region: 'Toutes les régions', sector: 'Toutes les filières' };

/** Why the list is empty: the filters that empty it, each with the way to lift it, or nothing imported yet. */
export function EmptyTerritories({ filters, regionName, onChange }: EmptyTerritoriesProps) {
  const { isAdministrator } = useViewerScope();
  const filtersOn = narrowing(filters);
  const { title } = PHASE_FACTS[filters.phase];
  if (filtersOn.length === 0) {
    const other = otherPhase(filters.phase);
    return (
      <EmptyState
        title={`Aucun territoire du ${title} pour l’instant.`}
        acts={
          <>
            {isAdministrator && (
              <LinkButton to="/administration/imports" tone="primary">
                Importer les territoires
              </LinkButton>
            )}
            <Button onPress={() => onChange({ phase: other })}>{`Voir le ${PHASE_FACTS[other].title}`}</Button>
          </>
        }
      >
        Un administrateur importe la liste des territoires.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={`Aucun territoire du ${title} ne correspond.`}
      acts={
        <>
          {filtersOn.map(({ name, lifted }) => (
            <Button key={name} onPress={() => onChange(lifted)}>
              {LIFT[name]}
            </Button>
          ))}
          {filtersOn.length > 1 && (
            <Button onPress={() => onChange(withoutNarrowing(filters))}>Lever tous les filtres</Button>
          )}
        </>
      }
    >
      {`La liste est réduite ${reasonsOf(filters, regionName).join(', ')}.`}
    </EmptyState>
  );
}

function reasonsOf({ search, sector }: TerritoryFilters, regionName: string | null): string[] {
  return [
    search.trim() ? `par la recherche « ${search.trim()} »` : '',
    regionName ? `à la région ${regionName}` : '',
    sector ? `à la filière ${SECTORS[sector]}` : '',
  ].filter(Boolean);
}
