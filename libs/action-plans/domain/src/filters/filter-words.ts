import type { DocumentKind } from '@binome/documents/domain';
import type { ExpectedOnCard } from '../action-completeness.rules.js';
import { LINE_RULES, lineKindOf, type LineField } from '../action-lines.js';
import type { PlanTable } from '../exchange/plan-column.js';
import { planColumn, PLAN_SHEETS } from '../exchange/plan-columns.js';
import type { LatenessKind } from '../lateness.rules.js';
import { EXPECTED_ON_CARD_WORDS } from '../plan-words.js';
import type { FilterWords } from './filter-description.js';
import { filterField, ME } from './filter-fields.js';

/** Why an action is late, in words. */
export const LATENESS_WORDS: Record<LatenessKind, string> = {
  end_passed: 'Échéance passée',
  milestone_passed: 'Jalon passé',
  start_passed: 'Début passé',
};

/** Names of what is computed, and of what a table of people words otherwise. */
const WORDS: Readonly<Record<string, string>> = {
  search: 'Recherche',
  plannedBudget: 'Budget prévu',
  actualBudget: 'Budget réalisé',
  fundingSecured: 'Financement acquis',
  fundingHoped: 'Financement espéré',
  fundingGap: 'Reste à financer',
  fundingEnvisaged: 'Financement envisagé',
  fundingRequested: 'Financement demandé',
  fundingUnderInstruction: 'Financement en instruction',
  fundingGranted: 'Financement accordé',
  fundingContracted: 'Financement conventionné',
  fundingPaid: 'Financement versé',
  fundingRefused: 'Financement refusé',
  nextMilestone: 'Prochain jalon',
  openBlockers: 'Freins ouverts',
  overdueBlockers: 'Freins sans réponse',
  lateness: 'Retard',
  missing: 'Reste à renseigner',
  completeness: 'Complétude, en %',
  'fundingLines.granted': 'Montant accordé',
  'indicators.targets': 'Nombre de cibles',
  'indicators.measures': 'Nombre de valeurs mesurées',
  'indicatorValues.indicator': 'Indicateur',
  copiedFrom: 'Copiée depuis',
  documents: 'Documents',
  'documents.name': 'Nom du document',
  'documents.kind': 'Type de document',
  'documents.addedOn': 'Date d’ajout',
};

const DOCUMENT_WORDS: Record<DocumentKind, string> = {
  pdf: 'PDF',
  text: 'Texte',
  sheet: 'Tableur',
  slides: 'Présentation',
  image: 'Image',
};
const YES_NO: Readonly<Record<string, string>> = { yes: 'Oui', no: 'Non' };

/** The name of a field, of a sub-table or of a field of its lines, as every list of the plan says it. */
export function filterFieldWord(path: string): string {
  const sheet = Object.hasOwn(PLAN_SHEETS, path) ? PLAN_SHEETS[path as PlanTable] : undefined;
  return WORDS[path] ?? sheet ?? planColumn(path)?.heading.replace(/ \(€ HT\)$/, '') ?? path;
}

/** Whether a number is an amount in euros rather than a count or a measure. */
export function isAmountField(path: string): boolean {
  const [name = '', inner] = path.split('.');
  if (inner === undefined) return filterField(name)?.group === 'ActionMoney';
  const kind = lineKindOf(name);
  const fields: Readonly<Record<string, LineField>> = kind ? LINE_RULES[kind].fields : {};
  return fields[inner]?.type === 'amount';
}

/** The word of a choice; what is no known choice, such as a name, says itself. */
export function choiceWord(path: string, value: string): string {
  if (path === 'missing') return EXPECTED_ON_CARD_WORDS[value as ExpectedOnCard] ?? value;
  if (path === 'documents.kind') return DOCUMENT_WORDS[value as DocumentKind] ?? value;
  if (path === 'lateness') return LATENESS_WORDS[value as LatenessKind] ?? value;
  const type = planColumn(path)?.type;
  if (type?.kind === 'yesNo') return YES_NO[value] ?? value;
  return (type && 'words' in type && type.words[value]) || value;
}

/** What a filter names of one plan, and who reads it. */
export interface FilterNames {
  orientations: readonly { id: string; title: string }[];
  /** Member authorities, by SIREN. */
  authorities: readonly { id: string; label: string }[];
  me: string;
}

/** How days and figures are written: as a screen does, or as a file does. */
export interface FilterFigures {
  day: (day: string) => string;
  amount: (amount: string) => string;
  count: (count: string) => string;
  decimal: (decimal: string) => string;
}

/** The words of a filter on a plan: it takes from the plan itself the titles of its orientations and the names of its authorities. */
export function filterWordsOf({ orientations, authorities, me }: FilterNames, figures: FilterFigures): FilterWords {
  return {
    field: (path) => (path.includes('.') ? filterFieldWord(path).toLowerCase() : filterFieldWord(path)),
    choice: (path, value) => {
      if (path === 'leads' && value === ME) return me;
      if (path === 'orientationId')
        return orientations.find(({ id }) => id === value)?.title ?? 'une orientation retirée';
      if (path === 'perimeter') return authorities.find(({ id }) => id === value)?.label ?? value;
      const word = choiceWord(path, value);
      return word === value ? word : word.toLowerCase();
    },
    day: figures.day,
    number: (path, value) => {
      if (isAmountField(path)) return figures.amount(value);
      return path.endsWith('.year') ? value : /^\d+$/.test(value) ? figures.count(value) : figures.decimal(value);
    },
  };
}
