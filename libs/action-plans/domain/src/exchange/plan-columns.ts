import { VISIBILITY_WORDS } from '@binome/shared/domain';
import { groupOfField, type ActionContent } from '../action.js';
import { LINE_RULES, type LineKind } from '../action-lines.js';
import { AXIS_LABELS, AXIS_SHORT_NAMES } from '../axis.rules.js';
import { COMMITMENT_WORDS, PHASE_WORDS, PRIORITY_WORDS, SOURCE_WORDS, STATUS_WORDS } from '../plan-words.js';
import { AMOUNT, choice, DAY, LONG, TEXT, WHOLE, type Described } from './described-column.js';
import { LINE_FIELDS } from './line-fields.js';
import type { PlanColumn, PlanTable } from './plan-column.js';

/** The sheets in their order, with their French names. */
export const PLAN_SHEETS: Readonly<Record<PlanTable, string>> = {
  actions: 'Actions',
  milestones: 'Jalons',
  blockers: 'Freins',
  budgetLines: 'Budget',
  fundingLines: 'Financements',
  indicators: 'Indicateurs',
  indicatorValues: 'Valeurs des indicateurs',
  environmentalEffects: 'Effets environnementaux',
  supportNeeds: 'Besoins d’appui',
};
/** Sheets of a file that say something beside the actions: an import leaves them alone, whatever their words resemble. */
export const SIDE_SHEETS = { texts: 'Textes du plan', about: 'À savoir' } as const;
export const isSideSheet = (name: string): boolean => (Object.values(SIDE_SHEETS) as string[]).includes(name);
export const PLAN_TABLES = Object.keys(PLAN_SHEETS) as PlanTable[];

type ExchangedField = keyof ActionContent | 'mainAxis' | 'orientationId';

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
