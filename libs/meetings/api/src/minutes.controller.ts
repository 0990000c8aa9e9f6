import { answeringRefusals, CurrentActor } from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { MINUTES_TYPES, MinutesFilesService, type MinutesFormat } from './minutes-files.service.js';

const STATUSES = { PRINTING_UNAVAILABLE: 503 };

/** The door of sealed minutes: read with the rights of the moment, always given as attachments. */
@Controller('api/meetings')
export class MinutesController {
  constructor(@Inject(MinutesFilesService) private readonly files: MinutesFilesService) {}

  @Get(':meetingId/minutes/:format')
  async give(
    @CurrentActor() actor: Actor,
    @Param('meetingId') meetingId: string,
    @Param('format') format: string,
    @Res() response: Response,
  ): Promise<void> {
    response.set('cache-control', 'private, no-store');
    await answeringRefusals(response, STATUSES, async () => {
      if (!isFormat(format)) throw notFound('Minutes');
      const { name, bytes } = await this.files.write(actor, meetingId, format);
      response
        .status(200)
        .set({
          'content-type': MINUTES_TYPES[format],
          'content-disposition': `attachment; filename="${name}"`,
          'x-content-type-options': 'nosniff',
        })
        .end(bytes);
    });
  }
}

function isFormat(format: string): format is MinutesFormat {
  return Object.hasOwn(MINUTES_TYPES, format);
}
