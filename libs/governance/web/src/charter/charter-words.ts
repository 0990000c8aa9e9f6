import type { CharterExpectation } from '@binome/governance/domain';

interface Line {
  expectation: CharterExpectation;
  about?: string | null;
  insteadOf?: string | null;
}

const TITLES: Record<CharterExpectation, (about: string) => string> = {
  local_committee: () => 'Un comité local',
  elected_chair: () => 'L’élu du binôme préside',
  industrial_chair: () => 'L’industriel du binôme préside',
  region: (about) => `La Région ${about} siège`,
  state: () => 'L’État siège',
  member_president: (about) => `La présidence de ${about} siège`,
};

const REASONS: Record<CharterExpectation, string> = {
  local_committee: 'Le programme demande un comité local, qui décide du plan d’action.',
  elected_chair: 'Le comité local est présidé par le binôme : un côté élu …',
  industrial_chair: '… et un côté industriel, à égalité.',
  region: 'La Région accompagne chaque territoire et finance une part des actions.',
  state: 'L’État local ouvre les procédures et lève les blocages.',
  member_president:
    'Chaque collectivité membre engage ses compétences : sa présidence siège, ou une vice-présidence déléguée.',
};

const FIXES: Record<CharterExpectation, string> = {
  local_committee: 'Créer le comité local',
  elected_chair: 'Ajouter la présidence élue',
  industrial_chair: 'Ajouter la présidence industrielle',
  region: 'Ajouter le siège',
  state: 'Ajouter le siège',
  member_president: 'Ajouter le siège',
};

export function charterTitle({ expectation, about }: Line): string {
  return TITLES[expectation](about ?? '');
}

/** Why the programme expects it. */
export function charterReason({ expectation, insteadOf }: Line): string {
  const instead = insteadOf ? ` Elle siège aujourd’hui par « ${insteadOf} » : il manque sa présidence.` : '';
  return `${REASONS[expectation]}${instead}`;
}

/** The act that meets it. */
export function charterFix({ expectation }: Line): string {
  return FIXES[expectation];
}
