import { VISIBILITY_WORDS } from '@binome/shared/domain';
import { groupOfField, type ActionContent } from '../action.js';
import { LINE_RULES, type ActionLines, type LineKind } from '../action-lines.js';
import { AXIS_LABELS, AXIS_SHORT_NAMES } from '../axis.rules.js';
import {
  BUDGET_NATURE_WORDS,
  COMMITMENT_WORDS,
  ENVIRONMENTAL_DOMAIN_WORDS,
  FUNDING_STATE_WORDS,
  INDICATOR_VALUE_KIND_WORDS,
  PHASE_WORDS,
  PRIORITY_WORDS,
  SOURCE_WORDS,
  STATUS_WORDS,
  SUPPORT_NATURE_WORDS,
} from '../plan-words.js';
import type { ColumnType, PlanColumn, PlanTable } from './plan-column.js';

/** The sheets in their order, with their French names. */
export const PLAN_SHEETS: Readonly<Record<PlanTable, string>> = {
  actions: 'Actions',
  milestones: 'Jalons',
  budgetLines: 'Budget',
  fundingLines: 'Financements',
  indicators: 'Indicateurs',
  indicatorValues: 'Valeurs des indicateurs',
  environmentalEffects: 'Effets environnementaux',
  supportNeeds: 'Besoins d’appui',
};
export const PLAN_TABLES = Object.keys(PLAN_SHEETS) as PlanTable[];

// What an action's field is in a table: heading, type, then other headings and the width.
type Described = [heading: string, type: ColumnType, aliases?: readonly string[], width?: number];
type ExchangedField = keyof ActionContent | 'mainAxis' | 'orientationId';

const TEXT: ColumnType = { kind: 'text' };
const LONG: ColumnType = { kind: 'longText' };
const DAY: ColumnType = { kind: 'day' };
const AMOUNT: ColumnType = { kind: 'amount' };
const WHOLE: ColumnType = { kind: 'whole' };
const DECIMAL: ColumnType = { kind: 'decimal' };

/** Other ways of writing an axis: its letter, its official label, its usual names. */
const OTHER_AXES: Record<string, string> = {
  ...Object.fromEntries(Object.entries(AXIS_LABELS).map(([axis, label]) => [label, axis])),
  'Axe 1': 'ecological_transition',
  'Axe 2': 'innovation',
  'Axe 3': 'skills',
  'Axe 4': 'land',
  'Transition écologique': 'ecological_transition',
  'Transition écologique et énergétique': 'ecological_transition',
  'Recrutement et compétences': 'skills',
  'Foncier industriel': 'land',
};

const choice = (
  words: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): ColumnType => ({
  kind: 'choice',
  words,
  others,
});

const ACTION_FIELDS: Record<ExchangedField, Described> = {
  code: ['Code', { kind: 'code' }, ['Code action', 'N°', 'Numéro', 'Référence', 'Ref'], 10],
  title: ['Titre', TEXT, ['Intitulé', 'Intitulé de l’action', 'Nom de l’action', 'Action', 'Nom', 'Libellé'], 48],
  mainAxis: ['Axe principal', choice(AXIS_SHORT_NAMES, OTHER_AXES), ['Axe', 'Axe stratégique'], 16],
  secondaryAxes: [
    'Autres axes servis',
    { kind: 'choices', words: AXIS_SHORT_NAMES, others: OTHER_AXES },
    ['Axes secondaires', 'Autres axes'],
    20,
  ],
  orientationId: ['Orientation', { kind: 'orientation' }, ['Objectif stratégique', 'Orientation stratégique'], 36],
  phase: ['Phase', choice(PHASE_WORDS, { Opération: 'operation', Travaux: 'operation' }), ['Phase du projet'], 14],
  status: [
    'État',
    choice(STATUS_WORDS, {
      Terminé: 'done',
      Réalisée: 'done',
      Réalisé: 'done',
      Abandonné: 'abandoned',
      'À faire': 'to_come',
      'Non démarrée': 'to_come',
      Suspendue: 'paused',
      Démarrée: 'in_progress',
    }),
    ['Statut', 'Avancement', 'État d’avancement'],
    14,
  ],
  commitment: ['Engagement', choice(COMMITMENT_WORDS, { 'À l’étude': 'to_be_studied' }), ['Niveau d’engagement'], 14],
  priority: [
    'Priorité',
    choice(PRIORITY_WORDS, { Faible: 'low', Normale: 'medium', Élevée: 'high', Forte: 'high' }),
    ['Niveau de priorité'],
    12,
  ],
  startsOn: ['Début', DAY, ['Date de début', 'Démarrage', 'Date de démarrage'], 12],
  endsOn: ['Échéance', DAY, ['Date de fin', 'Fin', 'Date d’échéance'], 12],
  ownerName: [
    'Porteur',
    TEXT,
    ['Porteur de l’action', 'Porteur de projet', 'Maître d’ouvrage', 'Structure porteuse'],
    30,
  ],
  ownerSiret: ['SIRET du porteur', { kind: 'siret' }, ['SIRET'], 18],
  ownerContact: ['Contact chez le porteur', TEXT, ['Contact', 'Contact du porteur'], 30],
  electedLead: ['Élu référent', TEXT, ['Élu', 'Référent élu'], 24],
  industrialLead: ['Industriel référent', TEXT, ['Industriel', 'Référent industriel'], 24],
  leads: ['Pilotes', { kind: 'people' }, ['Pilote', 'Pilote de l’action', 'Responsable', 'Chef de projet'], 30],
  partners: ['Partenaires', { kind: 'names' }, ['Partenaire', 'Partenaires mobilisés'], 36],
  perimeter: ['Périmètre', { kind: 'members' }, ['Communes concernées', 'Intercommunalités concernées'], 30],
  committee: ['Instance de suivi', TEXT, ['Comité', 'Instance', 'Comité chargé du suivi'], 24],
  tags: ['Étiquettes', { kind: 'names' }, ['Mots-clés', 'Thématiques', 'Thématique'], 24],
  source: ['Origine', choice(SOURCE_WORDS), ['Origine du projet', 'Provenance'], 20],
  knownToPublicActor: ['Déjà connue d’un acteur public', { kind: 'yesNo' }, ['Déjà connu'], 14],
  jobsCreatedPlanned: ['Emplois créés prévus', WHOLE, ['Emplois créés', 'Emplois à créer'], 12],
  jobsCreatedDeclared: ['Emplois créés déclarés', WHOLE, [], 12],
  jobsCreatedVerified: ['Emplois créés vérifiés', WHOLE, [], 12],
  jobsMaintainedPlanned: ['Emplois maintenus prévus', WHOLE, ['Emplois maintenus'], 12],
  jobsMaintainedDeclared: ['Emplois maintenus déclarés', WHOLE, [], 12],
  jobsMaintainedVerified: ['Emplois maintenus vérifiés', WHOLE, [], 12],
  productiveInvestment: [
    'Investissement productif (€ HT)',
    AMOUNT,
    ['Investissement productif', 'Investissement', 'Montant de l’investissement'],
    18,
  ],
  context: ['Contexte', LONG, ['Contexte et enjeux', 'Enjeux'], 50],
  description: ['Description', LONG, ['Description de l’action', 'Descriptif', 'Contenu'], 50],
  objectives: ['Objectifs', LONG, ['Objectif', 'Objectifs visés', 'Résultats attendus'], 50],
  companyNote: ['Note de l’entreprise', TEXT, [], 40],
  visibility: ['Qui lit l’action', choice(VISIBILITY_WORDS), ['Visibilité'], 20],
  moneyVisibility: ['Qui lit les montants', choice(VISIBILITY_WORDS), ['Visibilité des montants'], 20],
  companyNoteVisibility: ['Qui lit la note de l’entreprise', choice(VISIBILITY_WORDS), [], 20],
};

const LINE_FIELDS: { readonly [K in LineKind]: Record<keyof Omit<ActionLines[K], 'id'>, Described> } = {
  milestones: {
    label: ['Jalon', TEXT, ['Intitulé', 'Étape', 'Libellé'], 48],
    dueOn: ['Date prévue', DAY, ['Échéance', 'Prévu le'], 12],
    doneOn: ['Date de réalisation', DAY, ['Réalisé le', 'Atteint le'], 12],
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

const IDENTIFIER_ALIASES = ['Identifiant', 'Identifiant Binôme'];
const DEFAULT_WIDTH = 20;

/** The columns of each sheet in their order: what tells the row, its values, then its identifier, which an export hides. */
export const PLAN_COLUMNS: readonly PlanColumn[] = [
  ...(Object.entries(ACTION_FIELDS) as [ExchangedField, Described][]).map(([field, described]) =>
    valueColumn('actions', field, described, field === 'title' || field === 'mainAxis'),
  ),
  identifierColumn('actions'),
  ...(Object.keys(LINE_FIELDS) as LineKind[]).flatMap(lineColumns),
];

function lineColumns(table: LineKind): PlanColumn[] {
  const rules = LINE_RULES[table].fields as Record<string, { required?: boolean }>;
  return [
    {
      ...helping(table, 'action', 'Code de l’action', ['Code', 'Code action', 'Action', 'Fiche action']),
      type: { kind: 'code' },
      required: true,
      width: 10,
    },
    { ...helping(table, 'reminder', 'Titre de l’action', []), width: 40 },
    ...Object.entries(LINE_FIELDS[table]).map(([field, described]) =>
      valueColumn(table, field, described, rules[field]?.required ?? false),
    ),
    identifierColumn(table),
  ];
}

function valueColumn(table: PlanTable, field: string, described: Described, required: boolean): PlanColumn {
  const [heading, type, aliases = [], width = DEFAULT_WIDTH] = described;
  const group = table === 'actions' ? groupOfField(field) : LINE_RULES[table].group;
  return { key: keyOf(table, field), table, field, role: 'value', heading, aliases, type, group, required, width };
}

function identifierColumn(table: PlanTable): PlanColumn {
  return {
    ...helping(table, 'identifier', 'Identifiant (à conserver)', IDENTIFIER_ALIASES),
    type: { kind: 'identifier' },
    width: 38,
  };
}

function helping(
  table: PlanTable,
  role: 'identifier' | 'action' | 'reminder',
  heading: string,
  aliases: readonly string[],
): PlanColumn {
  const group = table === 'actions' ? null : LINE_RULES[table].group;
  const facts = { table, role, heading, aliases, group };
  return { ...facts, key: keyOf(table, role), field: null, type: TEXT, required: false, width: DEFAULT_WIDTH };
}

function keyOf(table: PlanTable, name: string): string {
  return table === 'actions' ? name : `${table}.${name}`;
}

const BY_KEY = new Map(PLAN_COLUMNS.map((column) => [column.key, column]));

/** The column of that key, undefined when there is none. */
export function planColumn(key: string): PlanColumn | undefined {
  return BY_KEY.get(key);
}

/** The columns of one sheet. */
export function columnsOf(table: PlanTable): PlanColumn[] {
  return PLAN_COLUMNS.filter((column) => column.table === table);
}
