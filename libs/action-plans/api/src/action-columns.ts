import { BLANK_ACTION } from '@binome/action-plans/domain';
import { fieldsAsked, type GraphqlContext } from '@binome/shared/api';
import type { Action } from './action.entity.js';

/** Columns that a list reads of its actions; null: all of them. */
export type ActionProperties = readonly (keyof Action)[] | null;

/** What identity, order and rights stand on: every row has them. */
const ALWAYS: readonly (keyof Action)[] = [
  'id',
  'territoryId',
  'planId',
  'version',
  'mainAxis',
  'orientationId',
  'rank',
  'visibility',
  'moneyVisibility',
  'companyNoteVisibility',
  'leadAccountIds',
  'archivedAt',
  'removedAt',
];

/** What computed fields read besides. One that is not named here reads whole rows. */
const COMPUTED: Partial<Record<string, readonly (keyof Action)[]>> = {
  __typename: [],
  orientation: [],
  viewerCan: [],
  isRemoved: [],
  isArchived: [],
  lateness: ['status', 'startsOn', 'endsOn'],
  sums: [],
  milestones: [],
  blockers: [],
  indicators: [],
  environmentalEffects: [],
  supportNeeds: [],
  money: ['productiveInvestment'],
  companyNote: ['companyNote'],
  jobs: [
    'jobsCreatedPlanned',
    'jobsCreatedDeclared',
    'jobsCreatedVerified',
    'jobsMaintainedPlanned',
    'jobsMaintainedDeclared',
    'jobsMaintainedVerified',
  ],
};

/** The columns that this request needs of actions. */
export function propertiesAsked(context: GraphqlContext): ActionProperties {
  const asked = fieldsAsked(context, 'Action');
  if (!asked) return null;
  const properties = new Set<keyof Action>(ALWAYS);
  for (const field of asked) {
    const needed = COMPUTED[field] ?? (isColumn(field) ? [field] : null);
    if (!needed) return null;
    for (const property of needed) properties.add(property);
  }
  return [...properties];
}

function isColumn(field: string): field is keyof Action & string {
  return Object.hasOwn(BLANK_ACTION, field) || (ALWAYS as readonly string[]).includes(field);
}
