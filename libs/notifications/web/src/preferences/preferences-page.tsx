import { useQuery } from '@apollo/client/react';
import { EmptyState, Page, QueryState } from '@binome/shared/web';
import { useFragment } from '@binome/shared/web/gql';
import type { NotificationPreferencesQuery } from '@binome/shared/web/documents';
import { ChoicesBlock } from './choices-block.js';
import { DigestBlock } from './digest-block.js';
import { PreferencesFragment, PreferencesQuery } from './preferences-query.js';
import { usePreferences } from './use-preferences.js';

/** How a person wants to be told, by reason, channel and territory. Each choice is kept as it is made. */
export function PreferencesPage() {
  const query = useQuery(PreferencesQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Page
      title="Mes notifications"
      crumbs={[
        { label: 'Accueil', to: '/' },
        { label: 'Mon compte', to: '/compte' },
      ]}
      lede="Chaque choix est gardé aussitôt."
    >
      <QueryState query={query} failure="Vos choix n’ont pas pu être lus" shape="page">
        {({ notificationPreferences }) => <Choices masked={notificationPreferences} />}
      </QueryState>
    </Page>
  );
}

function Choices({ masked }: { masked: NotificationPreferencesQuery['notificationPreferences'] }) {
  const preferences = useFragment(PreferencesFragment, masked);
  const acts = usePreferences();
  if (preferences.places.every(({ choices }) => choices.length === 0))
    return <EmptyState title="Rien n’est notifié dans vos rôles : ce qui vous attend est sur l’accueil." />;
  return (
    <>
      <DigestBlock preferences={preferences} acts={acts} />
      <ChoicesBlock places={preferences.places} acts={acts} />
    </>
  );
}
