import {
  ACTION_COMMITMENTS,
  ACTION_PHASES,
  ACTION_PRIORITIES,
  ACTION_SOURCES,
  ACTION_STATUSES,
  type ActionCommitment,
  type ActionPhase,
  type ActionPriority,
  type ActionSource,
  type ActionStatus,
  type Axis,
} from '@binome/action-plans/domain';
import { connectionOf, Exposed, LocalDateScalar, PageInfo, enumOf, VisibilityEnum } from '@binome/shared/api';
import type { Visibility } from '@binome/shared/domain';
import { ID, Int, ObjectType } from '@nestjs/graphql';
import type { Action } from './action.entity.js';
import { AxisEnum } from './action-plan.graphql.js';
import type { ActionListing } from './filters/action-list.queries.js';

export const ActionPhaseEnum = enumOf(ACTION_PHASES, 'ActionPhase', 'How far the project behind an action has come', {
  idea: 'Spotted, nothing is studied yet',
  study: 'Under study',
  operation: 'Being carried out, or in service',
});
export const ActionStatusEnum = enumOf(ACTION_STATUSES, 'ActionStatus', 'Where the work on an action stands', {
  to_come: 'Not begun',
  in_progress: 'Begun',
  paused: 'Stopped for a time',
  done: 'Finished',
  abandoned: 'Given up',
});
export const ActionCommitmentEnum = enumOf(
  ACTION_COMMITMENTS,
  'ActionCommitment',
  'How firmly the owner stands behind an action',
  {
    to_be_studied: 'The owner has not decided',
    intended: 'The owner wishes to do it',
    firm: 'The owner is committed to do it',
  },
);
export const ActionPriorityEnum = enumOf(ACTION_PRIORITIES, 'ActionPriority', 'Priority of an action', {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
});
export const ActionSourceEnum = enumOf(ACTION_SOURCES, 'ActionSource', 'How an action came to be known', {
  territory: 'The territory itself',
  campaign: 'A support campaign',
  company_visit: 'A visit to a company',
  operator: 'An operator',
  state: 'The State',
  call_for_projects: 'A call for projects',
  other: 'Something else',
});

@ObjectType('ActionLead', { description: 'Someone who leads an action' })
export class ActionLeadType {
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => ID, { nullable: true, description: 'Account of the person, null for a plain name' })
  accountId: string | null;
}

@ObjectType({ description: 'Money of an action. Hidden is not missing: a hidden group says so and gives nothing' })
export class ActionMoney {
  /** Not exposed: its lines are read by it. */
  actionId: string;
  @Exposed('internal', () => Boolean, { description: 'Whether the group is hidden from the reader' }) hidden: boolean;
  @Exposed('internal', () => VisibilityEnum, { nullable: true, description: 'Who sees the group; null when hidden' })
  visibility: Visibility | null;
  @Exposed('confidential', () => String, {
    nullable: true,
    description:
      'Productive investment in euros excluding tax, an exact decimal such as 1234.50; null when hidden or not given',
  })
  productiveInvestment: string | null;
}

@ObjectType({
  description:
    'What a company confides about an action. Hidden is not missing: a hidden group says so and gives nothing',
})
export class ActionCompanyNote {
  @Exposed('internal', () => Boolean, { description: 'Whether the group is hidden from the reader' }) hidden: boolean;
  @Exposed('internal', () => VisibilityEnum, { nullable: true, description: 'Who sees the group; null when hidden' })
  visibility: Visibility | null;
  @Exposed('trade_secret', () => String, { nullable: true, description: 'The note; null when hidden or not given' })
  text: string | null;
}

@ObjectType({ description: 'What the reader may do with an action' })
export class ActionViewerCan {
  @Exposed('internal', () => Boolean, { description: 'Edit its fields' }) edit: boolean;
  @Exposed('internal', () => Boolean, { description: 'Edit its money' }) editMoney: boolean;
  @Exposed('internal', () => Boolean, { description: 'Edit its company note' }) editCompanyNote: boolean;
  @Exposed('internal', () => Boolean, { description: 'Change its axis, orientation and rank' }) move: boolean;
  @Exposed('internal', () => Boolean, { description: 'Remove it from the plan, and bring it back' }) remove: boolean;
  @Exposed('internal', () => Boolean, { description: 'Archive it, and bring it back from the archives' })
  archive: boolean;
}

@ObjectType('Action', { description: 'An action of a territory’s plan' })
export class ActionType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => ID, { description: 'The plan' }) planId: string;
  @Exposed('internal', () => Int, {
    description: 'Grows by one at each change; a change says the version it started from',
  })
  version: number;
  @Exposed('internal', () => String, { description: 'Code, unique in the territory, such as T-01' }) code: string;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Context' }) context: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Description' }) description: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Objectives' }) objectives: string | null;
  @Exposed('internal', () => AxisEnum, { description: 'Main axis' }) mainAxis: Axis;
  @Exposed('internal', () => [AxisEnum], { description: 'Other axes that the action serves, in official order' })
  secondaryAxes: Axis[];
  @Exposed('internal', () => ID, { nullable: true, description: 'Orientation, null when none is chosen' })
  orientationId: string | null;
  @Exposed('internal', () => String, { description: 'Place under the main axis: ranks compare letter by letter' })
  rank: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Organisation that owns the action' }) ownerName:
    string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'SIRET of the owner, 14 digits' }) ownerSiret:
    string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'Whom to contact at the owner' }) ownerContact:
    string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Elected official who carries the action' })
  electedLead: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Industrialist who carries the action' })
  industrialLead: string | null;
  @Exposed('internal', () => [ActionLeadType], { description: 'People who lead the action from day to day' })
  leads: ActionLeadType[];
  @Exposed('internal', () => [String], { description: 'Partners' }) partners: string[];
  @Exposed('internal', () => [String], {
    description: 'SIREN of the members of the territory that the action concerns; empty means the whole territory',
  })
  perimeter: string[];
  @Exposed('internal', () => String, { nullable: true, description: 'Committee in charge' }) committee: string | null;
  @Exposed('internal', () => [String], { description: 'Tags' }) tags: string[];
  @Exposed('internal', () => ActionSourceEnum, { nullable: true, description: 'How the action came to be known' })
  source: ActionSource | null;
  @Exposed('internal', () => Boolean, {
    nullable: true,
    description: 'Whether a public actor knew the project already; null when nobody said',
  })
  knownToPublicActor: boolean | null;
  @Exposed('internal', () => LocalDateScalar, { nullable: true, description: 'First day' }) startsOn: string | null;
  @Exposed('internal', () => LocalDateScalar, { nullable: true, description: 'Last day' }) endsOn: string | null;
  @Exposed('internal', () => ActionPhaseEnum, { description: 'How far the project has come' }) phase: ActionPhase;
  @Exposed('internal', () => ActionStatusEnum, { description: 'Where the work stands' }) status: ActionStatus;
  @Exposed('internal', () => ActionCommitmentEnum, { description: 'How firmly the owner stands behind it' })
  commitment: ActionCommitment;
  @Exposed('internal', () => ActionPriorityEnum, { description: 'Priority' }) priority: ActionPriority;
  @Exposed('internal', () => VisibilityEnum, { description: 'Who sees the action' }) visibility: Visibility;
}

@ObjectType({ description: 'A page of actions; the totals say how many the reader does not see' })
export class ActionConnection {
  @Exposed('internal', () => [ActionType], {
    description: 'Actions of this page, in the order asked for; once under each of its groups in a grouped list',
  })
  nodes: Action[];
  @Exposed('public', () => PageInfo, { description: 'Where this page stands' }) pageInfo: PageInfo;
  @Exposed('internal', () => Int, {
    description: 'Lines that match and that the reader may see, all pages together',
  })
  totalCount: number;
  @Exposed('internal', () => Int, {
    description: 'Actions of this axis or plan that the reader may not see, whatever the other filters',
  })
  hiddenCount: number;
  @Exposed('internal', () => [String], {
    nullable: 'itemsAndList',
    description: 'The group under which each node stands, in the order of the nodes; null for a list without groups',
  })
  groupKeys?: (string | null)[] | null;
  @Exposed('internal', () => Int, {
    nullable: true,
    description: 'How many groups the list has, all pages together; null for a list without groups',
  })
  groupCount?: number | null;
  /** Not exposed: what was asked, for the fields that are read on demand. */
  listing?: ActionListing;
}

@ObjectType({ description: 'Answer of the commands on an action' })
export class ActionPayload {
  @Exposed('internal', () => ActionType, { description: 'The action as it is now' }) action: Action;
}

/** Actions listed without the totals of a view. */
export const ArchivedActionConnection = connectionOf(ActionType, 'ArchivedAction');
