import { DECISION_STANDINGS, type DecisionStanding } from '@binome/meetings/domain';
import { ComboBoxField, Filters, SearchField, SelectField, type ServerSearch } from '@binome/shared/web';
import { STANDING_WORDS } from './decision-words.js';

/** A committee whose decisions the register may hold; removed, it keeps them. */
export interface CommitteeChoice {
  id: string;
  code: string;
  name: string;
  removed: boolean;
}

const ALL = 'tous';
const STATE = 'etat';

/** What the address narrows the register to. */
export function filterOf(search: URLSearchParams) {
  const standing = DECISION_STANDINGS.find((one) => one === search.get('etat'));
  const year = Number(search.get('annee'));
  return {
    committeeId: search.get('comite'),
    standings: standing ? [standing] : null,
    year: Number.isInteger(year) && year > 0 ? year : null,
    search: search.get('mots'),
    ownerName: search.get('porteur'),
    toState: search.get('destinataire') === STATE ? true : null,
  };
}

/** The filters of the address in words; empty when there are none. */
export function filterWords(search: URLSearchParams, committees: readonly CommitteeChoice[]): string {
  const { committeeId, standings, year, search: words, ownerName, toState } = filterOf(search);
  const committee = committees.find(({ id }) => id === committeeId);
  return [
    words && `« ${words} »`,
    committeeId && (committee?.name ?? 'un comité qui n’est plus là'),
    year && `année ${year}`,
    standings?.[0] && STANDING_WORDS[standings[0]].toLowerCase(),
    ownerName && `confiée à ${ownerName}`,
    toState && 'proposition à l’État',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Narrows the register; kept in the address, so that it can be shared. */
export function RegisterFilters({
  committees,
  years,
  owners,
  ownerSearch,
  search,
  onChange,
}: {
  committees: readonly CommitteeChoice[];
  years: readonly number[];
  /** Those to whom decisions are entrusted, as far as what is typed finds them. */
  owners: readonly string[];
  ownerSearch: ServerSearch;
  search: URLSearchParams;
  onChange: (search: URLSearchParams, options: { replace: boolean }) => void;
}) {
  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value && value !== ALL) next.set(name, value);
    else next.delete(name);
    onChange(next, { replace: true });
  };
  const { committeeId, standings, year, ownerName, toState } = filterOf(search);
  const chosen = ownerName && !owners.includes(ownerName) ? [ownerName] : [];
  const states = DECISION_STANDINGS.map((id: DecisionStanding) => ({ id: id as string, label: STANDING_WORDS[id] }));
  return (
    <Filters label="Filtrer les décisions">
      <SearchField
        label="Numéro, mot ou nom"
        value={search.get('mots') ?? ''}
        onChange={(words) => set('mots', words)}
      />
      <SelectField
        label="Comité"
        options={[
          { id: ALL, label: 'Tous les comités' },
          ...committees.map(({ id, name, removed }) => ({
            id,
            label: name,
            hint: removed ? 'Comité retiré' : undefined,
          })),
        ]}
        value={committeeId ?? ALL}
        onChange={(id) => set('comite', id)}
      />
      <ComboBoxField
        label="Confiée à"
        optional
        options={[...chosen, ...owners].map((id) => ({ id, label: id }))}
        value={ownerName}
        onChange={(name) => set('porteur', name)}
        {...ownerSearch}
      />
      <SelectField
        label="Adressée à"
        options={[
          { id: ALL, label: 'Tous' },
          { id: STATE, label: 'Proposition à l’État' },
        ]}
        value={toState ? STATE : ALL}
        onChange={(id) => set('destinataire', id)}
      />
      <SelectField
        label="État"
        options={[{ id: ALL, label: 'Tous les états' }, ...states]}
        value={standings?.[0] ?? ALL}
        onChange={(id) => set('etat', id)}
      />
      <SelectField
        label="Année"
        options={[{ id: ALL, label: 'Toutes' }, ...years.map((one) => ({ id: String(one), label: String(one) }))]}
        value={year ? String(year) : ALL}
        onChange={(id) => set('annee', id)}
      />
    </Filters>
  );
}
