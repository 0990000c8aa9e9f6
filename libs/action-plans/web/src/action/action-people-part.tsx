import { use } from 'react';
import { ACTION_TEXTS, type ActionLead } from '@binome/action-plans/domain';
import { EditableTags, EditableText, type Option } from '@binome/shared/web';
import { textValue } from '../saving/text-value.js';
import { fieldWord } from '../words/field-words.js';
import type { ActionPartProps } from './action-part.js';
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
      <EditableText {...line('electedLead')} suggestions={choices.elected} />
      <EditableText {...line('industrialLead')} suggestions={choices.industrial} />
      <LeadsField {...props} members={choices.members} />
      <EditableTags
        {...field('partners')}
        label={fieldWord('partners')}
        value={action.partners}
        suggestions={optionsOf(choices.partners)}
        optionOf={(name) => ({ id: name, label: name })}
        itemOf={({ label }) => label}
        lockedBecause={lockedBecause}
      />
      <EditableText {...line('committee')} suggestions={choices.committees} help="Le comité qui suit l’action." />
    </SheetPart>
  );
}

/** People of the territory by their account, who may then edit the action, or plain names. */
function LeadsField({ action, field, lockedBecause, members }: ActionPartProps & { members: readonly Option[] }) {
  return (
    <EditableTags<ActionLead>
      {...field('leads')}
      label={fieldWord('leads')}
      value={action.leads.map(({ name, accountId }) => ({ name, accountId: accountId ?? null }))}
      suggestions={members}
      optionOf={({ name, accountId }) => ({ id: accountId ?? name, label: name })}
      itemOf={({ id, label }) => ({ name: label, accountId: accountOf(id, action.leads, members) })}
      help="Choisissez un membre du territoire, qui pourra alors modifier la fiche, ou écrivez un nom."
      lockedBecause={lockedBecause}
    />
  );
}

/** A tag stands for an account when it was one of a lead already, or is one of a member. */
function accountOf(
  id: string,
  leads: readonly { accountId?: string | null }[],
  members: readonly Option[],
): string | null {
  return leads.some(({ accountId }) => accountId === id) || members.some((member) => member.id === id) ? id : null;
}

function optionsOf(texts: readonly string[]): Option[] {
  return texts.map((text) => ({ id: text, label: text }));
}
