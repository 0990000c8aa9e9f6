import { VIEW_SCOPES, type ViewScope } from '@binome/action-plans/domain';
import { CommandInput, connectionOf, enumOf, Exposed, VersionedInput } from '@binome/shared/api';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { SavedView } from './saved-view.entity.js';

export const ViewScopeEnum = enumOf(
  VIEW_SCOPES,
  'ViewScope',
  'Whose a saved view is: its author’s alone, or everybody’s in the territory',
  { private: 'Its author’s alone', territory: 'Everybody’s in the territory' },
);

@ObjectType({ description: 'What the reader may do with a saved view' })
export class SavedViewViewerCan {
  @Exposed('internal', () => Boolean, { description: 'Change its name, its content, and whose it is' }) edit: boolean;
  @Exposed('internal', () => Boolean, { description: 'Remove it' }) remove: boolean;
  @Exposed('internal', () => [ViewScopeEnum], {
    description:
      'Whose it may make it: its author’s alone, everybody’s in the territory; empty when it may not edit it',
  })
  scopes: ViewScope[];
}

@ObjectType('SavedView', { description: 'A way of looking at a territory’s plan that somebody named' })
export class SavedViewType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The territory' }) territoryId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => ViewScopeEnum, { description: 'Whose it is' }) scope: ViewScope;
  @Exposed('internal', () => String, { description: 'Name' }) name: string;
  @Exposed('internal', () => String, {
    description: 'What it shows, as the address of the plan writes it after its question mark',
  })
  address: string;
}

export const SavedViewConnection = connectionOf(SavedViewType, 'SavedView');

@InputType({ description: 'Saves a view under a name' })
export class SaveViewInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => String, { description: 'Name, 60 characters at most' }) name: string;
  @Field(() => ViewScopeEnum, { description: 'Whose it is' }) scope: ViewScope;
  @Field(() => String, { description: 'What it shows, as an address writes it' }) address: string;
}

@InputType({ description: 'Edits the fields given of a saved view' })
export class EditSavedViewInput extends VersionedInput {
  @Field(() => ID, { description: 'The view' }) id: string;
  @Field(() => String, { nullable: true, description: 'Name; absent it is not touched' }) name?: string;
  @Field(() => ViewScopeEnum, { nullable: true, description: 'Whose it is; absent it is not touched' })
  scope?: ViewScope;
  @Field(() => String, { nullable: true, description: 'What it shows; absent it is not touched' }) address?: string;
}

@InputType({ description: 'Removes a saved view' })
export class RemoveSavedViewInput extends VersionedInput {
  @Field(() => ID, { description: 'The view' }) id: string;
}

@InputType({ description: 'Chooses the view that a territory’s plan opens with for the reader' })
export class ChooseDefaultViewInput extends CommandInput {
  @Field(() => ID, { description: 'The territory' }) territoryId: string;
  @Field(() => ID, {
    nullable: true,
    description: 'The view its plan opens with for the reader; null for the plan as it is',
  })
  viewId?: string | null;
}

@ObjectType({ description: 'Answer of the commands on a saved view' })
export class SavedViewPayload {
  @Exposed('internal', () => SavedViewType, { description: 'The view as it is now' }) savedView: SavedView;
}

@ObjectType({ description: 'Answer of removeSavedView' })
export class RemoveSavedViewPayload {
  @Exposed('internal', () => ID, { description: 'The view that is no more' }) removedId: string;
}

@ObjectType({ description: 'Answer of chooseDefaultView' })
export class ChooseDefaultViewPayload {
  @Exposed('internal', () => ID, { description: 'The territory whose plan opens with another view' })
  territoryId: string;
}
