import { createHash } from 'node:crypto';
import {
  describedSheets,
  importPlan,
  leadNames,
  mappingAgain,
  placedProblem,
  proposedMapping,
  readRows,
  ruleProblem,
  valuesToMatch,
  WAITING_STATUSES,
  type ImportMapping,
  type KnownPlan,
  type PlanImportPlan,
  type PlanImportProblem,
} from '@binome/action-plans/domain';
import {
  Access,
  ActorLoader,
  EventHandlers,
  ImportProgress,
  ImportWorker,
  Queues,
  readTableFile,
  UnitOfWork,
  type ImportKind,
  type TellProgress,
  type Tx,
} from '@binome/shared/api';
import type { Actor, DomainError, TableFile } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ActionPlan } from '../action-plan.entity.js';
import { knownPlan } from './known-plan.js';
import { PlanImport, PlanImportFile, PlanImportMapping, PlanImportWrites } from './plan-import.entity.js';
import { keepOutcome, settle } from './plan-import-outcome.js';
import { PlanImportUndo } from './plan-import-undo.js';
import { PlanImportWriter, RowRefused } from './plan-import-writer.js';

const KIND: ImportKind = {
  queue: 'plan-imports',
  table: 'plan_imports',
  progressTable: 'plan_import_progress',
  entity: 'PlanImport',
  waiting: WAITING_STATUSES,
};

const KEPT_OBSTACLES = 100;
// One import of a plan at a time: the next one compares with what this one leaves. Thinking over a large file between two statements is normal.
const PLAN_LOCK = `SELECT set_config('idle_in_transaction_session_timeout', '60s', true), set_config('lock_timeout', '50s', true);`;

interface Step {
  tx: Tx;
  row: PlanImport;
  file: TableFile | null;
  tell: TellProgress;
}

/** Takes imports of plans further: opens the file, compares it with the plan, writes, undoes; each as the person who asked for it. */
@Injectable()
export class PlanImportJob extends ImportWorker {
  constructor(
    @Inject(UnitOfWork) unitOfWork: UnitOfWork,
    @Inject(Queues) queues: Queues,
    @Inject(EventHandlers) handlers: EventHandlers,
    @Inject(ImportProgress) progress: ImportProgress,
    @Inject(ActorLoader) private readonly actors: ActorLoader,
    @Inject(Access) private readonly access: Access,
    @Inject(PlanImportWriter) private readonly writer: PlanImportWriter,
    @Inject(PlanImportUndo) private readonly undoing: PlanImportUndo,
  ) {
    super(
      KIND,
      { unitOfWork, queues, handlers, progress },
      {
        'plan_import.uploaded': 'read-plan-import',
        'plan_import.mapped': 'preview-plan-import',
        'plan_import.confirmed': 'apply-plan-import',
        'plan_import.undo_asked': 'undo-plan-import',
      },
    );
  }

  async run(importId: string): Promise<void> {
    const row = await this.waiting(importId);
    if (!row) return;
    const tell = this.services.progress.teller(KIND, importId);
    const undoes = row.status === 'undo_asked';
    await tell(undoes ? 'undoing' : 'reading', 0, 1);
    const actor = await this.actors.ofCapacity(row.askedBy, row.askedAs);
    // Rights are read again when the job runs: who may no longer import changes nothing.
    if (!this.access.can(actor, 'upload', 'PlanImport', row)) return this.giveUp(importId);
    const { file, problem } = undoes
      ? { file: null, problem: null }
      : await readTableFile(row.fileName, await this.bytesOf(importId));
    if (problem) await this.end(importId, { status: 'unreadable', fileProblem: problem });
    else await this.step(actor, row, file, tell);
    await tell('done', 1, 1);
  }

  protected giveUp(importId: string): Promise<void> {
    return this.end(importId, { status: 'failed' });
  }

  private async step(
    actor: Actor,
    { id, status, fileName }: PlanImport,
    file: TableFile | null,
    tell: TellProgress,
  ): Promise<void> {
    const reason = `${status === 'undo_asked' ? 'Annulation de l’import' : 'Import'} du fichier «\u00a0${fileName}\u00a0»`;
    const work = async (tx: Tx): Promise<void> => {
      await tx.manager.query(PLAN_LOCK);
      const row = await tx.load(PlanImport, id);
      await tx.manager.query('SELECT pg_advisory_xact_lock(727004, hashtext($1))', [row.planId]);
      await tx.manager.query(`SELECT set_config('lock_timeout', '5s', true)`);
      await this.stepOf({ tx, row, file, tell });
    };
    try {
      await this.services.unitOfWork.run(actor, work, { origin: status === 'undo_asked' ? 'undo' : 'import', reason });
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      await this.refuseRow(id, error);
    }
  }

  private async stepOf(step: Step): Promise<void> {
    const { row, file } = step;
    if (row.status === 'undo_asked') return this.undo(step);
    // A plan of a former year is only read.
    const plan = await step.tx.load(ActionPlan, row.planId);
    if (plan.archivedAt) return settle(step.tx, row.id, { status: 'failed' });
    if (!file || !WAITING_STATUSES.includes(row.status)) return;
    if (row.status === 'uploaded') return this.open(step, file);
    const locked = row.status === 'confirmed';
    const known = await knownPlan(row, { manager: step.tx.manager, access: this.access, actor: step.tx.actor, locked });
    await step.tell('checking', 0, 1);
    return locked ? this.apply(step, file, known) : this.preview(step, file, known, row.mapping!);
  }

  private async open({ tx, row, tell }: Step, file: TableFile): Promise<void> {
    const { manager, actor } = tx;
    const sheets = describedSheets(file);
    const remembered = (await manager.findOneBy(PlanImportMapping, { territoryId: row.territoryId }))?.mapping ?? null;
    const before = row.previousId
      ? await manager.findOneBy(PlanImport, { id: row.previousId, planId: row.planId })
      : null;
    const again = before?.mapping ? mappingAgain(sheets, { sheets: before.sheets, mapping: before.mapping }) : null;
    const known = await knownPlan(row, { manager, access: this.access, actor, locked: false });
    await tell('checking', 0, 1);
    const mapping = again ?? proposedMapping(file, remembered);
    await settle(tx, row.id, { status: 'read', sheets, mapping, texts: textsOf(file, mapping, known) });
    if (again) await this.preview({ tx, row, file, tell }, file, known, again);
  }

  private async preview(
    { tx, row }: Step,
    file: TableFile,
    known: KnownPlan,
    mapping: ImportMapping,
    outdated = false,
  ): Promise<void> {
    const { plan, formulas } = planOf(file, mapping, known);
    await keepOutcome(tx, row, plan);
    const { problems } = plan;
    await settle(tx, row.id, {
      status: problems.length > 0 ? 'refused' : 'previewed',
      counts: countsOf(plan),
      digest: digestOf(plan),
      problemCount: problems.length,
      texts: textsOf(file, mapping, known),
      formulas,
      outdated,
    });
  }

  // Planned again on locked rows: what was previewed is what is written, or the person reads a new preview.
  private async apply(step: Step, file: TableFile, known: KnownPlan): Promise<void> {
    const { tx, row, tell } = step;
    const { plan } = planOf(file, row.mapping!, known);
    if (plan.problems.length > 0 || digestOf(plan) !== row.digest)
      return this.preview(step, file, known, row.mapping!, true);
    const writes = await this.writer.write(tx, row, plan, (done, total) => tell('writing', done, total));
    await tx.manager.query('INSERT INTO plan_import_writes (import_id, territory_id, writes) VALUES ($1, $2, $3)', [
      row.id,
      row.territoryId,
      JSON.stringify(writes),
    ]);
    await settle(tx, row.id, { status: 'applied', appliedAt: new Date() });
    await tx.record('plan_import.applied', { ...about(row), data: { importId: row.id } });
  }

  private async undo({ tx, row }: Step): Promise<void> {
    const { writes } = await tx.manager.findOneByOrFail(PlanImportWrites, { importId: row.id });
    const obstacles = await this.undoing.undo(tx, row, writes);
    if (obstacles.length > 0)
      return settle(tx, row.id, { status: 'applied', obstacles: obstacles.slice(0, KEPT_OBSTACLES) });
    await settle(tx, row.id, { status: 'undone', undoneAt: new Date() });
    await tx.record('plan_import.undone', { ...about(row), data: { importId: row.id } });
  }

  private async refuseRow(id: string, { planned, refusal }: RowRefused): Promise<void> {
    await this.services.unitOfWork.run(this.actor(), async (tx) => {
      const row = await tx.load(PlanImport, id);
      const problems = problemsOf(refusal).map((problem) => placedProblem(planned.at, problem));
      await keepOutcome(tx, row, { actions: [], problems });
      await settle(tx, id, { status: 'refused', problemCount: problems.length });
    });
  }

  private async end(importId: string, fields: Partial<PlanImport>): Promise<void> {
    const work = async (tx: Tx): Promise<void> => {
      const { status } = await tx.load(PlanImport, importId);
      if (WAITING_STATUSES.includes(status)) await settle(tx, importId, fields);
    };
    await this.services.unitOfWork.run(this.actor(), work, { origin: 'job' });
    this.services.progress.announce(KIND, importId);
  }

  private waiting(id: string): Promise<PlanImport | null> {
    return this.services.unitOfWork.read(this.actor(), async (manager) => {
      const row = await manager.findOneBy(PlanImport, { id });
      return row && WAITING_STATUSES.includes(row.status) ? row : null;
    });
  }

  private async bytesOf(importId: string): Promise<Buffer> {
    const file = await this.services.unitOfWork.read(this.actor(), (manager) =>
      manager.findOneByOrFail(PlanImportFile, { importId }),
    );
    return file.bytes;
  }
}

function planOf(file: TableFile, mapping: ImportMapping, known: KnownPlan): { plan: PlanImportPlan; formulas: number } {
  const read = readRows(file, mapping, known);
  return { plan: importPlan(read, known, mapping.values), formulas: read.formulas };
}

function textsOf(file: TableFile, mapping: ImportMapping, known: KnownPlan): PlanImport['texts'] {
  const { members, accounts, actions } = known;
  const orientations = new Map(known.orientations.map(({ id, title }) => [id, title]));
  return valuesToMatch(file, mapping, { members, accounts, orientations, leads: leadNames(actions) });
}

function countsOf({ actions, orientations }: PlanImportPlan): PlanImport['counts'] {
  const count = (wanted: string): number => actions.filter(({ kind }) => kind === wanted).length;
  return {
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    orientations: orientations.length,
  };
}

function digestOf({ actions, orientations }: PlanImportPlan): string {
  const said = actions.map(({ kind, known, content, place, lines, changes }) => [
    kind,
    known?.id,
    content,
    place,
    lines,
    changes,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([said, orientations]))
    .digest('hex');
}

function problemsOf(refusal: DomainError): PlanImportProblem[] {
  const problems =
    refusal.code === 'INVALID_INPUT'
      ? (refusal.data as { problems: Parameters<typeof ruleProblem>[0][] }).problems
      : [{ field: '', problem: refusal.code }];
  return problems.map(ruleProblem) as PlanImportProblem[];
}

function about({ id, territoryId, version }: PlanImport): {
  subjectType: string;
  subjectId: string;
  territoryId: string;
  version: number;
} {
  return { subjectType: 'PlanImport', subjectId: id, territoryId, version };
}
