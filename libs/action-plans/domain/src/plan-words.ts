import type { ExpectedOnCard } from './action-completeness.rules.js';
import type { ActionCommitment, ActionPhase, ActionPriority, ActionSource, ActionStatus } from './action.js';
import type {
  BlockerNature,
  BudgetNature,
  EnvironmentalDomain,
  FundingState,
  IndicatorValueKind,
  SupportNature,
} from './action-lines.js';

/** French words of the choices of a plan: on screens, in exports, and those that an import reads. */
export const STATUS_WORDS: Record<ActionStatus, string> = {
  to_come: 'À venir',
  in_progress: 'En cours',
  paused: 'En pause',
  done: 'Terminée',
  abandoned: 'Abandonnée',
};

export const PHASE_WORDS: Record<ActionPhase, string> = {
  idea: 'Idée',
  study: 'Étude',
  operation: 'Réalisation',
};

export const COMMITMENT_WORDS: Record<ActionCommitment, string> = {
  to_be_studied: 'À étudier',
  intended: 'Envisagé',
  firm: 'Ferme',
};

export const PRIORITY_WORDS: Record<ActionPriority, string> = {
  low: 'Basse',
  medium: 'Moyenne',
  high: 'Haute',
};

export const SOURCE_WORDS: Record<ActionSource, string> = {
  territory: 'Territoire',
  campaign: 'Campagne d’accompagnement',
  company_visit: 'Visite d’entreprise',
  operator: 'Opérateur',
  state: 'État',
  call_for_projects: 'Appel à projets',
  other: 'Autre',
};

export const BLOCKER_NATURE_WORDS: Record<BlockerNature, string> = {
  permit: 'Autorisation ou procédure',
  land: 'Foncier',
  funding: 'Financement',
  skills: 'Compétences et recrutement',
  network: 'Réseau ou infrastructure',
  partner: 'Partenaire',
  regulation: 'Réglementation ou simplification',
  other: 'Autre',
};

export const BUDGET_NATURE_WORDS: Record<BudgetNature, string> = {
  investment: 'Investissement',
  running: 'Fonctionnement',
};

export const FUNDING_STATE_WORDS: Record<FundingState, string> = {
  envisaged: 'Envisagé',
  requested: 'Demandé',
  under_instruction: 'En instruction',
  granted: 'Accordé',
  contracted: 'Conventionné',
  paid: 'Versé',
  refused: 'Refusé',
};

export const INDICATOR_VALUE_KIND_WORDS: Record<IndicatorValueKind, string> = {
  target: 'Cible',
  measured: 'Valeur mesurée',
};

export const ENVIRONMENTAL_DOMAIN_WORDS: Record<EnvironmentalDomain, string> = {
  greenhouse_gas: 'Gaz à effet de serre',
  energy: 'Énergie',
  water: 'Eau',
  land: 'Sols et foncier',
  waste: 'Déchets',
  biodiversity: 'Biodiversité',
  other: 'Autre',
};

export const SUPPORT_NATURE_WORDS: Record<SupportNature, string> = {
  engineering: 'Ingénierie',
  funding: 'Financement',
  expertise: 'Expertise',
  recruitment: 'Recrutement',
  land: 'Foncier',
  permits: 'Autorisations',
  network: 'Mise en relation',
  other: 'Autre',
};

/** What a card lacks, as a list says it. */
export const EXPECTED_ON_CARD_WORDS: Record<ExpectedOnCard, string> = {
  orientation: 'l’orientation',
  description: 'la description',
  objectives: 'les objectifs',
  owner: 'le porteur',
  elected_lead: 'l’élu référent',
  industrial_lead: 'l’industriel référent',
  leads: 'un pilote',
  dates: 'les dates',
  milestones: 'un jalon',
  budget: 'le budget prévu',
  funding: 'le plan de financement',
  indicator_target: 'un indicateur et sa cible',
};
