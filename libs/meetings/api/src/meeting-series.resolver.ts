import { Committee, CommitteeType } from '@binome/governance/api';
import {
  SERIES_WEEKS,
  seriesWords,
  WEEKDAYS,
  type MeetingMode,
  type SeriesWeek,
  type Weekday,
} from '@binome/meetings/domain';
import {
  Classed,
  CommandInput,
  VersionedInput,
  CurrentActor,
  enumOf,
  Exposed,
  LocalDateScalar,
  type GraphqlContext,
} from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { ProgrammePhaseEnum } from '@binome/territories/api';
import type { ProgrammePhase } from '@binome/territories/domain';
import { Inject } from '@nestjs/common';
import {
  Args,
  Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { MeetingModeEnum } from './meeting-enums.js';
import { MeetingLoaders } from './meeting-loaders.js';
import type { MeetingSeries } from './meeting-series.entity.js';
import { MeetingSeriesService } from './meeting-series.service.js';
import { SeriesChangeService } from './series-change.service.js';
import type { Meeting } from './meeting.entity.js';
import { MeetingType } from './meeting.graphql.js';

export const SeriesWeekEnum = enumOf(SERIES_WEEKS, 'SeriesWeek', 'Which week of a month', {
  first: 'The first',
  second: 'The second',
  third: 'The third',
  fourth: 'The fourth',
  last: 'The last',
});
export const WeekdayEnum = enumOf(WEEKDAYS, 'Weekday', 'A day of the week', {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
});

@ObjectType('MeetingSeries', { description: 'Meetings of a committee that come back by a rule' })
export class MeetingSeriesType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => ID, { description: 'The committee' }) committeeId: string;
  @Exposed('internal', () => Int, { description: 'Grows by one at each change' }) version: number;
  @Exposed('internal', () => String, { description: 'The rule in words' }) words: string;
  @Exposed('internal', () => SeriesWeekEnum, { description: 'Which week of the month' }) week: SeriesWeek;
  @Exposed('internal', () => WeekdayEnum, { description: 'Day of that week' }) weekday: Weekday;
  @Exposed('internal', () => [Int], { description: 'Months of the year, 1 to 12' }) months: number[];
  @Exposed('internal', () => String, { description: 'Hour of its meetings in the territory, HH:MM' }) startTime: string;
  @Exposed('internal', () => Int, { description: 'Duration of its meetings, minutes' }) minutes: number;
  @Exposed('internal', () => MeetingModeEnum, { description: 'How people attend' }) mode: MeetingMode;
  @Exposed('internal', () => String, { nullable: true, description: 'Where' }) place: string | null;
  @Exposed('confidential', () => String, { nullable: true, description: 'Address of the video meeting' }) videoLink:
    string | null;
  @Exposed('internal', () => [MeetingType], {
    description: 'Its meetings to come, the nearest first, those that were cancelled included; of some months ahead',
  })
  meetings: Meeting[];
}

@InputType({ description: 'Begins a series, and drafts its meetings of the months ahead' })
export class CreateSeriesInput extends CommandInput {
  @Field(() => ID, { description: 'The committee that meets' }) committeeId: string;
  @Field(() => SeriesWeekEnum, { description: 'Which week of the month' }) week: SeriesWeek;
  @Field(() => WeekdayEnum, { description: 'Day of that week' }) weekday: Weekday;
  @Field(() => [Int], { description: 'Months of the year, 1 to 12, each once' }) months: number[];
  @Field(() => LocalDateScalar, { description: 'No meeting before this day' }) startsOn: string;
  @Field(() => String, { description: 'Hour of the beginning in the territory, HH:MM' }) startTime: string;
  @Field(() => Int, { description: 'Duration, minutes, 5 to 720' }) minutes: number;
  @Field(() => MeetingModeEnum, { description: 'How people attend' }) mode: MeetingMode;
  @Field(() => String, { nullable: true, description: 'Where, 300 characters at most' }) place?: string | null;
  @Field(() => String, { nullable: true, description: 'Address of the video meeting' }) videoLink?: string | null;
}

@InputType({
  description:
    'Changes a series from one of its meetings on: drafts follow, what is convened, held or changed alone stays',
})
export class EditSeriesInput extends VersionedInput {
  @Field(() => ID, { description: 'The series' }) seriesId: string;
  @Field(() => LocalDateScalar, { description: 'Day that the rule gave the first meeting which changes' }) from: string;
  @Field(() => SeriesWeekEnum, { description: 'Which week of the month' }) week: SeriesWeek;
  @Field(() => WeekdayEnum, { description: 'Day of that week' }) weekday: Weekday;
  @Field(() => [Int], { description: 'Months of the year, 1 to 12, each once' }) months: number[];
  @Field(() => String, { description: 'Hour of the beginning in the territory, HH:MM' }) startTime: string;
  @Field(() => Int, { description: 'Duration, minutes, 5 to 720' }) minutes: number;
  @Field(() => MeetingModeEnum, { description: 'How people attend' }) mode: MeetingMode;
  @Field(() => String, { nullable: true, description: 'Where, 300 characters at most' }) place: string | null = null;
  @Field(() => String, { nullable: true, description: 'Address of the video meeting' }) videoLink: string | null = null;
}

@InputType({ description: 'Ends a series: what is drafted stays' })
export class EndSeriesInput extends CommandInput {
  @Field(() => ID, { description: 'The series' }) seriesId: string;
}

@ObjectType({ description: 'Answer of the commands on a series' })
export class SeriesPayload {
  @Exposed('internal', () => ID, { description: 'The series' }) seriesId: string;
}

@Resolver(() => MeetingSeriesType)
export class MeetingSeriesResolver {
  constructor(
    @Inject(MeetingSeriesService) private readonly series: MeetingSeriesService,
    @Inject(SeriesChangeService) private readonly changes: SeriesChangeService,
    @Inject(MeetingLoaders) private readonly loaders: MeetingLoaders,
  ) {}

  @Query(() => [MeetingSeriesType], {
    description: 'The series of a territory that go on, 40 at most, for its members. NOT_FOUND',
  })
  async meetingSeries(
    @CurrentActor() actor: Actor,
    @Args('phase', { type: () => ProgrammePhaseEnum, description: 'Phase of the programme' }) phase: ProgrammePhase,
    @Args('code', { type: () => ID, description: 'Code of the territory in that phase' }) code: string,
  ): Promise<MeetingSeriesType[]> {
    const found = await this.series.list(actor, phase, code);
    return found.map(({ series, meetings }) => ({
      ...contentOf(series),
      words: seriesWords(series, series.startTime),
      meetings,
    }));
  }

  @Mutation(() => SeriesPayload, {
    description: 'Begins a series, and drafts its meetings of the months ahead. NOT_FOUND, FORBIDDEN, INVALID_INPUT',
  })
  async createSeries(@CurrentActor() actor: Actor, @Args('input') input: CreateSeriesInput): Promise<SeriesPayload> {
    return { seriesId: (await this.series.create(actor, input)).id };
  }

  @Mutation(() => SeriesPayload, {
    description:
      'Changes a series from one of its meetings on: drafts follow, what is convened, held or changed alone stays. NOT_FOUND, FORBIDDEN, INVALID_INPUT, CONFLICT',
  })
  async editSeries(@CurrentActor() actor: Actor, @Args('input') input: EditSeriesInput): Promise<SeriesPayload> {
    return { seriesId: (await this.changes.edit(actor, input)).id };
  }

  @Mutation(() => SeriesPayload, { description: 'Ends a series: what is drafted stays. NOT_FOUND, FORBIDDEN' })
  async endSeries(@CurrentActor() actor: Actor, @Args('input') input: EndSeriesInput): Promise<SeriesPayload> {
    return { seriesId: (await this.series.end(actor, input)).id };
  }

  @Classed('internal')
  @ResolveField(() => CommitteeType, { description: 'The committee that meets' })
  committee(@Parent() { committeeId }: MeetingSeriesType, @Context() context: GraphqlContext): Promise<Committee> {
    return this.loaders.committee(context, committeeId);
  }
}

function contentOf(series: MeetingSeries) {
  const { id, committeeId, version, week, weekday, months, startTime, minutes, mode, place, videoLink } = series;
  return { id, committeeId, version, week, weekday, months, startTime, minutes, mode, place, videoLink };
}
