import { CurrentActor, Public, type GraphqlContext } from '@binome/shared/api';
import { accountIdOf, type Actor } from '@binome/shared/domain';
import { PHASE_FACTS } from '@binome/territories/domain';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  InviteGuestInput,
  LinkedMeetingType,
  MeetingRepliesPayload,
  MeetingRepliesType,
  ReplyByLinkInput,
  ReplyByLinkPayload,
  ReplyToMeetingInput,
  RevokeGuestInput,
} from './convocation.graphql.js';
import { ConvocationService, type MeetingReplies } from './convocation.service.js';
import { MeetingLinkService, type LinkedMeeting } from './meeting-link.service.js';
import { shownCondition } from './room.reads.js';

@Resolver()
export class ConvocationResolver {
  constructor(
    @Inject(ConvocationService) private readonly convocations: ConvocationService,
    @Inject(MeetingLinkService) private readonly links: MeetingLinkService,
  ) {}

  @Query(() => MeetingRepliesType, {
    description: 'Who is called to a meeting and what they answer, for the members of its territory. NOT_FOUND',
  })
  async meetingReplies(
    @CurrentActor() actor: Actor,
    @Args('meetingId', { type: () => ID, description: 'The meeting' }) meetingId: string,
  ): Promise<MeetingRepliesType> {
    return shownReplies(actor, meetingId, await this.convocations.read(actor, meetingId));
  }

  @Mutation(() => MeetingRepliesPayload, {
    description: 'Says whether one comes, or notes it for somebody. NOT_FOUND, FORBIDDEN, NOT_CALLED, MEETING_STATE',
  })
  async replyToMeeting(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReplyToMeetingInput,
  ): Promise<MeetingRepliesPayload> {
    return this.payload(actor, (await this.convocations.reply(actor, input)).id);
  }

  @Mutation(() => MeetingRepliesPayload, {
    description: 'Asks somebody without account to one meeting. NOT_FOUND, FORBIDDEN, INVALID_INPUT, MEETING_STATE',
  })
  async inviteGuest(
    @CurrentActor() actor: Actor,
    @Args('input') input: InviteGuestInput,
  ): Promise<MeetingRepliesPayload> {
    return this.payload(actor, (await this.convocations.inviteGuest(actor, input)).id);
  }

  @Mutation(() => MeetingRepliesPayload, {
    description: 'Closes the link of a guest. NOT_FOUND, FORBIDDEN, MEETING_STATE',
  })
  async revokeGuest(
    @CurrentActor() actor: Actor,
    @Args('input') input: RevokeGuestInput,
  ): Promise<MeetingRepliesPayload> {
    return this.payload(actor, (await this.convocations.revokeGuest(actor, input)).id);
  }

  @Public()
  @Query(() => LinkedMeetingType, {
    description: 'The one meeting that the link of a convocation opens, without session. MEETING_LINK_UNUSABLE',
  })
  async linkedMeeting(
    @Args('token', { type: () => String, description: 'What follows # in the mailed address' }) token: string,
    @Context() context: GraphqlContext,
  ): Promise<LinkedMeetingType> {
    return shownMeeting(await this.links.open(token, context.req?.ip ?? ''));
  }

  @Public()
  @Mutation(() => ReplyByLinkPayload, {
    description: 'Answers a convocation by its link, without session. MEETING_LINK_UNUSABLE, MEETING_STATE',
  })
  async replyByLink(
    @Args('input') { token, reply }: ReplyByLinkInput,
    @Context() context: GraphqlContext,
  ): Promise<ReplyByLinkPayload> {
    return { meeting: shownMeeting(await this.links.reply(token, reply, context.req?.ip ?? '')) };
  }

  private async payload(actor: Actor, meetingId: string): Promise<MeetingRepliesPayload> {
    return { replies: shownReplies(actor, meetingId, await this.convocations.read(actor, meetingId)) };
  }
}

function shownReplies(
  actor: Actor,
  meetingId: string,
  { called, guests, expected }: MeetingReplies,
): MeetingRepliesType {
  const accountId = accountIdOf(actor);
  return {
    meetingId,
    called: called.map(({ convocation, person, body, position, voting }) => {
      const { reply, repliedAt, replyOrigin, mail } = convocation;
      const isSelf = accountId !== null && person.accountId === accountId;
      const { id: seatHolderId, name, substitutes } = person;
      return { seatHolderId, name, substitutes, body, position, voting, isSelf, reply, repliedAt, replyOrigin, mail };
    }),
    guests: guests.map(({ id, guestName, guestEmail, reply, mail }) => ({
      ...{ id, reply, mail },
      ...{ name: guestName ?? '', email: guestEmail ?? '' },
    })),
    expected: expected && {
      ...{ accepted: expected.room.accepted, tentative: expected.room.tentative },
      ...{ declined: expected.room.declined, silent: expected.room.silent, voting: expected.room.voting },
      quorumReached: expected.room.quorum.reached,
      conditions: expected.room.quorum.reasons.map((reason) => shownCondition(expected.facts, reason)),
    },
  };
}

function shownMeeting({
  meeting,
  committee,
  territory,
  convocation,
  name,
  hasAccount,
  agenda,
}: LinkedMeeting): LinkedMeetingType {
  const { state, title, mode, place, videoLink, day, startTime, minutes, timeZone } = meeting;
  const address = `/territoires/${PHASE_FACTS[territory.phase].slug}/${territory.code}/seances/${meeting.id}`;
  return {
    ...{ name, hasAccount, state, title, mode, place, day, startTime, minutes, timeZone },
    ...{ committee: committee.name, territory: territory.name, reply: convocation.reply },
    address: hasAccount ? address : null,
    videoLink: hasAccount ? null : videoLink,
    agenda: agenda.map((item) => ({ title: item.title, minutes: item.minutes, presenter: item.presenter })),
  };
}
