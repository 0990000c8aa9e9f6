import { FailureState, LinkButton, Page } from '@binome/shared/web';

const CRUMBS = [
  { label: 'Accueil', to: '/' },
  { label: 'Territoires', to: '/territoires' },
];

export interface NoTerritoryProps {
  title: string;
  message: string;
  reference?: string | null;
  onRetry?: () => void;
}

/** A sheet that cannot be shown: why, and where to go. */
export function NoTerritory({ title, message, reference = null, onRetry }: NoTerritoryProps) {
  return (
    <Page title={title} crumbs={CRUMBS}>
      <FailureState
        title="Cette fiche n’a pas pu s’ouvrir"
        problem={{ message, reference }}
        onRetry={onRetry}
        acts={<LinkButton to="/territoires">Voir les territoires</LinkButton>}
      />
    </Page>
  );
}
