import { Controller, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { answeringRefusals, CurrentActor, requireOwnPage } from '@binome/shared/api';
import type { Actor } from '@binome/shared/domain';
import { ImportService } from './import.service.js';
import { receiveFiles } from './import-upload.js';

const STATUSES = { IMPORT_REFUSED: 422 };

/** The door of files: multipart, streamed, for administrators only. */
@Controller('api/imports')
export class ImportsController {
  constructor(@Inject(ImportService) private readonly imports: ImportService) {}

  /** Receives the files of an import (fields `clientMutationId`, `phase`; files in any field) and answers its identifier. */
  @Post()
  @HttpCode(201)
  @Header('cache-control', 'no-store')
  async receive(@CurrentActor() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    await answeringRefusals(response, STATUSES, async () => {
      requireOwnPage(request);
      this.imports.authorizeUpload(actor);
      const { files, ...intent } = await receiveFiles(request);
      const { id } = await this.imports.upload(actor, intent, files);
      response.status(201).json({ id });
    });
  }
}
