import type { ActionLines, LineKind } from '../action-lines.js';
import {
  BLOCKER_NATURE_WORDS,
  BUDGET_NATURE_WORDS,
  ENVIRONMENTAL_DOMAIN_WORDS,
  FUNDING_STATE_WORDS,
  INDICATOR_VALUE_KIND_WORDS,
  SUPPORT_NATURE_WORDS,
} from '../plan-words.js';
import { AMOUNT, choice, DAY, DECIMAL, TEXT, WHOLE, type Described } from './described-column.js';

/** The columns of the sheets of sub-tables, by field. */
export const LINE_FIELDS: { readonly [K in LineKind]: Record<keyof Omit<ActionLines[K], 'id'>, Described> } = {
  milestones: {
    label: ['Jalon', TEXT, ['Intitulé', 'Étape', 'Libellé'], 48],
    dueOn: ['Date prévue', DAY, ['Échéance', 'Prévu le'], 12],
    doneOn: ['Date de réalisation', DAY, ['Réalisé le', 'Atteint le'], 12],
  },
  blockers: {
    nature: [
      'Nature du frein',
      choice(BLOCKER_NATURE_WORDS, {
        Autorisation: 'permit',
        Procédure: 'permit',
        Recrutement: 'skills',
        Compétences: 'skills',
        Réseau: 'network',
        Infrastructure: 'network',
        Réglementation: 'regulation',
        Simplification: 'regulation',
      }),
      ['Nature', 'Type de frein'],
      26,
    ],
    asked: ['Ce qui est demandé', TEXT, ['Frein', 'Blocage', 'Demande', 'Point de blocage'], 48],
    askedOf: ['À qui', TEXT, ['Destinataire', 'Interlocuteur'], 30],
    askedOn: ['Demandé le', DAY, ['Date de la demande'], 12],
    dueOn: ['Réponse attendue le', DAY, ['Réponse attendue', 'Échéance'], 12],
    answeredOn: ['Répondu le', DAY, ['Date de la réponse'], 12],
    answer: ['Réponse', TEXT, ['Réponse reçue'], 48],
  },
  budgetLines: {
    label: ['Poste', TEXT, ['Libellé', 'Intitulé', 'Objet'], 40],
    year: ['Année', WHOLE, ['Exercice'], 10],
    nature: ['Nature', choice(BUDGET_NATURE_WORDS), ['Section', 'Type'], 16],
    planned: ['Montant prévu (€ HT)', AMOUNT, ['Prévu', 'Montant prévu', 'Budget prévu', 'Montant'], 18],
    actual: ['Montant réalisé (€ HT)', AMOUNT, ['Réalisé', 'Montant réalisé', 'Payé'], 18],
  },
  fundingLines: {
    funder: ['Financeur', TEXT, ['Cofinanceur'], 30],
    scheme: ['Dispositif', TEXT, ['Programme', 'Aide'], 30],
    amount: [
      'Montant demandé (€ HT)',
      AMOUNT,
      ['Montant (€ HT)', 'Montant', 'Montant demandé', 'Montant de l’aide'],
      18,
    ],
    granted: ['Montant accordé (€ HT)', AMOUNT, ['Accordé', 'Montant accordé', 'Subvention'], 18],
    state: [
      'État de la demande',
      choice(FUNDING_STATE_WORDS, {
        Acquis: 'granted',
        Obtenu: 'granted',
        'En cours d’instruction': 'under_instruction',
        Sollicité: 'requested',
      }),
      ['État', 'Statut'],
      18,
    ],
    stateOn: ['Date de cet état', DAY, ['Depuis le', 'Date'], 12],
    reference: ['Référence du dossier', TEXT, ['Référence', 'N° de dossier'], 20],
  },
  indicators: {
    name: ['Indicateur', TEXT, ['Nom', 'Intitulé', 'Libellé'], 48],
    unit: ['Unité', TEXT, [], 16],
    baseline: ['Valeur de départ', DECIMAL, ['Valeur initiale', 'Référence'], 14],
    baselineOn: ['Date de la valeur de départ', DAY, ['Date de référence'], 12],
    source: ['Source', TEXT, ['Source de la donnée'], 30],
  },
  indicatorValues: {
    indicatorId: ['Indicateur', { kind: 'indicator' }, ['Nom de l’indicateur'], 48],
    kind: [
      'Type de valeur',
      choice(INDICATOR_VALUE_KIND_WORDS, {
        Objectif: 'target',
        Mesure: 'measured',
        Mesurée: 'measured',
        Réalisé: 'measured',
      }),
      ['Type'],
      16,
    ],
    on: ['Date', DAY, ['Le'], 12],
    value: ['Valeur', DECIMAL, [], 14],
  },
  environmentalEffects: {
    domain: [
      'Domaine',
      choice(ENVIRONMENTAL_DOMAIN_WORDS, { GES: 'greenhouse_gas', CO2: 'greenhouse_gas', Climat: 'greenhouse_gas' }),
      ['Thème'],
      22,
    ],
    quantity: ['Quantité', DECIMAL, ['Valeur'], 14],
    unit: ['Unité', TEXT, [], 16],
    description: ['Description', TEXT, ['Commentaire'], 48],
  },
  supportNeeds: {
    nature: ['Nature du besoin', choice(SUPPORT_NATURE_WORDS), ['Nature', 'Besoin'], 20],
    description: ['Description', TEXT, ['Précisions', 'Commentaire'], 60],
  },
};
