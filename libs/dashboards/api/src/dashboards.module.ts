import { ActionPlansModule } from '@binome/action-plans/api';
import { MeetingsModule } from '@binome/meetings/api';
import { Module } from '@nestjs/common';
import { AdministrationHomeResolver, AdministrationHomeService } from './administration-home.js';
import { HomeActs } from './home-acts.js';
import { HomeNews } from './home-news.js';
import { HomeQueries } from './home.queries.js';
import { HomeResolver } from './home.resolver.js';
import { HomeService } from './home.service.js';
import { ReadingCursorService } from './reading-cursor.service.js';

/** First screens: what there is to do, and what moved, read from every other topic. */
@Module({
  imports: [ActionPlansModule, MeetingsModule],
  providers: [
    HomeQueries,
    HomeNews,
    HomeActs,
    HomeService,
    ReadingCursorService,
    HomeResolver,
    AdministrationHomeService,
    AdministrationHomeResolver,
  ],
  exports: [HomeNews, HomeQueries, HomeService],
})
export class DashboardsModule {}
