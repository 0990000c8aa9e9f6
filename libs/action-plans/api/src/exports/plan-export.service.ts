import { readFilter, type ActionFilter } from '@binome/action-plans/domain';
import { docxDocument, PdfPrinter } from '@binome/shared/api';
import { DomainError, type Actor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ExportedPlans, type ExportedPlan } from './exported-plan.js';
import { planDocument } from './plan-document.js';
import { planCsv, planWorkbook } from './plan-tables.js';

/** Files that a plan is exported to, with the type that browsers know them by. */
export const EXPORT_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;
export type ExportFormat = keyof typeof EXPORT_TYPES;

export interface ExportedFile {
  name: string;
  type: string;
  bytes: Uint8Array;
}

const EVERYTHING: ActionFilter = { match: 'all', conditions: [], groups: [] };

/** Files of a plan, or of the actions of a view, with what the reader reads and nothing else. */
@Injectable()
export class PlanExportService {
  constructor(
    @Inject(ExportedPlans) private readonly plans: ExportedPlans,
    @Inject(PdfPrinter) private readonly printer: PdfPrinter,
  ) {}

  /** NOT_FOUND when the plan does not exist for this person, INVALID_INPUT for a filter that says nothing, EXPORT_TOO_LARGE, PRINTING_UNAVAILABLE. */
  async write(actor: Actor, planId: string, format: ExportFormat, filter: string | null): Promise<ExportedFile> {
    const exported = await this.plans.read(actor, planId, filterOf(filter));
    const bytes = await this.bytes(actor, exported, format);
    return { name: nameOf(exported, format), type: EXPORT_TYPES[format], bytes };
  }

  private async bytes(actor: Actor, exported: ExportedPlan, format: ExportFormat): Promise<Uint8Array> {
    if (format === 'csv') return Buffer.from(planCsv(exported), 'utf8');
    const by = actor.kind === 'anonymous' ? '' : actor.name;
    const edition = { by, on: new Intl.DateTimeFormat('fr-FR', LONG_DAY).format(new Date()) };
    if (format === 'xlsx') return planWorkbook(exported, edition);
    const document = planDocument(exported, edition);
    return format === 'docx' ? docxDocument(document) : this.printer.print(document);
  }
}

const LONG_DAY = { dateStyle: 'long', timeZone: 'Europe/Paris' } as const;

function filterOf(text: string | null): ActionFilter {
  if (!text) return EVERYTHING;
  const filter = readFilter(text);
  if (!filter) throw new DomainError('INVALID_INPUT', { problems: [{ field: 'filter', problem: 'unknown_filter' }] });
  return filter;
}

function nameOf({ plan, territoryName }: ExportedPlan, format: ExportFormat): string {
  const plain = territoryName
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `plan-${plain.replace(/^-|-$/g, '').slice(0, 60)}-${plan.year}.${format}`;
}
