import { ACTION_TEXTS, type ActionLead } from '@binome/action-plans/domain';
import { EditableText } from '@binome/shared/web';
import { namesValue } from '../saving/names-value.js';
import { textValue } from '../saving/text-value.js';
import { fieldWord } from '../words/field-words.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

const LINES = [
  ['ownerName', ACTION_TEXTS.ownerName.max],
  ['ownerSiret', 20],
  ['ownerContact', ACTION_TEXTS.ownerContact.max],
  ['electedLead', ACTION_TEXTS.electedLead.max],
  ['industrialLead', ACTION_TEXTS.industrialLead.max],
  ['committee', ACTION_TEXTS.committee.max],
] as const;

const PARTNERS = { read: (name: string) => name, write: (name: string) => name };

/** Who carries, leads and helps the action. */
export function ActionPeoplePart({ action, field, lockedBecause }: ActionPartProps) {
  return (
    <SheetPart id="acteurs">
      {LINES.map(([name, maxLength]) => (
        <EditableText
          key={name}
          {...textValue(field(name), action[name])}
          label={fieldWord(name)}
          maxLength={maxLength}
          lockedBecause={lockedBecause}
        />
      ))}
      <EditableText
        {...namesValue<ActionLead>(field('leads'), action.leads.map(leadOf), leadTurns(action.leads.map(leadOf)))}
        label="Pilotes"
        multiline
        hint="Un nom par ligne"
        lockedBecause={lockedBecause}
      />
      <EditableText
        {...namesValue(field('partners'), action.partners, PARTNERS)}
        label="Partenaires"
        multiline
        hint="Un nom par ligne"
        lockedBecause={lockedBecause}
      />
    </SheetPart>
  );
}

function leadOf({ name, accountId }: { name: string; accountId?: string | null }): ActionLead {
  return { name, accountId: accountId ?? null };
}

/** A name that was there keeps its account; a new one is a plain name. */
function leadTurns(known: readonly ActionLead[]) {
  return {
    read: ({ name }: ActionLead) => name,
    write: (name: string) => known.find((lead) => lead.name === name) ?? { name, accountId: null },
  };
}
