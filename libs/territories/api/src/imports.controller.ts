import { Controller, Header, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentActor } from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { ImportService } from './import.service.js';
import { receiveFiles } from './import-upload.js';

const STATUS: Partial<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  IMPORT_REFUSED: 422,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
};

/** The door of files: multipart, streamed, for administrators only. */
@Controller('api/imports')
export class ImportsController {
  constructor(@Inject(ImportService) private readonly imports: ImportService) {}

  /** Receives the files of an import (fields `clientMutationId`, `phase`; files in any field) and answers its identifier. */
  @Post()
  @HttpCode(201)
  @Header('cache-control', 'no-store')
  async receive(@CurrentActor() actor: Actor, @Req() request: Request, @Res() response: Response): Promise<void> {
    try {
      // A form of another site cannot set this header; the page of this one always does.
      if (!request.headers['x-binome-request']) throw new DomainError('FORBIDDEN', { act: 'upload' });
      this.imports.authorizeUpload(actor);
      const { files, ...intent } = await receiveFiles(request);
      const { id } = await this.imports.upload(actor, intent, files);
      response.status(201).json({ id });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      response.status(STATUS[error.code] ?? 400).json({ code: error.code, data: error.data });
    }
  }
}
