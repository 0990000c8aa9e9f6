import { answeringRefusals, CONFIG, Public, type Config } from '@binome/shared/api';
import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { UnsubscribeService } from './unsubscribe.service.js';

const STATUSES = { UNSUBSCRIBE_LINK_UNUSABLE: 404 };

/** The address that mail programs post to when their reader presses « se désabonner » (RFC 8058): no session, no page, no question. */
@Controller('api/unsubscribe')
export class UnsubscribeController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnsubscribeService) private readonly unsubscriptions: UnsubscribeService,
  ) {}

  /** Stops such mails. */
  @Public()
  @Post(':token')
  stop(@Param('token') token: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return answeringRefusals(response, STATUSES, async () => {
      await this.unsubscriptions.stop(token, request.ip ?? '');
      response.status(200).type('text/plain').send('Désabonnement enregistré.');
    });
  }

  /** A program that opens links stops nothing: the page asks first. */
  @Public()
  @Get(':token')
  ask(@Param('token') token: string, @Res() response: Response): void {
    response.redirect(303, `${this.config.publicUrl}/desabonnement#${encodeURIComponent(token)}`);
  }
}
