import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  batched,
  CurrentActor,
  Classed,
  PageArgs,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import type { Account } from './account.entity.js';
import {
  AccountConnection,
  AccountPayload,
  AccountType,
  EndPostingInput,
  EndRoleAssignmentInput,
  OpenPostingInput,
  PostingPayload,
  PostingType,
  RestoreAccountInput,
  RoleAssignmentPayload,
  RoleAssignmentType,
  SuspendAccountInput,
} from './account.graphql.js';
import { AccountService } from './account.service.js';
import type { Posting, RoleAssignment } from './rights.entity.js';
import { RightsService } from './rights.service.js';

@Resolver(() => AccountType)
export class AccountResolver {
  constructor(
    @Inject(AccountService) private readonly accountService: AccountService,
    @Inject(RightsService) private readonly rights: RightsService,
  ) {}

  @Query(() => AccountConnection, {
    name: 'accounts',
    description: 'Accounts by name; administrators see all, everybody else its own',
  })
  listAccounts(
    @CurrentActor() actor: Actor,
    @Args() page: PageArgs,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'Part of a name or address; accents do not count',
    })
    search?: string,
  ): Promise<Connection<Account>> {
    return this.accountService.list(actor, pageOf(page), search ?? null);
  }

  @Classed('internal')
  @ResolveField(() => [RoleAssignmentType], {
    description: 'Role assignments, past ones included, the latest first',
  })
  async roleAssignments(
    @Parent() { id }: Account,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<RoleAssignment[]> {
    const loader = batched<string, RoleAssignment[]>(context, 'roleAssignments', (ids) =>
      this.rights.assignmentsOf(actor, ids),
    );
    return (await loader.load(id)) ?? [];
  }

  @Classed('internal')
  @ResolveField(() => [PostingType], {
    description: 'Postings as a project lead, past ones included, the latest first',
  })
  async postings(
    @Parent() { id }: Account,
    @CurrentActor() actor: Actor,
    @Context() context: GraphqlContext,
  ): Promise<Posting[]> {
    const loader = batched<string, Posting[]>(context, 'postings', (ids) => this.rights.postingsOf(actor, ids));
    return (await loader.load(id)) ?? [];
  }

  @Mutation(() => AccountPayload, {
    description: 'Shuts an account out from its next request on. NOT_FOUND, FORBIDDEN, ACCOUNT_PROTECTED, CONFLICT',
  })
  async suspendAccount(
    @CurrentActor() actor: Actor,
    @Args('input') input: SuspendAccountInput,
  ): Promise<AccountPayload> {
    const intent = { name: 'suspendAccount', clientMutationId: input.clientMutationId };
    return { account: await this.accountService.suspend(actor, input.accountId, input.version, intent) };
  }

  @Mutation(() => AccountPayload, {
    description: 'Lets a suspended account sign in again. NOT_FOUND, FORBIDDEN, CONFLICT',
  })
  async restoreAccount(
    @CurrentActor() actor: Actor,
    @Args('input') input: RestoreAccountInput,
  ): Promise<AccountPayload> {
    const intent = { name: 'restoreAccount', clientMutationId: input.clientMutationId };
    return { account: await this.accountService.restore(actor, input.accountId, input.version, intent) };
  }

  @Mutation(() => RoleAssignmentPayload, {
    description:
      'Gives a role assignment its last day. NOT_FOUND, FORBIDDEN, INVALID_INPUT, ACCOUNT_PROTECTED, CONFLICT',
  })
  async endRoleAssignment(
    @CurrentActor() actor: Actor,
    @Args('input') input: EndRoleAssignmentInput,
  ): Promise<RoleAssignmentPayload> {
    const intent = { name: 'endRoleAssignment', clientMutationId: input.clientMutationId };
    return {
      roleAssignment: await this.rights.endAssignment(
        actor,
        input.roleAssignmentId,
        input.version,
        input.endsOn ?? null,
        intent,
      ),
    };
  }

  @Mutation(() => PostingPayload, {
    description: 'Posts a project lead to territories. NOT_FOUND, FORBIDDEN, INVALID_INPUT',
  })
  async openPosting(@CurrentActor() actor: Actor, @Args('input') input: OpenPostingInput): Promise<PostingPayload> {
    const { clientMutationId, accountId, territoryIds, startsOn } = input;
    const draft = { accountId, territoryIds, startsOn, employer: input.employer ?? null, endsOn: input.endsOn ?? null };
    return { posting: await this.rights.openPosting(actor, draft, { name: 'openPosting', clientMutationId }) };
  }

  @Mutation(() => PostingPayload, {
    description: 'Gives a posting its last day. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async endPosting(@CurrentActor() actor: Actor, @Args('input') input: EndPostingInput): Promise<PostingPayload> {
    const intent = { name: 'endPosting', clientMutationId: input.clientMutationId };
    return {
      posting: await this.rights.endPosting(actor, input.postingId, input.version, input.endsOn ?? null, intent),
    };
  }
}
