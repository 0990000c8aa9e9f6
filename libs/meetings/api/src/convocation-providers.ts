import { CalendarFeedController } from './calendar-feed.controller.js';
import { CalendarFeed } from './calendar-feed.entity.js';
import { CalendarFeedReading } from './calendar-feed.reading.js';
import { CalendarFeedResolver } from './calendar-feed.resolver.js';
import { CalendarFeedService } from './calendar-feed.service.js';
import { ConvocationContents } from './convocation-content.js';
import { Convocation } from './convocation.entity.js';
import { ConvocationResolver } from './convocation.resolver.js';
import { ConvocationRound } from './convocation.round.js';
import { ConvocationService } from './convocation.service.js';
import { ConvocationWriter } from './convocation.writer.js';
import { MeetingSeries } from './meeting-series.entity.js';
import { MeetingSeriesResolver } from './meeting-series.resolver.js';
import { MeetingSeriesRound } from './meeting-series.round.js';
import { MeetingSeriesService } from './meeting-series.service.js';
import { SeriesChangeService } from './series-change.service.js';
import { MeetingLinkService } from './meeting-link.service.js';

/** What convocations, their mails and their answers are made of. */
export const convocationProviders = [
  ConvocationWriter,
  ConvocationContents,
  ConvocationRound,
  ConvocationService,
  MeetingLinkService,
  ConvocationResolver,
  CalendarFeedService,
  CalendarFeedReading,
  CalendarFeedResolver,
  MeetingSeriesService,
  SeriesChangeService,
  MeetingSeriesRound,
  MeetingSeriesResolver,
];

/** The door of calendars. */
export const calendarControllers = [CalendarFeedController];

/** Entities of convocations and calendars. */
export const convocationEntities = [Convocation, CalendarFeed, MeetingSeries];
