import { isTerritorial } from '@binome/shared/domain';
import { Block } from '@binome/shared/web';
import { useViewer } from '../frame/use-viewer.js';
import { InvitationList } from './invitation-list.js';
import { InviteDialog } from './invite-dialog.js';

/** The invitations into one territory and the way to invite; nothing for those who invite nobody there. */
export function InvitePeople({ territoryId }: { territoryId: string }) {
  const { viewer } = useViewer();
  const roles = (viewer?.invitableRoles ?? []).filter(isTerritorial);
  if (roles.length === 0) return null;
  return (
    <Block title="Personnes invitées" aside={<InviteDialog roles={roles} territoryId={territoryId} />}>
      <InvitationList territoryId={territoryId} />
    </Block>
  );
}
