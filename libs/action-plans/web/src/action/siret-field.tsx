import { fieldWord, isSiret } from '@binome/action-plans/domain';
import { EditableText } from '@binome/shared/web';
import { textValue } from '../saving/text-value.js';
import { writeSiret } from '../words/siret-words.js';
import type { ActionPartProps } from './action-part.js';
import { useCompanySearch } from './use-company-search.js';

/** The SIRET of the owner: its digits are checked as they are typed, and the directory says whose it is. */
export function SiretField({ action, field, lockedBecause }: ActionPartProps) {
  const binding = textValue(field('ownerSiret'), action.ownerSiret);
  const siret = (binding.pending?.value ?? binding.value).replace(/\s/g, '');
  const said = useWhose(lockedBecause === null && isSiret(siret) ? siret : '');
  return (
    <EditableText
      {...binding}
      label={fieldWord('ownerSiret')}
      maxLength={20}
      help="14 chiffres, vérifiés par leur clé."
      hint={said}
      format={writeSiret}
      refusalOf={siretRefusal}
      lockedBecause={lockedBecause}
    />
  );
}

/** Whose SIRET it is; nothing when the directory does not answer. */
function useWhose(siret: string): string | undefined {
  const { companies, state } = useCompanySearch(siret);
  if (siret === '' || state !== 'found') return undefined;
  const company = companies.find((one) => one.siret === siret);
  if (!company) return 'L’annuaire des entreprises ne connaît pas ce numéro.';
  return `${company.name}${company.isActive ? '' : ', établissement fermé'}`;
}

function siretRefusal(text: string): string | null {
  const digits = text.replace(/\s/g, '');
  return digits === '' || isSiret(digits)
    ? null
    : 'Un SIRET compte 14 chiffres, et ceux-ci n’en forment pas un. Vérifiez-le.';
}
