import { use } from 'react';
import { ACTION_TEXTS, fieldWord } from '@binome/action-plans/domain';
import { EditableTags, EditableText, type Option } from '@binome/shared/web';
import { textValue } from '../saving/text-value.js';
import { FIELD_HELP } from '../words/help-words.js';
import type { ActionPartProps } from './action-part.js';
import { LeadsField } from './leads-field.js';
import { OwnerField } from './owner-field.js';
import { SheetChoicesContext } from './sheet-choices.js';
import { SheetPart } from './sheet-part.js';
import { SiretField } from './siret-field.js';

/** Who carries, leads and helps the action. */
export function ActionPeoplePart(props: ActionPartProps) {
  const choices = use(SheetChoicesContext);
  const { action, field, lockedBecause } = props;
  const line = (name: 'ownerContact' | 'electedLead' | 'industrialLead' | 'committee') => ({
    ...textValue(field(name), action[name]),
    label: fieldWord(name),
    maxLength: ACTION_TEXTS[name].max,
    lockedBecause,
  });
  return (
    <SheetPart id="acteurs">
      <OwnerField {...props} />
      <SiretField {...props} />
      <EditableText {...line('ownerContact')} help="Qui appeler ou à qui écrire chez le porteur." />
      <EditableText {...line('electedLead')} suggestions={choices.elected} help={FIELD_HELP.electedLead} />
      <EditableText {...line('industrialLead')} suggestions={choices.industrial} help={FIELD_HELP.industrialLead} />
      <LeadsField
        {...field('leads')}
        label={fieldWord('leads')}
        leads={action.leads}
        members={choices.members}
        lockedBecause={lockedBecause}
      />
      <EditableTags
        {...field('partners')}
        label={fieldWord('partners')}
        help={FIELD_HELP.partners}
        value={action.partners}
        suggestions={optionsOf(choices.partners)}
        optionOf={(name) => ({ id: name, label: name })}
        itemOf={({ label }) => label}
        lockedBecause={lockedBecause}
      />
      <EditableText
        {...line('committee')}
        suggestions={choices.committees}
        help="Le comité qui suit l’action : choisissez-en un de la gouvernance, ou écrivez une autre instance."
      />
    </SheetPart>
  );
}

function optionsOf(texts: readonly string[]): Option[] {
  return texts.map((text) => ({ id: text, label: text }));
}
