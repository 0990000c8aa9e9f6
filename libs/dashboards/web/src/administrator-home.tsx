import { useQuery } from '@apollo/client/react';
import {
  Block,
  EmptyState,
  Figure,
  Figures,
  formatCounted,
  LinkButton,
  Page,
  QueryState,
  Sheet,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { AdministratorHomeQuery as AdministratorHomeData } from '@binome/shared/web/documents';
import { CircleAlert, FileUp, MailWarning, UserRound, type LucideIcon } from 'lucide-react';
import styles from './home.module.css';

const AdministratorHomeQuery = graphql(`
  query AdministratorHome {
    administrationHome {
      givenUp
      toConfirm
      nextToConfirm
      failedImports
      expiredInvitations
      pendingInvitations
      accountsWithoutRole
      territories
      formerTerritories
    }
  }
`);

type Facts = AdministratorHomeData['administrationHome'];

interface Waiting {
  icon: LucideIcon;
  title: string;
  verb: string;
  to: string;
}

/** Home of an administrator: what waits, then the reference data. */
export function AdministratorHome() {
  const query = useQuery(AdministratorHomeQuery);
  return (
    <Page
      title="À faire maintenant"
      lede="Vous tenez les données de référence et les comptes ; le contenu des plans ne vous est pas ouvert."
    >
      <QueryState query={query} failure="L’accueil n’a pas pu être lu" shape="block">
        {({ administrationHome: facts }) => (
          <>
            <WaitingList waiting={waitingOf(facts)} />
            <Block title="Données de référence">
              <Figures>
                <Figure label="Territoires, temps II" value={facts.territories} to="/territoires" />
                <Figure label="Territoires, temps I" value={facts.formerTerritories} to="/territoires?phase=temps-1" />
                <Figure
                  label="Invitations en attente"
                  value={facts.pendingInvitations}
                  to="/administration/comptes/invitations"
                />
                <Figure label="Travaux abandonnés" value={facts.givenUp} to="/administration/taches" />
              </Figures>
              <p className={styles.below}>
                <LinkButton to="/administration/imports">Importer des territoires</LinkButton>
              </p>
            </Block>
          </>
        )}
      </QueryState>
    </Page>
  );
}

function WaitingList({ waiting }: { waiting: readonly Waiting[] }) {
  if (waiting.length === 0) {
    return (
      <EmptyState title="Rien ne vous attend.">
        Aucun travail abandonné, aucun import à confirmer, aucun compte à régler.
      </EmptyState>
    );
  }
  return (
    <Sheet flush>
      <ul className={styles.acts} aria-label="Actes attendus">
        {waiting.map(({ icon: Icon, title, verb, to }, rank) => (
          <li key={title}>
            <Icon size={24} aria-hidden />
            <div className={styles.act}>
              <h2>{title}</h2>
              <p className={styles.actsOfAct}>
                <LinkButton to={to} tone={rank === 0 ? 'accent' : 'plain'} aria-label={`${verb} : ${title}`}>
                  {verb}
                </LinkButton>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

function waitingOf(facts: Facts): Waiting[] {
  const { givenUp, toConfirm, nextToConfirm, failedImports, expiredInvitations, accountsWithoutRole } = facts;
  const lines: [number, Waiting][] = [
    [
      givenUp,
      {
        icon: CircleAlert,
        title: `Relancer ${formatCounted(givenUp, 'travail abandonné', 'travaux abandonnés')}`,
        verb: 'Ouvrir les travaux',
        to: '/administration/taches',
      },
    ],
    [
      toConfirm,
      {
        icon: FileUp,
        title: `Confirmer ${formatCounted(toConfirm, 'import')}, dont l’aperçu est prêt`,
        verb: 'Lire l’aperçu',
        to: `/administration/imports/${nextToConfirm}`,
      },
    ],
    [
      failedImports,
      {
        icon: FileUp,
        title: `Revoir ${formatCounted(failedImports, 'import')} en échec ce mois-ci`,
        verb: 'Ouvrir les imports',
        to: '/administration/imports',
      },
    ],
    [
      expiredInvitations,
      {
        icon: MailWarning,
        title: `Renvoyer ou retirer ${formatCounted(expiredInvitations, 'invitation expirée', 'invitations expirées')}`,
        verb: 'Ouvrir les invitations',
        to: '/administration/comptes/invitations',
      },
    ],
    [
      accountsWithoutRole,
      {
        icon: UserRound,
        title: `Revoir ${formatCounted(accountsWithoutRole, 'compte')} sans fonction aujourd’hui`,
        verb: 'Ouvrir les comptes',
        to: '/administration/comptes',
      },
    ],
  ];
  return lines.filter(([count]) => count > 0).map(([, line]) => line);
}
