import type {
  BodyKind,
  Cadence,
  ChairRule,
  CommitteeLevel,
  DecisionMethod,
  HolderKind,
  MethodKind,
} from '@binome/governance/domain';
import type { PairSide } from '@binome/territories/domain';

export const LEVEL_WORDS: Record<CommitteeLevel, string> = {
  local: 'Local',
  technical: 'Technique',
  industrial: 'Industriel',
  departmental: 'Départemental',
  regional: 'Régional',
};

export const CADENCE_WORDS: Record<Cadence, string> = {
  weekly: 'Chaque semaine',
  monthly: 'Chaque mois',
  two_months: 'Tous les deux mois',
  quarterly: 'Chaque trimestre',
  half_yearly: 'Chaque semestre',
  yearly: 'Une fois par an',
  on_demand: 'À la demande',
};

export const METHOD_WORDS: Record<DecisionMethod, string> = {
  consent: 'Consentement',
  simple_majority: 'Majorité simple',
  two_thirds: 'Deux tiers',
  unanimity: 'Unanimité',
  pair_agreement: 'Accord des deux côtés du binôme',
};

/** What each method asks for, in a line. */
export const METHOD_HINTS: Record<DecisionMethod, string> = {
  consent: 'Adopté si personne ne s’y oppose ; une objection dit pourquoi.',
  simple_majority: 'Plus de voix pour que contre ; les abstentions ne comptent pas.',
  two_thirds: 'Deux voix pour au moins pour une voix contre.',
  unanimity: 'Une voix pour au moins, aucune contre.',
  pair_agreement: 'Chaque côté du binôme est pour, et personne de ce côté n’est contre.',
};

export const CHAIR_WORDS: Record<ChairRule, string> = {
  none: 'Aucune',
  any: 'Une présidence au moins',
  both_sides: 'Une présidence de chaque côté du binôme',
};

export const BODY_WORDS: Record<BodyKind, string> = {
  member_authority: 'Collectivité membre',
  region: 'Région',
  state: 'État',
  departement: 'Département',
  company: 'Entreprise',
  operator: 'Opérateur de l’État',
  consular: 'Chambre consulaire',
  union: 'Organisation professionnelle',
  training: 'Formation',
  territory: 'Équipe du territoire',
  other: 'Autre',
};

export const HOLDER_WORDS: Record<HolderKind, string> = { holder: 'Titulaire', substitute: 'Suppléant' };

export const SIDE_WORDS: Record<PairSide, string> = { elected: 'Élus du binôme', industrial: 'Industriels du binôme' };

export const METHOD_KIND_WORDS: Record<MethodKind, { title: string; add: string; empty: string }> = {
  step: { title: 'Étapes', add: 'Ajouter une étape', empty: 'Aucune étape écrite.' },
  ritual: { title: 'Rituels', add: 'Ajouter un rituel', empty: 'Aucun rituel écrit.' },
  role: { title: 'Rôles', add: 'Ajouter un rôle', empty: 'Aucun rôle écrit.' },
  document: { title: 'Documents', add: 'Ajouter un document', empty: 'Aucun document indiqué.' },
};

/** The choices of a list, in the order of their words. */
export function optionsOf<Id extends string>(
  words: Record<Id, string>,
  hints?: Record<Id, string>,
): { id: Id; label: string; hint?: string }[] {
  return (Object.keys(words) as Id[]).map((id) => ({ id, label: words[id], ...(hints && { hint: hints[id] }) }));
}
