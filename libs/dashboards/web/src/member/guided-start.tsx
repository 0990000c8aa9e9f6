import { formatCounted, LinkButton, Sheet } from '@binome/shared/web';
import type { OnboardingStep } from '@binome/territories/domain';
import { Circle, CircleCheck } from 'lucide-react';
import styles from '../home.module.css';
import type { Addresses } from '@binome/dashboards/domain';

interface StepWords {
  act: string;
  fact: string;
  to: (addresses: Addresses) => string;
}

const PLAN = ({ plan }: Addresses) => plan;
const PAIR = ({ sheet }: Addresses) => `${sheet}#binome`;

/** The path of a new territory, in the order that leads soonest to a first action; importing the members is nobody's act here. */
const PATH: readonly (StepWords & { step: OnboardingStep })[] = [
  { step: 'plan_begun', act: 'Commencer le plan d’action', fact: 'Plan d’action commencé', to: PLAN },
  { step: 'orientation_added', act: 'Écrire une première orientation', fact: 'Orientation écrite', to: PLAN },
  { step: 'action_drafted', act: 'Écrire une première action', fact: 'Action écrite', to: PLAN },
  { step: 'elected_named', act: 'Nommer un élu du binôme', fact: 'Élu du binôme nommé', to: PAIR },
  { step: 'industrial_named', act: 'Nommer un industriel du binôme', fact: 'Industriel du binôme nommé', to: PAIR },
  {
    step: 'lead_posted',
    act: 'Inviter un chef de projet',
    fact: 'Chef de projet en poste',
    to: ({ sheet }) => `${sheet}#invitations`,
  },
  { step: 'contacts_given', act: 'Donner un contact', fact: 'Contact donné', to: ({ sheet }) => `${sheet}#contacts` },
];

/** The way from an empty territory to its first action: facts tick what is done, the next step has the button. */
export function GuidedStart({
  steps,
  addresses,
  level,
  isFirst,
}: {
  steps: readonly { step: OnboardingStep; done: boolean }[];
  addresses: Addresses;
  level: 2 | 3;
  isFirst: boolean;
}) {
  const Heading = `h${level}` as const;
  const isDone = (step: OnboardingStep) => steps.some((one) => one.step === step && one.done);
  const left = PATH.filter(({ step }) => !isDone(step));
  return (
    <Sheet>
      <Heading>Votre première action en cinq minutes</Heading>
      <p className="secondary">
        Reste {formatCounted(left.length, 'étape')} sur {PATH.length}. L’ordre est le vôtre : aucune n’empêche les
        autres.
      </p>
      <ol className={styles.steps}>
        {PATH.map(({ step, act, fact, to }) => (
          <li key={step} className={isDone(step) ? styles.done : undefined}>
            {isDone(step) ? (
              <>
                <CircleCheck size={18} aria-label="fait" role="img" />
                <span>{fact}</span>
              </>
            ) : (
              <>
                <Circle size={18} aria-label="à faire" role="img" />
                <LinkButton to={to(addresses)} tone={isFirst && step === left[0]?.step ? 'accent' : 'plain'} small>
                  {act}
                </LinkButton>
              </>
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
