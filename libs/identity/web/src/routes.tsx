import type { RouteObject } from 'react-router';

/** The screens of identity, each loaded on demand. */
export const identityRoutes: RouteObject[] = [
  { path: 'connexion', lazy: async () => ({ Component: (await import('./sign-in/sign-in-page.js')).SignInPage }) },
  {
    path: 'connexion/lien',
    lazy: async () => ({ Component: (await import('./sign-in/sign-in-link-page.js')).SignInLinkPage }),
  },
  {
    path: 'invitation',
    lazy: async () => ({ Component: (await import('./invitations/invitation-page.js')).InvitationPage }),
  },
  { path: 'personas', lazy: async () => ({ Component: (await import('./sign-in/personas-page.js')).PersonasPage }) },
  { path: 'compte', lazy: async () => ({ Component: (await import('./account/account-page.js')).AccountPage }) },
  {
    path: 'administration/comptes',
    lazy: async () => ({ Component: (await import('./administration/accounts-page.js')).AccountsPage }),
  },
  {
    path: 'administration/comptes/invitations',
    lazy: async () => ({ Component: (await import('./administration/invitations-page.js')).InvitationsPage }),
  },
];
