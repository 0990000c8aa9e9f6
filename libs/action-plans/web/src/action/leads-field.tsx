import type { ActionLead } from '@binome/action-plans/domain';
import { EditableTags, type EditableProps, type Option } from '@binome/shared/web';

type Named = readonly { name: string; accountId?: string | null }[];

/** People of the territory by their account, who may then edit the action, or plain names. */
export function LeadsField({
  leads,
  members,
  ...props
}: Omit<EditableProps<readonly ActionLead[]>, 'value'> & { leads: Named; members: readonly Option[] }) {
  return (
    <EditableTags<ActionLead>
      {...props}
      value={leads.map(({ name, accountId }) => ({ name, accountId: accountId ?? null }))}
      suggestions={members}
      optionOf={({ name, accountId }) => ({ id: accountId ?? name, label: name })}
      itemOf={({ id, label }) => ({ name: label, accountId: accountOf(id, leads, members) })}
      help="Choisissez un membre du territoire, qui pourra alors modifier la fiche, ou écrivez un nom."
    />
  );
}

/** A tag stands for an account when it was one of a lead already, or is one of a member. */
function accountOf(id: string, leads: Named, members: readonly Option[]): string | null {
  return leads.some(({ accountId }) => accountId === id) || members.some((member) => member.id === id) ? id : null;
}
