import { formatAmount, formatDay, formatDecimal } from '@binome/shared/domain';
import { LINE_RULES, type ActionLines, type LineField, type LineKind } from '../action-lines.js';
import {
  BLOCKER_NATURE_WORDS,
  BUDGET_NATURE_WORDS,
  ENVIRONMENTAL_DOMAIN_WORDS,
  FUNDING_STATE_WORDS,
  INDICATOR_VALUE_KIND_WORDS,
  SUPPORT_NATURE_WORDS,
} from '../plan-words.js';

/** The values of a line by field. */
type Values = Readonly<Record<string, unknown>>;

interface LineWords<K extends LineKind = LineKind> {
  /** What a line is: « Jalon ». */
  noun: string;
  added: string;
  removed: string;
  /** A line that has no name yet. */
  unnamed: string;
  /** Headers of its fields. */
  fields: Record<keyof Omit<ActionLines[K], 'id'>, string>;
  /** Fields that name a line, the first that says something. */
  names: readonly string[];
  /** The field told with its name when the line comes or goes. */
  measure?: string;
}

/** What the lines of an action are called, on its sheet and in its history. */
export const LINE_WORDS: { readonly [K in LineKind]: LineWords<K> } = {
  milestones: {
    noun: 'Jalon',
    added: 'Jalon ajouté',
    removed: 'Jalon retiré',
    unnamed: 'nouveau jalon',
    fields: { label: 'Jalon', dueOn: 'Échéance', doneOn: 'Atteint le' },
    names: ['label'],
    measure: 'dueOn',
  },
  blockers: {
    noun: 'Frein',
    added: 'Frein ajouté',
    removed: 'Frein retiré',
    unnamed: 'nouveau frein',
    fields: {
      nature: 'Nature',
      asked: 'Ce qui est demandé',
      askedOf: 'À qui',
      askedOn: 'Demandé le',
      dueOn: 'Attendu le',
      answeredOn: 'Répondu le',
      answer: 'Réponse',
    },
    names: ['asked'],
    measure: 'askedOf',
  },
  budgetLines: {
    noun: 'Ligne de budget',
    added: 'Ligne de budget ajoutée',
    removed: 'Ligne de budget retirée',
    unnamed: 'nouvelle ligne de budget',
    fields: { label: 'Poste', year: 'Année', nature: 'Nature', planned: 'Prévu, € HT', actual: 'Réalisé, € HT' },
    names: ['label', 'year'],
    measure: 'planned',
  },
  fundingLines: {
    noun: 'Ligne de financement',
    added: 'Ligne de financement ajoutée',
    removed: 'Ligne de financement retirée',
    unnamed: 'nouveau financement',
    fields: {
      funder: 'Financeur',
      scheme: 'Dispositif',
      amount: 'Demandé, € HT',
      granted: 'Accordé, € HT',
      state: 'État',
      stateOn: 'Depuis le',
      reference: 'Référence',
    },
    names: ['funder'],
    measure: 'amount',
  },
  indicators: {
    noun: 'Indicateur',
    added: 'Indicateur ajouté',
    removed: 'Indicateur retiré',
    unnamed: 'nouvel indicateur',
    fields: { name: 'Indicateur', unit: 'Unité', baseline: 'Départ', baselineOn: 'Date de départ', source: 'Source' },
    names: ['name'],
  },
  indicatorValues: {
    noun: 'Valeur',
    added: 'Valeur ajoutée',
    removed: 'Valeur retirée',
    unnamed: 'nouvelle valeur',
    fields: { indicatorId: 'Indicateur', on: 'Date', kind: 'Nature', value: 'Valeur' },
    names: ['on'],
    measure: 'value',
  },
  environmentalEffects: {
    noun: 'Effet sur l’environnement',
    added: 'Effet sur l’environnement ajouté',
    removed: 'Effet sur l’environnement retiré',
    unnamed: 'nouvel effet',
    fields: { domain: 'Domaine', quantity: 'Quantité', unit: 'Unité', description: 'Précision' },
    names: ['domain'],
    measure: 'quantity',
  },
  supportNeeds: {
    noun: 'Besoin d’accompagnement',
    added: 'Besoin d’accompagnement ajouté',
    removed: 'Besoin d’accompagnement retiré',
    unnamed: 'nouveau besoin',
    fields: { nature: 'Nature', description: 'Précision' },
    names: ['nature'],
    measure: 'description',
  },
};

/** The header of a field of a line. */
export function lineFieldWord(kind: LineKind, name: string): string {
  return (LINE_WORDS[kind].fields as Record<string, string>)[name] ?? name;
}

/** Words of the choices of a line, by their field. */
const CHOICES: Record<string, Record<string, string>> = {
  'blockers.nature': BLOCKER_NATURE_WORDS,
  'budgetLines.nature': BUDGET_NATURE_WORDS,
  'fundingLines.state': FUNDING_STATE_WORDS,
  'indicatorValues.kind': INDICATOR_VALUE_KIND_WORDS,
  'environmentalEffects.domain': ENVIRONMENTAL_DOMAIN_WORDS,
  'supportNeeds.nature': SUPPORT_NATURE_WORDS,
};

/** The choices of a field of a line, none when it is no choice. */
export function lineChoices(kind: LineKind, name: string): { id: string; label: string }[] {
  return Object.entries(CHOICES[`${kind}.${name}`] ?? {}).map(([id, label]) => ({ id, label }));
}

/** A value of a line as people read it; null when there is none. */
export function sayLineValue(kind: LineKind, name: string, value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  const { type } = (LINE_RULES[kind].fields as Record<string, LineField>)[name] ?? { type: 'text' };
  const text = String(value);
  if (type === 'day') return formatDay(text);
  if (type === 'amount') return formatAmount(text);
  if (type === 'decimal') return formatDecimal(text);
  return type === 'choice' ? (CHOICES[`${kind}.${name}`]?.[text] ?? text) : text;
}

/** The name of a line, null while it has none: « Permis obtenu ». */
export function lineName(kind: LineKind, values: Values): string | null {
  const said = LINE_WORDS[kind].names.map((name) => sayLineValue(kind, name, values[name]));
  return said.find((name) => name !== null) ?? null;
}

/** What a line is called in its table. */
export function lineTitle(kind: LineKind, values: Values): string {
  return lineName(kind, values) ?? LINE_WORDS[kind].unnamed;
}

/** A line in a few words: « Région, 120 000 € ». */
export function lineSummary(kind: LineKind, values: Values): string {
  const { measure } = LINE_WORDS[kind];
  const said = [lineName(kind, values), measure && sayLineValue(kind, measure, values[measure])];
  return said.filter(Boolean).join(', ');
}
