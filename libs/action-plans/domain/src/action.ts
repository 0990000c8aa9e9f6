import type { Visibility } from '@binome/shared/domain';
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

/** Someone who leads an action: a plain name today, an account tomorrow. */
export interface ActionLead {
  name: string;
  accountId: string | null;
}

/** What people write on an action, apart from its place in the plan. */
export interface ActionContent {
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
export type ActionPatch = Partial<ActionContent>;

/** Field groups of an action that carry a visibility of their own, with their fields. */
export const ACTION_GROUPS = {
  ActionMoney: ['productiveInvestment'],
  ActionCompanyNote: ['companyNote'],
} as const satisfies Record<string, readonly (keyof ActionContent)[]>;
export type ActionGroup = keyof typeof ACTION_GROUPS;

/** The group a field of an action belongs to, null when it follows the action's own visibility. */
export function groupOfField(field: string): ActionGroup | null {
  const groups = Object.entries(ACTION_GROUPS) as [ActionGroup, readonly string[]][];
  return groups.find(([, fields]) => fields.includes(field))?.[0] ?? null;
}

/** Accounts named among the leads, once each. */
export function leadAccountIds(leads: readonly ActionLead[]): string[] {
  return [...new Set(leads.flatMap((lead) => lead.accountId ?? []))];
}
