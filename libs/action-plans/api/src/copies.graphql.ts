import type { Axis, CopyCredit, OpenAction } from '@binome/action-plans/domain';
import { CommandInput, connectionOf, Exposed, VersionedInput } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { AxisEnum } from './action-plan.graphql.js';

@ObjectType('CopyCredit', { description: 'Where an action was copied from, in words kept with the copy' })
export class CopyCreditType implements CopyCredit {
  @Exposed('internal', () => String, { description: 'Name of the territory' }) territoryName: string;
  @Exposed('internal', () => Int, { description: 'First year of the plan' }) year: number;
  @Exposed('internal', () => String, { description: 'Code of the action there' }) code: string;
  @Exposed('internal', () => String, { description: 'Title of the action there' }) title: string;
}

@ObjectType('OpenIndicator', { description: 'What another territory measures of an action' })
export class OpenIndicatorType {
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => String, { nullable: true, description: 'Unit' }) unit: string | null;
}

@ObjectType('OpenAction', {
  description:
    'A shared action of a plan that another territory opened: what is wanted and how, without money, contact or person',
})
export class OpenActionType implements Omit<OpenAction, 'milestones' | 'indicators'> {
  @Exposed('internal', () => ID, { description: 'Identifier, for openAction and copyAction' }) id: string;
  @Exposed('internal', () => String, { description: 'Name of the territory' }) territoryName: string;
  @Exposed('internal', () => Int, { description: 'First year of its plan' }) year: number;
  @Exposed('internal', () => String, { description: 'Code there' }) code: string;
  @Exposed('internal', () => String, { description: 'Title' }) title: string;
  @Exposed('internal', () => AxisEnum, { description: 'Main axis' }) axis: Axis;
  @Exposed('internal', () => String, { nullable: true, description: 'Context' }) context: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Description' }) description: string | null;
  @Exposed('internal', () => String, { nullable: true, description: 'Objectives' }) objectives: string | null;
  @Exposed('internal', () => [String], { description: 'Partners' }) partners: string[];
  @Exposed('internal', () => [String], { description: 'Tags' }) tags: string[];
}

@ObjectType('OpenActionSheet', {
  description: 'An open action with its milestones and indicators, without their dates and values',
})
export class OpenActionSheetType extends OpenActionType {
  @Exposed('internal', () => [String], { description: 'Milestones, in order' }) milestones: string[];
  @Exposed('internal', () => [OpenIndicatorType], { description: 'Indicators' }) indicators: OpenIndicatorType[];
}

export const OpenActionConnection = connectionOf(OpenActionType, 'OpenAction');

@InputType({ description: 'Which open actions; each condition narrows the list' })
export class OpenActionFilterInput {
  @Field(() => AxisEnum, { nullable: true, description: 'Main axis' }) axis?: Axis | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the title, texts, partners, tags or territory, whatever their accents; 200 characters at most',
  })
  search?: string | null;
}

@InputType({ description: 'Copies an action of the territory, or an open one of another, with credit' })
export class CopyActionInput extends CommandInput {
  @Field(() => ID, { description: 'The action to copy: of the territory, or open in another one' }) id: string;
  @Field(() => ID, { description: 'The plan that receives the copy' }) planId: string;
  @Field(() => AxisEnum, { nullable: true, description: 'Main axis of the copy; that of the action when absent' })
  mainAxis?: Axis;
  @Field(() => ID, { nullable: true, description: 'Orientation of that axis' }) orientationId?: string | null;
}

@InputType({ description: 'Archives an action, or brings an archived one back' })
export class ArchiveActionInput extends VersionedInput {
  @Field(() => ID, { description: 'The action' }) id: string;
}

@InputType({ description: 'Archives a plan, or makes an archived one the current one' })
export class ArchiveActionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'The plan' }) id: string;
}

@InputType({
  description: 'Begins the plan of another year from this one, with what is not finished; the current one is archived',
})
export class DuplicateActionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'The plan' }) id: string;
  @Field(() => Int, { description: 'First year of the new plan' }) year: number;
}

@InputType({ description: 'Lets other territories read the shared actions and copy them, or no longer' })
export class ShareActionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'The plan' }) id: string;
  @Field(() => Boolean, { description: 'Whether other territories may read its shared actions and copy them' })
  openToTerritories: boolean;
}
