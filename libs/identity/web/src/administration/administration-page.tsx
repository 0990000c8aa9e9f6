import type { ReactNode } from 'react';
import { LinkTabs, Page } from '@binome/shared/web';
import { useViewer } from '../frame/use-viewer.js';
import { InviteDialog } from '../invitations/invite-dialog.js';

const TABS = [
  { to: '/administration/comptes', label: 'Comptes', end: true },
  { to: '/administration/comptes/invitations', label: 'Invitations' },
];

/** The frame of accounts and invitations: one title, two addresses, one act. */
export function AdministrationPage({ documentTitle, children }: { documentTitle: string; children: ReactNode }) {
  const { viewer } = useViewer();
  const roles = viewer?.invitableRoles ?? [];
  return (
    <Page
      title="Comptes et invitations"
      documentTitle={documentTitle}
      crumbs={[{ label: 'Accueil', to: '/' }]}
      acts={roles.length > 0 && <InviteDialog roles={roles} tone="accent" />}
    >
      <LinkTabs label="Comptes et invitations" items={TABS} />
      {children}
    </Page>
  );
}
