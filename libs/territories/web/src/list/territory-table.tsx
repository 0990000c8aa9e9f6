import { DataTable, formatCount, Missing, type Column } from '@binome/shared/web';
import { Link } from 'react-router';
import { territoryAddress } from '../address.js';
import { LeadMark } from './lead-mark.js';
import styles from './territories.module.css';
import type { ListedTerritory } from './use-territories.js';

export interface TerritoryTableProps {
  caption: string;
  territories: readonly ListedTerritory[];
  /** Tells the map which line is pointed at. */
  onPoint: (id: string | null) => void;
}

/** The territories, a line each; cards on a phone. */
export function TerritoryTable({ caption, territories, onPoint }: TerritoryTableProps) {
  const columns: Column<ListedTerritory>[] = [
    {
      id: 'name',
      header: 'Territoire',
      cell: (territory) => (
        <Link
          to={territoryAddress(territory)}
          className={styles.name}
          onPointerEnter={() => onPoint(territory.id)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(territory.id)}
          onBlur={() => onPoint(null)}
        >
          {territory.name}
        </Link>
      ),
    },
    { id: 'region', header: 'Région', onPhone: true, cell: regionCell },
    { id: 'population', header: 'Population, hab.', numeric: true, onPhone: true, cell: populationCell },
    { id: 'lead', header: 'Chef de projet', onPhone: true, cell: leadCell },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={territories} rowId={({ id }) => id} />;
}

function regionCell({ regionsOf }: ListedTerritory) {
  return regionsOf.length > 0 ? regionsOf.map(({ name }) => name).join(', ') : <Missing reason="aucun membre connu" />;
}

function populationCell({ population }: ListedTerritory) {
  return population === null ? <Missing reason="population non importée" /> : formatCount(population);
}

function leadCell({ leadPost }: ListedTerritory) {
  return <LeadMark vacant={leadPost.vacant} vacantSince={leadPost.vacantSince ?? null} />;
}
