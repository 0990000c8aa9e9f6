import type { Visibility } from '@binome/shared/domain';
import { LINE_RULES, lineKindOf, type ActionLinesPatch } from './action-lines.js';
import type { Axis } from './axis.rules.js';

/** How far the project behind an action has come. */
export const ACTION_PHASES = ['idea', 'study', 'operation'] as const;
export type ActionPhase = (typeof ACTION_PHASES)[number];

/** Where the work on an action stands. */
export const ACTION_STATUSES = ['to_come', 'in_progress', 'paused', 'done', 'abandoned'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** How firmly the owner stands behind an action. */
export const ACTION_COMMITMENTS = ['to_be_studied', 'intended', 'firm'] as const;
export type ActionCommitment = (typeof ACTION_COMMITMENTS)[number];

export const ACTION_PRIORITIES = ['low', 'medium', 'high'] as const;
export type ActionPriority = (typeof ACTION_PRIORITIES)[number];

/** How an action came to be known. */
export const ACTION_SOURCES = [
  'territory',
  'campaign',
  'company_visit',
  'operator',
  'state',
  'call_for_projects',
  'other',
] as const;
export type ActionSource = (typeof ACTION_SOURCES)[number];

/** Jobs, in persons: those created and those maintained, each planned, declared or verified, never added up together. */
export const JOB_FIELDS = [
  'jobsCreatedPlanned',
  'jobsCreatedDeclared',
  'jobsCreatedVerified',
  'jobsMaintainedPlanned',
  'jobsMaintainedDeclared',
  'jobsMaintainedVerified',
] as const;
export type JobField = (typeof JOB_FIELDS)[number];

/** Someone who leads an action: a plain name today, an account tomorrow. */
export interface ActionLead {
  name: string;
  accountId: string | null;
}

/** What people write on an action, apart from its place in the plan. */
export interface ActionContent extends Record<JobField, number | null> {
  code: string;
  title: string;
  context: string | null;
  description: string | null;
  objectives: string | null;
  secondaryAxes: Axis[];
  ownerName: string | null;
  ownerSiret: string | null;
  ownerContact: string | null;
  electedLead: string | null;
  industrialLead: string | null;
  leads: ActionLead[];
  partners: string[];
  /** SIREN of the members of the territory that the action concerns; empty means all of it. */
  perimeter: string[];
  /** Committee in charge, in plain words. */
  committee: string | null;
  tags: string[];
  source: ActionSource | null;
  /** Whether a public actor knew the project already; null when nobody said. */
  knownToPublicActor: boolean | null;
  startsOn: string | null;
  endsOn: string | null;
  phase: ActionPhase;
  status: ActionStatus;
  commitment: ActionCommitment;
  priority: ActionPriority;
  visibility: Visibility;
  moneyVisibility: Visibility;
  companyNoteVisibility: Visibility;
  productiveInvestment: string | null;
  companyNote: string | null;
}

/** Where an action stands in the plan. */
export interface ActionPlace {
  mainAxis: Axis;
  orientationId: string | null;
  rank: string;
}

export type ActionValues = ActionContent & ActionPlace;

/** Some fields of an action; those that are absent are not touched. */
export type ActionPatch = Partial<ActionContent> & ActionLinesPatch;

/** Field groups of an action that carry a visibility of their own, with their fields. */
export const ACTION_GROUPS = {
  ActionMoney: ['productiveInvestment', 'budgetLines', 'fundingLines'],
  ActionCompanyNote: ['companyNote'],
} as const satisfies Record<string, readonly (keyof ActionPatch)[]>;
export type ActionGroup = keyof typeof ACTION_GROUPS;

/** The group a field of an action belongs to, null when it follows the action's own visibility. */
export function groupOfField(field: string): ActionGroup | null {
  const kind = lineKindOf(field);
  if (kind) return LINE_RULES[kind].group;
  const groups = Object.entries(ACTION_GROUPS) as [ActionGroup, readonly string[]][];
  return groups.find(([, fields]) => fields.includes(field))?.[0] ?? null;
}

/** Accounts named among the leads, once each. */
export function leadAccountIds(leads: readonly ActionLead[]): string[] {
  return [...new Set(leads.flatMap((lead) => lead.accountId ?? []))];
}
