import { useQuery } from '@apollo/client/react';
import { Block, EmptyState, Facts, LinkButton, Page, QueryState } from '@binome/shared/web';
import { ViewerQuery } from '../frame/viewer-query.js';
import { CapacityList } from './capacity-list.js';
import { SessionList } from './session-list.js';

/** Who I am, the hats I may wear, and the browsers where I am signed in. */
export function AccountPage() {
  const query = useQuery(ViewerQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <Page title="Mon compte" crumbs={[{ label: 'Accueil', to: '/' }]}>
      <QueryState query={query} failure="Votre compte n’a pas pu être lu" shape="page">
        {({ viewer }) =>
          viewer ? (
            <>
              <Block title="Qui je suis">
                <Facts
                  items={[
                    { label: 'Nom', value: viewer.account.name },
                    { label: 'Adresse e-mail', value: viewer.account.email },
                  ]}
                />
              </Block>
              <CapacityList capacities={viewer.capacities} currentId={viewer.capacity?.id ?? null} />
              <Block title="Notifications">
                <p>
                  <LinkButton to="/compte/notifications">Choisir ce dont je suis prévenu</LinkButton>
                </p>
              </Block>
              <Block title="Calendriers">
                <p>
                  <LinkButton to="/compte/calendriers">Voir mes calendriers de séances</LinkButton>
                </p>
              </Block>
              <SessionList />
            </>
          ) : (
            <EmptyState title="Personne n’est connecté." acts={<LinkButton to="/connexion">Se connecter</LinkButton>}>
              Connectez-vous pour voir votre compte.
            </EmptyState>
          )
        }
      </QueryState>
    </Page>
  );
}
