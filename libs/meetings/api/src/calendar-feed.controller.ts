import { createHash } from 'node:crypto';
import { answeringRefusals, Public } from '@binome/shared/api';
import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CalendarFeedReading } from './calendar-feed.reading.js';

/** The door of private calendars: the secret of the address is the only key, and the rights are those of the moment. */
@Controller('api/calendars')
export class CalendarFeedController {
  constructor(@Inject(CalendarFeedReading) private readonly feeds: CalendarFeedReading) {}

  @Public()
  @Get(':token.ics')
  async give(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.set({ 'cache-control': 'private, no-cache', 'x-content-type-options': 'nosniff' });
    await answeringRefusals(response, {}, async () => {
      const content = await this.feeds.read(token, request.ip ?? '');
      const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
      response.set('etag', etag);
      // Programs that ask again without their own cache still say what they hold.
      const held = (request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
      if (held.includes(etag)) return void response.status(304).end();
      response.status(200).set('content-type', 'text/calendar; charset=utf-8').end(content);
    });
  }
}
