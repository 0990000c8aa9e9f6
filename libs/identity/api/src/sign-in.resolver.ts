import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, Public, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { PERSONAS, SIGN_IN_LINK_MINUTES } from '@binome/identity/domain';
import { PersonaService } from './persona.service.js';
import { SessionCookie } from './session-cookie.js';
import { SignInService } from './sign-in.service.js';
import {
  ConfirmSignInInput,
  EnterAsPersonaInput,
  PersonaType,
  RequestSignInInput,
  RequestSignInPayload,
  ViewerPayload,
  ViewerType,
} from './viewer.graphql.js';
import { ViewerService } from './viewer.service.js';
import { visitOf } from './visit.js';

@Resolver()
export class SignInResolver {
  constructor(
    @Inject(SignInService) private readonly signIn: SignInService,
    @Inject(PersonaService) private readonly personas: PersonaService,
    @Inject(ViewerService) private readonly viewers: ViewerService,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  @Public()
  @Query(() => ViewerType, { nullable: true, description: 'The person signed in; null when nobody is' })
  viewer(@CurrentActor() actor: Actor): Promise<ViewerType | null> {
    return this.viewers.of(actor);
  }

  @Public()
  @Query(() => Boolean, { description: 'Whether this service is a demonstration, entered without sign-in' })
  demonstration(): boolean {
    return this.personas.demonstration;
  }

  @Public()
  @Query(() => [PersonaType], {
    name: 'personas',
    description: 'People of the demonstration, in the order of the roles. NOT_FOUND elsewhere',
  })
  async listPersonas(): Promise<PersonaType[]> {
    const accounts = await this.personas.list();
    return accounts.flatMap(({ name, persona }) =>
      PERSONAS.filter(({ key }) => key === persona).map(({ key, role }) => ({ key, name, role })),
    );
  }

  @Public()
  @Mutation(() => RequestSignInPayload, {
    description:
      'Mails a sign-in link if the address has an account; the answer never says whether it has. INVALID_INPUT, RATE_LIMITED',
  })
  async requestSignIn(
    @Args('input') input: RequestSignInInput,
    @Context() context: GraphqlContext,
  ): Promise<RequestSignInPayload> {
    await this.signIn.request(input.email, visitOf(context));
    return { validMinutes: SIGN_IN_LINK_MINUTES };
  }

  @Public()
  @Mutation(() => ViewerPayload, {
    description: 'Uses a sign-in link up and opens a session. SIGN_IN_LINK_UNUSABLE, RATE_LIMITED',
  })
  async confirmSignIn(
    @Args('input') input: ConfirmSignInInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerPayload> {
    return this.enter(context, await this.signIn.confirm(input.token, visitOf(context)));
  }

  @Public()
  @Mutation(() => ViewerPayload, {
    description: 'Opens a session as a persona of the demonstration. NOT_FOUND elsewhere',
  })
  async enterAsPersona(
    @Args('input') input: EnterAsPersonaInput,
    @Context() context: GraphqlContext,
  ): Promise<ViewerPayload> {
    return this.enter(context, await this.personas.enter(input.key, visitOf(context)));
  }

  private async enter(context: GraphqlContext, token: string): Promise<ViewerPayload> {
    this.cookie.give(context.res, token);
    return { viewer: await this.viewers.behind(token) };
  }
}
