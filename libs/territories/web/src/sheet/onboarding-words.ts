import type { OnboardingStep } from '@binome/territories/domain';
import { territoryAddress } from '../address.js';
import type { ViewerScope } from '../use-viewer-scope.js';
import type { Sheet } from './use-sheet.js';

export interface StepWords {
  /** What is so once the step is done. */
  fact: string;
  /** What is left to do. */
  act: string;
  /** Where the reader does it, null when it is another person's act. */
  to: string | null;
  /** Whose act it is. */
  whose: string;
}

const LEADERS = 'par le binôme ou le chef de projet';

/** What is said of a step, and where its act is done. */
export function stepWords(step: OnboardingStep, territory: Sheet, scope: ViewerScope): StepWords {
  const { viewerCan } = territory;
  const mayName = viewerCan.includes('name_seat');
  const mayEdit = viewerCan.includes('edit');
  const words: Record<OnboardingStep, StepWords> = {
    members_imported: {
      fact: 'Membres connus',
      act: 'Importer les membres',
      to: scope.isAdministrator ? '/administration/imports' : null,
      whose: 'par un administrateur',
    },
    elected_named: {
      fact: 'Élu du binôme nommé',
      act: 'Nommer un élu du binôme',
      to: mayName ? '#binome' : null,
      whose: LEADERS,
    },
    industrial_named: {
      fact: 'Industriel du binôme nommé',
      act: 'Nommer un industriel du binôme',
      to: mayName ? '#binome' : null,
      whose: LEADERS,
    },
    lead_posted: {
      fact: 'Chef de projet en poste',
      act: 'Inviter un chef de projet',
      to: scope.invitesLeads ? '#invitations' : null,
      whose: 'par le binôme, la région ou la coordination nationale',
    },
    contacts_given: {
      fact: 'Contacts donnés',
      act: 'Donner un contact',
      to: mayEdit ? '#contacts' : null,
      whose: LEADERS,
    },
    plan_begun: {
      fact: 'Plan d’action commencé',
      act: 'Commencer le plan d’action',
      to: scope.readsPlans && mayEdit ? `${territoryAddress(territory)}/plan` : null,
      whose: LEADERS,
    },
    orientation_added: {
      fact: 'Première orientation écrite',
      act: 'Écrire une première orientation',
      to: scope.readsPlans && mayEdit ? `${territoryAddress(territory)}/plan` : null,
      whose: LEADERS,
    },
    action_drafted: {
      fact: 'Première action écrite',
      act: 'Écrire une première action',
      to: scope.readsPlans && mayEdit ? `${territoryAddress(territory)}/plan` : null,
      whose: LEADERS,
    },
  };
  return words[step];
}
