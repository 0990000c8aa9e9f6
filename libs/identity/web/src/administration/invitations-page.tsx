import { InvitationList } from '../invitations/invitation-list.js';
import { AdministrationPage } from './administration-page.js';

/** Every invitation that the person may see. */
export function InvitationsPage() {
  return (
    <AdministrationPage documentTitle="Invitations">
      <InvitationList />
    </AdministrationPage>
  );
}
