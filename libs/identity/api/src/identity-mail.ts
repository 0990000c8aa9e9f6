import { letterOf, type Letter } from '@binome/shared/api';
import type { Role } from '@binome/shared/domain';
import { INVITATION_DAYS, SIGN_IN_LINK_MINUTES } from '@binome/identity/domain';

const NNBSP = '\u202F';

// The web client has its own labels: an api library may not read them.
const ROLE_IN_A_SENTENCE: Record<Role, string> = {
  elected: 'en tant qu’élu ou élue du binôme',
  industrial: 'en tant qu’industriel ou industrielle du binôme',
  project_lead: 'en tant que chef ou cheffe de projet',
  contributor: 'pour contribuer au plan d’action',
  observer: 'pour suivre le plan d’action',
  operator_agent: 'pour représenter votre opérateur',
  regional_reviewer: 'en tant que référent ou référente en région',
  national_coordinator: 'au sein de la coordination nationale',
  administrator: 'pour administrer le service',
};

export interface InvitationLetter {
  name: string;
  invitedByName: string;
  role: Role;
  places: readonly string[];
  link: string;
}

/** The mail of a sign-in link. */
export function signInLetter(name: string, link: string): Letter {
  return letter({
    subject: 'Votre lien de connexion à Binôme',
    greeting: `Bonjour ${name},`,
    sentences: ['Vous avez demandé à vous connecter à Binôme.'],
    button: 'Me connecter',
    link,
    footnotes: [
      `Ce lien sert une seule fois, pendant ${SIGN_IN_LINK_MINUTES} minutes.`,
      `Si vous n’avez rien demandé, ignorez ce message${NNBSP}: personne ne peut se connecter sans ce lien.`,
    ],
  });
}

/** The mail of an invitation. */
export function invitationLetter({ name, invitedByName, role, places, link }: InvitationLetter): Letter {
  const where = places.length > 0 ? ` (${places.join(', ')})` : '';
  return letter({
    subject: `${invitedByName} vous invite à rejoindre Binôme`,
    greeting: `Bonjour ${name},`,
    sentences: [
      `${invitedByName} vous invite à rejoindre Binôme ${ROLE_IN_A_SENTENCE[role]}${where}.`,
      'Binôme est l’espace de travail des Territoires d’industrie.',
    ],
    button: 'Voir l’invitation',
    link,
    footnotes: [
      `Cette invitation vaut ${INVITATION_DAYS} jours et vous est personnelle${NNBSP}: ne la transférez pas.`,
      'Si vous ne connaissez pas cette personne, ignorez ce message.',
    ],
  });
}

interface Parts {
  subject: string;
  greeting: string;
  sentences: string[];
  button: string;
  link: string;
  footnotes: string[];
}

function letter({ subject, greeting, sentences, button, link, footnotes }: Parts): Letter {
  return letterOf(subject, [
    ...[greeting, ...sentences].map((text) => ({ kind: 'paragraph', text }) as const),
    { kind: 'button', text: button, href: link },
    ...footnotes.map((text) => ({ kind: 'note', text }) as const),
  ]);
}
