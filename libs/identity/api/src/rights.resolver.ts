import { Inject } from '@nestjs/common';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Classed, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { PostingType, RoleAssignmentType } from './account.graphql.js';
import { Places } from './places.service.js';
import type { Posting, RoleAssignment } from './rights.entity.js';

@Resolver(() => RoleAssignmentType)
export class RoleAssignmentResolver {
  constructor(@Inject(Places) private readonly scopes: Places) {}

  @Classed('internal')
  @ResolveField(() => [String], {
    description: 'Names of its territories or régions, those that the reader may see',
  })
  places(
    @Parent() assignment: RoleAssignment,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<string[]> {
    return this.scopes.of(context, actor, assignment);
  }
}

@Resolver(() => PostingType)
export class PostingResolver {
  constructor(@Inject(Places) private readonly scopes: Places) {}

  @Classed('internal')
  @ResolveField(() => [String], { description: 'Names of its territories, those that the reader may see' })
  places(
    @Parent() posting: Posting,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<string[]> {
    return this.scopes.of(context, actor, posting);
  }
}
