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

interface StepWords {
  /** What remains to do, with its verb. */
  toDo: string;
  /** What is done. */
  done: string;
}

const STEPS: Record<OnboardingStep, StepWords> = {
  members_imported: { toDo: 'Faire importer les collectivités membres', done: 'Collectivités membres connues' },
  elected_named: { toDo: 'Nommer un élu du binôme', done: 'Élu du binôme nommé' },
  industrial_named: { toDo: 'Nommer un industriel du binôme', done: 'Industriel du binôme nommé' },
  lead_posted: { toDo: 'Nommer le chef ou la cheffe de projet', done: 'Chef ou cheffe de projet en poste' },
  contacts_given: { toDo: 'Donner un contact du territoire', done: 'Contact du territoire donné' },
  plan_begun: { toDo: 'Commencer le plan d’action', done: 'Plan d’action commencé' },
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
              <Link to={step === 'plan_begun' ? plan : sheet}>{STEPS[step].toDo}</Link>
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.steps}>
        {onboarding
          .filter(({ done }) => done)
          .map(({ step }) => (
            <li key={step}>
              <CircleCheck size={18} aria-hidden className={styles.done} />
              {STEPS[step].done}
            </li>
          ))}
      </ul>
      <Cluster>
        <LinkButton to={plan} tone="primary">
          Ouvrir le plan d’action
        </LinkButton>
        <LinkButton to={sheet}>Ouvrir la fiche du territoire</LinkButton>
      </Cluster>
    </>
  );
}
