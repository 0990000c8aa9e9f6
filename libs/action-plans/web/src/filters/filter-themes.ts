import { filterField, filterFieldWord } from '@binome/action-plans/domain';
import type { Option } from '@binome/shared/web';

/** The fields that a condition may be on, by theme, in the order in which they are looked for. */
export const FILTER_THEMES: Readonly<Record<string, readonly string[]>> = {
  'L’action': [
    'mainAxis',
    'secondaryAxes',
    'orientationId',
    'priority',
    'tags',
    'title',
    'code',
    'search',
    'source',
    'knownToPublicActor',
    'copiedFrom',
  ],
  Avancement: [
    'status',
    'phase',
    'commitment',
    'startsOn',
    'endsOn',
    'lateness',
    'nextMilestone',
    'milestones',
    'blockers',
    'openBlockers',
    'overdueBlockers',
    'completeness',
    'missing',
  ],
  'Personnes et lieux': [
    'leads',
    'ownerName',
    'electedLead',
    'industrialLead',
    'partners',
    'committee',
    'perimeter',
    'ownerContact',
    'ownerSiret',
  ],
  'Coût et financement': [
    'fundingLines',
    'budgetLines',
    'plannedBudget',
    'actualBudget',
    'fundingSecured',
    'fundingHoped',
    'fundingGap',
    'fundingEnvisaged',
    'fundingRequested',
    'fundingUnderInstruction',
    'fundingGranted',
    'fundingContracted',
    'fundingPaid',
    'fundingRefused',
    'productiveInvestment',
  ],
  'Résultats et besoins': [
    'indicators',
    'indicatorValues',
    'jobsCreatedPlanned',
    'jobsCreatedDeclared',
    'jobsCreatedVerified',
    'jobsMaintainedPlanned',
    'jobsMaintainedDeclared',
    'jobsMaintainedVerified',
    'environmentalEffects',
    'supportNeeds',
  ],
  'Textes et documents': ['context', 'description', 'objectives', 'companyNote', 'documents'],
  Partage: ['visibility', 'moneyVisibility', 'companyNoteVisibility'],
};

/** Every field as a choice under its theme. */
export const FIELD_OPTIONS: readonly Option[] = Object.entries(FILTER_THEMES).flatMap(([section, fields]) =>
  fields.map((id) => ({ id, label: filterFieldWord(id), section, hint: hintOf(id) })),
);

/** The fields of one line of a sub-table, as choices. */
export function lineOptions(subTable: string): Option[] {
  return Object.keys(filterField(subTable)?.lines ?? {}).map((id) => ({
    id,
    label: filterFieldWord(`${subTable}.${id}`),
  }));
}

function hintOf(id: string): string | undefined {
  return filterField(id)?.kind === 'lines' ? 'ligne par ligne' : undefined;
}
