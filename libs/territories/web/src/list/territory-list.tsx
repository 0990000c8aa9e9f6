import { formatCount, formatCounted, Pagination } from '@binome/shared/web';
import { EmptyTerritories } from './empty-territories.js';
import { PAGE_LINES, sortInForce, type TerritoryFilters, type TerritorySort } from './territory-filters.js';
import { TerritoryTable } from './territory-table.js';
import type { ListedTerritory } from './use-territories.js';

const ORDERS: Record<TerritorySort, string> = {
  nom: 'par nom',
  code: 'par code',
  population: 'de la plus grande population à la plus petite',
  ressemblance: 'les plus proches de la recherche d’abord',
};

export interface TerritoryListProps {
  filters: TerritoryFilters;
  territories: readonly ListedTerritory[];
  total: number;
  regionName: string | null;
  loading: boolean;
  onChange: (changes: Partial<TerritoryFilters>) => void;
  onPoint: (id: string | null) => void;
}

/** The list itself: what the filters keep, in their order, as many lines as asked. */
export function TerritoryList(props: TerritoryListProps) {
  const { filters, territories, total, loading, onChange, onPoint } = props;
  if (total === 0) return <EmptyTerritories {...props} />;
  const rows = territories.slice(0, filters.lines);
  const caption = `${formatCounted(total, 'territoire')}, ${ORDERS[sortInForce(filters)]}`;
  return (
    <>
      <TerritoryTable caption={caption} territories={rows} onPoint={onPoint} />
      <Pagination
        shown={rows.length}
        total={total}
        noun={total > 1 ? 'territoires' : 'territoire'}
        hasMore={rows.length < total}
        loading={loading}
        onMore={() => onChange({ lines: filters.lines + PAGE_LINES * 2 })}
      />
      <span
        className="visually-hidden"
        role="status"
      >{`${formatCount(total)} ${total > 1 ? 'résultats' : 'résultat'}`}</span>
    </>
  );
}
