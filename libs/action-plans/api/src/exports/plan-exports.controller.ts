import { FILTER_PARAMETER } from '@binome/action-plans/domain';
import { answeringRefusals, CurrentActor } from '@binome/shared/api';
import { notFound, type Actor } from '@binome/shared/domain';
import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { EXPORT_TYPES, PlanExportService, type ExportFormat } from './plan-export.service.js';

const STATUSES = { PRINTING_UNAVAILABLE: 503, EXPORT_TOO_LARGE: 422 };

/** The door of the files of a plan: read with the rights of the moment, always given as attachments. */
@Controller('api/plans')
export class PlanExportsController {
  constructor(@Inject(PlanExportService) private readonly exports: PlanExportService) {}

  /** The plan, or the actions of a view when its filter is given as in the address of the view. */
  @Get(':planId/exports/:format')
  async give(
    @CurrentActor() actor: Actor,
    @Param('planId') planId: string,
    @Param('format') format: string,
    @Query(FILTER_PARAMETER) filter: string | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await answeringRefusals(response, STATUSES, async () => {
      if (!isFormat(format)) throw notFound('Export');
      const { name, type, bytes } = await this.exports.write(actor, planId, format, filter ?? null);
      response
        .status(200)
        .set({
          'content-type': type,
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'private, no-store',
          'x-content-type-options': 'nosniff',
        })
        .end(bytes);
    });
  }
}

function isFormat(format: string): format is ExportFormat {
  return Object.hasOwn(EXPORT_TYPES, format);
}
