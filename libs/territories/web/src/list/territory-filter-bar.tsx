import { Filters, SelectField, type Option } from '@binome/shared/web';
import { PROGRAMME_PHASES, SECTOR_CODES, SECTORS, type ProgrammePhase, type Sector } from '@binome/territories/domain';
import { phaseWords } from '../imports/import-words.js';
import { SearchBox } from './search-box.js';
import { sortInForce, type TerritoryFilters, type TerritorySort } from './territory-filters.js';

const ALL = 'all';
const PHASES = PROGRAMME_PHASES.map((phase) => ({ id: phase, label: phaseWords(phase) }));
const SORT_OPTIONS: Option<TerritorySort>[] = [
  { id: 'nom', label: 'Nom' },
  { id: 'code', label: 'Code' },
  { id: 'population', label: 'Population' },
  { id: 'ressemblance', label: 'Ressemblance' },
];
const ALL_SECTORS: Option = { id: ALL, label: 'Toutes les filières' };
const SECTOR_OPTIONS: Option[] = [ALL_SECTORS, ...SECTOR_CODES.map((id) => ({ id, label: SECTORS[id] }))];

export interface TerritoryFilterBarProps {
  filters: TerritoryFilters;
  regions: readonly { code: string; name: string }[];
  onChange: (changes: Partial<TerritoryFilters>) => void;
}

/** What narrows and orders the national list. */
export function TerritoryFilterBar({ filters, regions, onChange }: TerritoryFilterBarProps) {
  const { search, region, sector, phase } = filters;
  const regionOptions = [
    { id: ALL, label: 'Toutes les régions' },
    ...regions.map(({ code, name }) => ({ id: code, label: name })),
  ];
  const sorts = search.trim() ? SORT_OPTIONS : SORT_OPTIONS.filter(({ id }) => id !== 'ressemblance');
  return (
    <Filters label="Filtres de la liste">
      <SearchBox value={search} onSearch={(text) => onChange({ search: text })} />
      <SelectField
        label="Région"
        options={regionOptions}
        value={region ?? ALL}
        onChange={(id) => onChange({ region: id === ALL ? null : id })}
      />
      <SelectField
        label="Filière"
        options={SECTOR_OPTIONS}
        value={sector ?? ALL}
        onChange={(id) => onChange({ sector: id === ALL ? null : (id as Sector) })}
      />
      <SelectField
        label="Phase"
        options={PHASES}
        value={phase}
        onChange={(id) => onChange({ phase: id as ProgrammePhase })}
      />
      <SelectField
        label="Classer par"
        options={sorts}
        value={sortInForce(filters)}
        onChange={(id) => onChange({ sort: id })}
      />
    </Filters>
  );
}
