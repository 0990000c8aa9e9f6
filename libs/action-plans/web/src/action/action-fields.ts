import type {
  ActionCommitment,
  ActionLead,
  ActionPhase,
  ActionPriority,
  ActionSource,
  ActionStatus,
  Axis,
  JobField,
} from '@binome/action-plans/domain';
import type { Visibility } from '@binome/shared/domain';

/** What a sheet edits in place; an absent text reads as an empty one. */
export interface ActionFields extends Record<JobField, number | null> {
  code: string;
  title: string;
  secondaryAxes: readonly Axis[];
  ownerName: string;
  ownerSiret: string;
  ownerContact: string;
  electedLead: string;
  industrialLead: string;
  leads: readonly ActionLead[];
  partners: readonly string[];
  perimeter: readonly string[];
  committee: string;
  tags: readonly string[];
  source: ActionSource | null;
  knownToPublicActor: boolean | null;
  startsOn: string | null;
  endsOn: string | null;
  phase: ActionPhase | null;
  status: ActionStatus | null;
  commitment: ActionCommitment | null;
  priority: ActionPriority | null;
  visibility: Visibility | null;
  moneyVisibility: Visibility | null;
  companyNoteVisibility: Visibility | null;
  productiveInvestment: string | null;
  companyNote: string;
}

/** Where the action stands: changed by a move. */
export interface PlaceFields {
  mainAxis: Axis | null;
  orientationId: string | null;
}
