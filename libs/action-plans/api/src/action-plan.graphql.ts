import { AXES, type Axis } from '@binome/action-plans/domain';
import { CommandInput, Exposed, VersionedInput, enumOf } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ActionPlan } from './action-plan.entity.js';
import type { Orientation } from './orientation.entity.js';

export const AxisEnum = enumOf(AXES, 'Axis', 'The four fixed axes of the programme’s second phase', {
  ecological_transition: 'Accelerate the ecological and energy transition',
  innovation: 'Make territories ambitious ecosystems of innovation',
  skills: 'Lift the brakes on recruitment and raise skills',
  land: 'Find suitable industrial land',
});

@ObjectType({ description: 'What the reader may do with a plan' })
export class ActionPlanViewerCan {
  @Exposed('internal', () => Boolean, { description: 'Edit the portrait' }) edit: boolean;
  @Exposed('internal', () => Boolean, { description: 'Add orientations' }) addOrientation: boolean;
  @Exposed('internal', () => Boolean, { description: 'Draft actions' }) draftAction: boolean;
  @Exposed('internal', () => Boolean, { description: 'Move its actions to another place' }) moveAction: boolean;
  @Exposed('internal', () => Boolean, { description: 'Import spreadsheets into it' }) import: boolean;
  @Exposed('internal', () => Boolean, { description: 'Begin the plan of another year from it' }) duplicate: boolean;
  @Exposed('internal', () => Boolean, { description: 'Archive it, or make it the current plan again' })
  archive: boolean;
  @Exposed('internal', () => Boolean, { description: 'Open it to other territories, or close it' }) open: boolean;
}

@ObjectType({ description: 'A member of the territory whom an action may name among its leads' })
export class LeadCandidate {
  @Exposed('internal', () => ID, { description: 'Account of the person' }) accountId: string;
  @Exposed('internal', () => String, { description: 'Name of the person' }) name: string;
}

@ObjectType('ActionPlan', {
  description: 'The action plan of a territory: its portrait, and its orientations and actions by axis',
})
export class ActionPlanType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => Int, {
    description: 'Grows by one at each change; a change says the version it started from',
  })
  version: number;
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'Portrait of the territory, null when it is not written',
  })
  portrait: string | null;
  @Exposed('internal', () => Int, { description: 'First year of the plan' }) year: number;
  @Exposed('internal', () => Boolean, {
    description: 'Whether other territories may read its shared actions and copy them',
  })
  openToTerritories: boolean;
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'How the territory works: its own method, null when it is not written',
  })
  method: string | null;
}

/** An axis of one plan, as resolvers hand it on. */
export interface PlanAxis {
  axis: Axis;
  planId: string;
  strategy: string | null;
}

@ObjectType('PlanAxis', { description: 'One of the four axes, with what the territory put under it' })
export class PlanAxisType {
  @Exposed('internal', () => AxisEnum, { description: 'The axis' }) axis: Axis;
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'What the territory wants under this axis, null when it is not written',
  })
  strategy: string | null;
}

@ObjectType({ description: 'What the reader may do with an orientation' })
export class OrientationViewerCan {
  @Exposed('internal', () => Boolean, { description: 'Edit its title and description' }) edit: boolean;
  @Exposed('internal', () => Boolean, { description: 'Change its place under its axis' }) move: boolean;
  @Exposed('internal', () => Boolean, { description: 'Remove it, once it holds no action' }) remove: boolean;
}

@ObjectType('Orientation', { description: 'A territory’s own orientation under an axis' })
export class OrientationType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => ID, { description: 'The plan' }) planId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => AxisEnum, { description: 'Its axis, for ever' }) axis: Axis;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => String, {
    nullable: true,
    description: 'What it means for the territory, null when not written',
  })
  description: string | null;
  @Exposed('internal', () => String, { description: 'Place under the axis: ranks compare letter by letter' })
  rank: string;
}

@ObjectType('TerritoryPlan', { description: 'The place of a plan in a territory, begun or not' })
export class TerritoryPlanType {
  @Exposed('public', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('public', () => String, { description: 'Name of the territory' }) territoryName: string;
  @Exposed('internal', () => ActionPlanType, {
    nullable: true,
    description: 'The plan, null when it is not begun or not readable',
  })
  plan: ActionPlan | null;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader may begin the plan' }) viewerCanBegin: boolean;
}

@InputType({ description: 'Begins the plan of a territory' })
export class BeginActionPlanInput extends CommandInput {
  @Field(() => ID, { description: 'The territory whose plan begins' }) territoryId: string;
  @Field(() => String, { nullable: true, description: 'Portrait of the territory, 20,000 characters at most' })
  portrait?: string | null;
}

const strategyOf = (axis: string) => ({
  nullable: true,
  description: `Strategy for ${axis}; absent it is not touched, null it is erased`,
});

@InputType({ description: 'Edits the texts of a plan' })
export class EditActionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'The plan' }) id: string;
  @Field(() => String, { nullable: true, description: 'Portrait; absent it is not touched, null it is erased' })
  portrait?: string | null;
  @Field(() => String, { nullable: true, description: 'Method; absent it is not touched, null it is erased' })
  method?: string | null;
  @Field(() => String, strategyOf('the ecological transition')) strategyEcologicalTransition?: string | null;
  @Field(() => String, strategyOf('innovation')) strategyInnovation?: string | null;
  @Field(() => String, strategyOf('skills')) strategySkills?: string | null;
  @Field(() => String, strategyOf('industrial land')) strategyLand?: string | null;
}

@InputType({ description: 'Adds an orientation under an axis' })
export class AddOrientationInput extends CommandInput {
  @Field(() => ID, { description: 'The plan' }) planId: string;
  @Field(() => AxisEnum, { description: 'The axis it comes under, for ever' }) axis: Axis;
  @Field(() => String, { description: 'Title, 200 characters at most' }) title: string;
  @Field(() => String, { nullable: true, description: 'Description, 5,000 characters at most' }) description?:
    string | null;
}

@InputType({ description: 'Edits an orientation' })
export class EditOrientationInput extends VersionedInput {
  @Field(() => ID, { description: 'The orientation' }) id: string;
  @Field(() => String, { nullable: true, description: 'Title; absent it is not touched' }) title?: string;
  @Field(() => String, { nullable: true, description: 'Description; absent it is not touched, null it is erased' })
  description?: string | null;
}

@InputType({ description: 'Changes the place of an orientation under its axis' })
export class MoveOrientationInput extends VersionedInput {
  @Field(() => ID, { description: 'The orientation' }) id: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The orientation of the same axis that it follows; null puts it first',
  })
  afterId: string | null;
}

@InputType({ description: 'Removes an orientation' })
export class RemoveOrientationInput extends VersionedInput {
  @Field(() => ID, { description: 'The orientation' }) id: string;
}

@ObjectType({ description: 'Answer of the commands on a plan' })
export class ActionPlanPayload {
  @Exposed('internal', () => ActionPlanType, { description: 'The plan as it is now' }) actionPlan: ActionPlan;
}

@ObjectType({ description: 'Answer of the commands on an orientation' })
export class OrientationPayload {
  @Exposed('internal', () => OrientationType, { description: 'The orientation as it is now' }) orientation: Orientation;
}

@ObjectType({ description: 'Answer of removeOrientation' })
export class RemoveOrientationPayload {
  @Exposed('internal', () => ID, { description: 'The orientation that is no more' }) removedId: string;
}
