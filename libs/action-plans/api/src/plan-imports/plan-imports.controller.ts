import { planImportSentence } from '@binome/action-plans/domain';
import { CurrentActor, receiveForm, tableFileProblem } from '@binome/shared/api';
import { DomainError, refuse, safeCsvText, TABLE_LIMITS, tableProblem, type Actor } from '@binome/shared/domain';
import { Controller, Get, Header, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { Request, Response } from 'express';
import { PlanImportLists } from './plan-import-lists.service.js';
import { PlanImportService, type UploadPlanImport } from './plan-import.service.js';
import { planTemplate } from './plan-template.js';

const STATUS: Partial<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  PLAN_FILE_REFUSED: 422,
  RATE_LIMITED: 429,
  UNAUTHENTICATED: 401,
};
const INTENT = /^[\w-]{8,100}$/;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The doors of files of an import: the spreadsheet received, the list of its errors and the template given. */
@Controller('api')
export class PlanImportsController {
  constructor(
    @Inject(PlanImportService) private readonly imports: PlanImportService,
    @Inject(PlanImportLists) private readonly lists: PlanImportLists,
  ) {}

  /** Receives the file of an import (fields `clientMutationId`, `previousId`, then the file) and answers its identifier. */
  @Post('plans/:planId/imports')
  @Header('cache-control', 'no-store')
  async receive(
    @CurrentActor() actor: Actor,
    @Param('planId') planId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await answering(response, async () => {
      // A form of another site cannot set this header; the page of this one always does.
      if (!request.headers['x-binome-request']) throw new DomainError('FORBIDDEN', { act: 'upload' });
      await this.imports.authorizeUpload(actor, planId);
      const { intent, file } = await received(request);
      const { id } = await this.imports.upload(actor, { ...intent, planId }, file);
      response.status(201).json({ id });
    });
  }

  /** The errors of an import as a CSV that its reader follows beside the spreadsheet. */
  @Get('plan-imports/:id/erreurs.csv')
  @Header('cache-control', 'no-store')
  async errors(@CurrentActor() actor: Actor, @Param('id') id: string, @Res() response: Response): Promise<void> {
    await answering(response, async () => {
      await this.imports.one(actor, id);
      const problems = await this.lists.allProblems(actor, id);
      const rows = problems.map(({ sheet, line, column, cell, value, ...problem }) =>
        [sheet, line, column, cell, value, planImportSentence(problem)].map((text) => safeCsvText(String(text ?? ''))),
      );
      const csv = stringify([['Feuille', 'Ligne', 'Colonne', 'Cellule', 'Valeur', 'Raison'], ...rows], {
        bom: true,
        delimiter: ';',
      });
      attached(response, 'text/csv; charset=utf-8', 'erreurs-de-l-import.csv').send(csv);
    });
  }

  /** An empty workbook whose headings are understood. */
  @Get('plan-imports/modele.xlsx')
  async template(@CurrentActor() actor: Actor, @Res() response: Response): Promise<void> {
    await answering(response, async () => {
      if (actor.kind !== 'account') throw new DomainError('UNAUTHENTICATED', {});
      attached(response, XLSX, 'modele-plan-d-action.xlsx').send(Buffer.from(planTemplate()));
    });
  }
}

async function received(
  request: Request,
): Promise<{ intent: Omit<UploadPlanImport, 'planId'>; file: { name: string; bytes: Buffer } }> {
  const { fields, files, tooLarge } = await receiveForm(request, { files: 1, bytes: TABLE_LIMITS.bytes });
  if (tooLarge !== null) throw new DomainError('PLAN_FILE_REFUSED', { problem: tableProblem('FILE_TOO_LARGE', {}) });
  const [file] = files;
  const problem = file ? await tableFileProblem(file.name, file.bytes) : tableProblem('EMPTY_FILE', {});
  if (!file || problem)
    throw new DomainError('PLAN_FILE_REFUSED', { problem: problem ?? tableProblem('EMPTY_FILE', {}) });
  const clientMutationId = fields.get('clientMutationId') ?? '';
  refuse(INTENT.test(clientMutationId) ? [] : [{ field: 'clientMutationId', problem: 'required' }]);
  return { intent: { clientMutationId, previousId: fields.get('previousId') || null }, file };
}

async function answering(response: Response, answer: () => Promise<void>): Promise<void> {
  try {
    await answer();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    response.status(STATUS[error.code] ?? 400).json({ code: error.code, data: error.data });
  }
}

function attached(response: Response, type: string, name: string): Response {
  return response.set({
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'x-content-type-options': 'nosniff',
  });
}
