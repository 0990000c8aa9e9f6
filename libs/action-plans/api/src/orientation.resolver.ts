import { Access, CurrentActor, Classed } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AddOrientationInput,
  EditOrientationInput,
  MoveOrientationInput,
  OrientationPayload,
  OrientationType,
  OrientationViewerCan,
  RemoveOrientationInput,
  RemoveOrientationPayload,
} from './action-plan.graphql.js';
import type { Orientation } from './orientation.entity.js';
import { OrientationService } from './orientation.service.js';

@Resolver(() => OrientationType)
export class OrientationResolver {
  constructor(
    @Inject(OrientationService) private readonly orientations: OrientationService,
    @Inject(Access) private readonly access: Access,
  ) {}

  @Mutation(() => OrientationPayload, {
    description: 'Adds an orientation under an axis. NOT_FOUND, FORBIDDEN, INVALID_INPUT',
  })
  async addOrientation(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddOrientationInput,
  ): Promise<OrientationPayload> {
    return { orientation: await this.orientations.add(actor, input) };
  }

  @Mutation(() => OrientationPayload, {
    description: 'Edits an orientation. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async editOrientation(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditOrientationInput,
  ): Promise<OrientationPayload> {
    return { orientation: await this.orientations.edit(actor, input) };
  }

  @Mutation(() => OrientationPayload, {
    description: 'Changes the place of an orientation under its axis. NOT_FOUND, FORBIDDEN, CONFLICT',
  })
  async moveOrientation(
    @CurrentActor() actor: Actor,
    @Args('input') input: MoveOrientationInput,
  ): Promise<OrientationPayload> {
    return { orientation: await this.orientations.move(actor, input) };
  }

  @Mutation(() => RemoveOrientationPayload, {
    description: 'Removes an orientation. NOT_FOUND, FORBIDDEN, ORIENTATION_NOT_EMPTY',
  })
  async removeOrientation(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveOrientationInput,
  ): Promise<RemoveOrientationPayload> {
    return { removedId: (await this.orientations.remove(actor, input)).id };
  }

  @Classed('internal')
  @ResolveField(() => OrientationViewerCan, { description: 'What the reader may do with the orientation' })
  viewerCan(@Parent() orientation: Orientation, @CurrentActor() actor: Actor): OrientationViewerCan {
    return {
      edit: this.access.can(actor, 'edit', 'Orientation', orientation),
      move: this.access.can(actor, 'move', 'Orientation', orientation),
      remove: this.access.can(actor, 'remove', 'Orientation', orientation),
    };
  }
}
