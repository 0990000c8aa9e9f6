import { CircleCheck, CircleDashed } from 'lucide-react';
import { Link } from 'react-router';
import { Cluster, LinkButton } from '@binome/shared/web';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { PHASE_FACTS, type OnboardingStep } from '@binome/territories/domain';
import styles from './territory-card.module.css';

const TerritoryCardFragment = graphql(`
  fragment TerritoryCard on Territory {
    id
    phase
    code
    onboarding {
      step
      done
    }
  }
`);

/** What remains to do, with its verb. */
const TO_DO: Record<OnboardingStep, string> = {
  members_imported: 'Faire importer les collectivités membres',
  elected_named: 'Nommer un élu du binôme',
  industrial_named: 'Nommer un industriel du binôme',
  lead_posted: 'Faire inviter le chef ou la cheffe de projet',
  contacts_given: 'Donner un contact du territoire',
  plan_begun: 'Commencer le plan d’action',
  orientation_added: 'Écrire une première orientation',
  action_drafted: 'Écrire une première action',
};

/** What remains to do in a territory, each thing one click away, and the way to its plan. */
export function TerritoryCard({ territory }: { territory: FragmentType<typeof TerritoryCardFragment> }) {
  const { phase, code, onboarding } = useFragment(TerritoryCardFragment, territory);
  const sheet = `/territoires/${PHASE_FACTS[phase].slug}/${code}`;
  const plan = `${sheet}/plan`;
  const toDo = onboarding.filter(({ done }) => !done);
  return (
    <>
      {toDo.length > 0 && (
        <ul className={styles.steps}>
          {toDo.map(({ step }) => (
            <li key={step}>
              <CircleDashed size={18} aria-hidden />
              <Link to={step === 'plan_begun' ? plan : sheet}>{TO_DO[step]}</Link>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.progress}>
        <CircleCheck size={18} aria-hidden />
        {toDo.length === 0
          ? 'Installation terminée'
          : `Étapes d’installation faites : ${onboarding.length - toDo.length} sur ${onboarding.length}`}
      </p>
      <Cluster>
        <LinkButton to={plan} tone="primary">
          Ouvrir le plan d’action
        </LinkButton>
        <LinkButton to={sheet}>Ouvrir la fiche du territoire</LinkButton>
      </Cluster>
    </>
  );
}
