import { use, useState } from 'react';
import { ACTION_TEXTS, fieldWord } from '@binome/action-plans/domain';
import { EditableCombo, type Option } from '@binome/shared/web';
import { textValue } from '../saving/text-value.js';
import { writeSiret } from '../words/siret-words.js';
import type { ActionPartProps } from './action-part.js';
import { SheetChoicesContext } from './sheet-choices.js';
import { useCompanySearch, type FoundCompany } from './use-company-search.js';

/** The organisation that owns the action: found in the public directory, which gives its SIRET, or written by hand. */
export function OwnerField({ action, field, lockedBecause }: ActionPartProps) {
  const { owners } = use(SheetChoicesContext);
  const [typed, setTyped] = useState('');
  const { companies, state } = useCompanySearch(typed);
  const known = owners.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).slice(0, 5);
  return (
    <EditableCombo
      {...textValue(field('ownerName'), action.ownerName)}
      label={fieldWord('ownerName')}
      maxLength={ACTION_TEXTS.ownerName.max}
      help="L’organisation qui porte l’action : son nom, ou son SIRET."
      note={state === 'unavailable' ? 'L’annuaire des entreprises ne répond pas. Écrivez le nom et le SIRET.' : null}
      options={[...known.map((name) => ({ id: name, label: name })), ...companies.map(optionOf)]}
      onSearch={setTyped}
      onChoose={({ id }) => {
        if (companies.some(({ siret }) => siret === id)) field('ownerSiret').onChange(id, true);
      }}
      lockedBecause={lockedBecause}
    />
  );
}

function optionOf({ siret, name, address, isActive }: FoundCompany): Option {
  const closed = isActive ? '' : 'fermé, ';
  return { id: siret, label: name, hint: `${closed}${[address, writeSiret(siret)].filter(Boolean).join(' · ')}` };
}
