import { channelsOf, reasonsFor } from '@binome/notifications/domain';
import { CurrentActor, Public, type GraphqlContext } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  AskDigestInput,
  AskDigestPayload,
  ChooseNotificationInput,
  EditDigestInput,
  NotificationPreferences,
  NotificationPreferencesPayload,
  UnsubscribeInput,
  UnsubscribePayload,
} from './preference.graphql.js';
import { PreferenceService, type Choices } from './preference.service.js';
import { UnsubscribeService } from './unsubscribe.service.js';

@Resolver()
export class PreferenceResolver {
  constructor(
    @Inject(PreferenceService) private readonly preferences: PreferenceService,
    @Inject(UnsubscribeService) private readonly unsubscriptions: UnsubscribeService,
  ) {}

  @Query(() => NotificationPreferences, { description: 'How the person wants to be told' })
  async notificationPreferences(@CurrentActor() actor: Actor): Promise<NotificationPreferences> {
    return asShown(await this.preferences.read(actor));
  }

  @Mutation(() => NotificationPreferencesPayload, {
    description:
      'Chooses how the person is told for a reason. NOT_FOUND for a territory that is not its own, INVALID_INPUT for a mail that another one doubles',
  })
  async chooseNotification(
    @CurrentActor() actor: Actor,
    @Args('input') input: ChooseNotificationInput,
  ): Promise<NotificationPreferencesPayload> {
    await this.preferences.choose(actor, input);
    return { preferences: asShown(await this.preferences.read(actor)) };
  }

  @Mutation(() => NotificationPreferencesPayload, { description: 'Chooses when the digest comes. INVALID_INPUT' })
  async editDigest(
    @CurrentActor() actor: Actor,
    @Args('input') input: EditDigestInput,
  ): Promise<NotificationPreferencesPayload> {
    await this.preferences.edit(actor, input);
    return { preferences: asShown(await this.preferences.read(actor)) };
  }

  @Mutation(() => AskDigestPayload, { description: 'Asks for the digest of now; it leaves if there is anything new' })
  async askDigest(@CurrentActor() actor: Actor, @Args('input') input: AskDigestInput): Promise<AskDigestPayload> {
    await this.preferences.askDigest(actor, input);
    return { asked: true };
  }

  @Public()
  @Mutation(() => UnsubscribePayload, {
    description: 'Stops the mails of the kind that a link came with, without session. UNSUBSCRIBE_LINK_UNUSABLE',
  })
  async unsubscribe(
    @Args('input') { token }: UnsubscribeInput,
    @Context() context: GraphqlContext,
  ): Promise<UnsubscribePayload> {
    const stopped = await this.unsubscriptions.stop(token, context.req?.ip ?? '');
    return { reason: stopped === 'digest' ? null : stopped };
  }
}

function asShown({ roles, settings, preferences, places }: Choices): NotificationPreferences {
  const { frequency, weekday, hour, timeZone } = settings;
  const here = (territoryId: string | null) => {
    const held = roles.filter(({ territoryIds }) => territoryId === null || territoryIds.includes(territoryId));
    const reasons = reasonsFor(held.map(({ role }) => role));
    return channelsOf(preferences, territoryId, reasons).map((choice) => ({
      ...choice,
      isChosen: preferences.some((one) => one.reason === choice.reason && one.territoryId === territoryId),
    }));
  };
  const everywhere = { territoryId: null, name: null, choices: here(null) };
  const each = places.map(({ id, name }) => ({ territoryId: id, name, choices: here(id) }));
  return { frequency, weekday, hour, timeZone, places: [everywhere, ...each] };
}
