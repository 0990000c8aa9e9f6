import { Exposed, type GraphqlContext, type LiveHint, type LiveStream } from '@binome/shared/api';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { RoomLiveService } from './room-live.service.js';

@ObjectType({
  description: 'Something moved in a meeting, or in another one of its territory: what is shown is read again',
})
export class MeetingHint {
  @Exposed('internal', () => ID, { description: 'The meeting that is followed' }) id: string;
  @Exposed('internal', () => String, { description: 'What happened, such as attendance.recorded' }) event: string;
}

@Resolver()
export class RoomLiveResolver {
  constructor(@Inject(RoomLiveService) private readonly live: RoomLiveService) {}

  @Subscription(() => MeetingHint, {
    description: 'Hints of what moves in a meeting, for the members of its territory. NOT_FOUND',
    resolve: ({ event }: LiveHint, { meetingId }: { meetingId: string }): MeetingHint => ({ id: meetingId, event }),
  })
  meetingChanged(
    @Context() context: GraphqlContext,
    @Args('meetingId', { type: () => ID, description: 'The meeting' }) meetingId: string,
  ): Promise<LiveStream> {
    return this.live.stream(context.actor, meetingId, context.freshActor);
  }
}
