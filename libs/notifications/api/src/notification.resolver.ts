import { expectsAct } from '@binome/notifications/domain';
import {
  batched,
  CurrentActor,
  PageArgs,
  pageOf,
  toConnection,
  type GraphqlContext,
  type LiveHint,
  type LiveStream,
} from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import {
  MarkedNotificationsPayload,
  MarkNotificationInput,
  MarkNotificationsInput,
  NotificationCentre,
  NotificationHint,
  type NotificationType,
} from './notification.graphql.js';
import { NotificationService, type Centre, type PlacedNotice } from './notification.service.js';

/** How many things of one object are told; the others are behind it. */
const MOVES_TOLD = 6;

@Resolver()
export class NotificationResolver {
  constructor(@Inject(NotificationService) private readonly notifications: NotificationService) {}

  @Query(() => NotificationCentre, { description: 'What the person is told of, and how much of it is not read' })
  async notificationCentre(
    @Context() context: GraphqlContext,
    @Args() args: PageArgs,
    @Args('unreadOnly', { type: () => Boolean, defaultValue: false, description: 'Only what is not read' })
    unreadOnly: boolean,
  ): Promise<NotificationCentre> {
    const page = pageOf(args);
    const { clock, unreadCount, notices } = await this.reading(context, unreadOnly);
    const from = placeAfter(notices, page.after);
    const rows = notices.slice(from, from + page.limit + 1).map(asShown);
    const notifications = toConnection(rows, page, notices.length, ({ id }) => [id]);
    return { horizon: clock.horizon, unreadCount, notifications };
  }

  @Mutation(() => MarkedNotificationsPayload, {
    description: 'What was on screen is read; what happened since stays new. NOT_FOUND, INVALID_INPUT',
  })
  async markNotificationsRead(
    @CurrentActor() actor: Actor,
    @Args('input') input: MarkNotificationsInput,
  ): Promise<MarkedNotificationsPayload> {
    await this.notifications.markRead(actor, input);
    return { marked: true };
  }

  @Mutation(() => MarkedNotificationsPayload, { description: 'A notification is to be read again. NOT_FOUND' })
  async markNotificationUnread(
    @CurrentActor() actor: Actor,
    @Args('input') input: MarkNotificationInput,
  ): Promise<MarkedNotificationsPayload> {
    await this.notifications.markUnread(actor, input);
    return { marked: true };
  }

  @Subscription(() => NotificationHint, {
    description: 'Hints that there is something new for the person to read; the centre tells what',
    resolve: (hint: LiveHint) => hint,
  })
  notificationsChanged(@Context() context: GraphqlContext): LiveStream {
    return this.notifications.stream(context.actor, context.freshActor);
  }

  private async reading(context: GraphqlContext, unreadOnly: boolean): Promise<Centre> {
    const name = `notifications ${unreadOnly}`;
    const read = async () => new Map([[name, await this.notifications.read(context.actor, { unreadOnly })]]);
    const centre = await batched(context, name, read).load(name);
    if (!centre) throw new Error('No notification centre was read');
    return centre;
  }
}

function placeAfter(notices: readonly PlacedNotice[], after: readonly unknown[] | null): number {
  if (after === null) return 0;
  const place = notices.findIndex(({ id }) => id === after[0]);
  if (place < 0) throw new DomainError('INVALID_INPUT', { problems: [{ field: 'after', problem: 'unknown_cursor' }] });
  return place + 1;
}

function asShown(notice: PlacedNotice): NotificationType {
  const { place, action, moves, at, ...shown } = notice;
  return {
    ...shown,
    at: new Date(at),
    expectsAct: expectsAct(notice),
    ...{ territoryName: place.name, phase: place.phase, code: place.code },
    ...{ actionId: action?.id ?? null, title: action?.title ?? null, axis: action?.axis ?? null },
    moveCount: moves.length,
    moves: moves.slice(0, MOVES_TOLD).map(({ action: moved, at: movedAt, ...move }) => ({
      ...move,
      at: new Date(movedAt),
      ...{ actionId: moved?.id ?? null, code: moved?.code ?? null, title: moved?.title ?? null },
    })),
  };
}
