import {
  filterField,
  LINE_RULES,
  lineKindOf,
  ME,
  PLAN_SHEETS,
  planColumn,
  type ExpectedOnCard,
  type FilterWords,
  type LatenessKind,
  type LineField,
  type PlanTable,
} from '@binome/action-plans/domain';
import type { DocumentKind } from '@binome/documents/domain';
import { EXPECTED_ON_CARD_WORDS } from '../completeness/completeness-words.js';
import { formatAmount, formatCount, formatDay, formatDecimal } from '@binome/shared/web';

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
  overdueBlockers: 'Freins sans réponse à temps',
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

/** The words of a filter on this plan: it takes from the plan itself the titles of its orientations and the names of its authorities. */
export function filterWords(
  orientations: readonly { id: string; title: string }[],
  authorities: readonly { id: string; label: string }[] = [],
): FilterWords {
  return {
    field: (path) => (path.includes('.') ? filterFieldWord(path).toLowerCase() : filterFieldWord(path)),
    choice: (path, value) => {
      if (path === 'leads' && value === ME) return 'moi';
      if (path === 'orientationId')
        return orientations.find(({ id }) => id === value)?.title ?? 'une orientation retirée';
      if (path === 'perimeter') return authorities.find(({ id }) => id === value)?.label ?? value;
      const word = choiceWord(path, value);
      return word === value ? word : word.toLowerCase();
    },
    day: formatDay,
    number: (path, value) => {
      if (isAmountField(path)) return formatAmount(value);
      return path.endsWith('.year') ? value : /^\d+$/.test(value) ? formatCount(Number(value)) : formatDecimal(value);
    },
  };
}
