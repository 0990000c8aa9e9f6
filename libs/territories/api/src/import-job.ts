import { Inject, Injectable } from '@nestjs/common';
import {
  EventHandlers,
  ImportProgress,
  ImportWorker,
  Queues,
  UnitOfWork,
  type ImportKind,
  type ReceivedFile,
  type TellProgress,
  type Tx,
} from '@binome/shared/api';
import { sameValue } from '@binome/shared/domain';
import { awaitsJob, IMPORT_STATUSES, type ImportStatus } from '@binome/territories/domain';
import { openFiles, planOf, previewOf } from './import-analysis.js';
import { undoWrites } from './import-undo.js';
import { writePlan } from './import-writer.js';
import { knownGeography } from './known-geography.js';
import { PlaceService } from './place.service.js';
import { PlanFacts } from './plan-facts.js';
import { TerritoryImport, TerritoryImportWrites } from './territory-import.entity.js';

const KEPT_PROBLEMS = 100;
// One import at a time, on every worker: the next one compares with what this one leaves.
// Waiting for it is normal; so is thinking over a large file between two statements.
const IMPORT_LOCK = `SELECT set_config('idle_in_transaction_session_timeout', '60s', true), set_config('lock_timeout', '50s', true);
  SELECT pg_advisory_xact_lock(727003); SELECT set_config('lock_timeout', '5s', true)`;

const KIND: ImportKind = {
  queue: 'imports',
  table: 'territory_imports',
  progressTable: 'territory_import_progress',
  entity: 'TerritoryImport',
  waiting: IMPORT_STATUSES.filter(awaitsJob),
};

/** Takes imports of territories further: reads and previews, applies, undoes. */
@Injectable()
export class ImportJob extends ImportWorker {
  constructor(
    @Inject(UnitOfWork) unitOfWork: UnitOfWork,
    @Inject(Queues) queues: Queues,
    @Inject(EventHandlers) handlers: EventHandlers,
    @Inject(ImportProgress) progress: ImportProgress,
    @Inject(PlanFacts) private readonly planFacts: PlanFacts,
    @Inject(PlaceService) private readonly places: PlaceService,
  ) {
    super(
      KIND,
      { unitOfWork, queues, handlers, progress },
      {
        'import.uploaded': 'read-import',
        'import.confirmed': 'apply-import',
        'import.undo_asked': 'undo-import',
      },
    );
  }

  async run(importId: string): Promise<void> {
    const tell = this.services.progress.teller(KIND, importId);
    const status = await this.statusOf(importId);
    if (status === null || !awaitsJob(status)) return;
    await tell(status === 'undo_asked' ? 'undoing' : 'reading', 0, 1);
    const origin = status === 'undo_asked' ? 'undo' : 'import';
    await this.services.unitOfWork.run(this.actor(), (tx) => this.step(tx, importId, tell), { origin });
    await tell('done', 1, 1);
  }

  protected async giveUp(importId: string): Promise<void> {
    const fail = async (tx: Tx): Promise<void> => {
      const { status } = await tx.load(TerritoryImport, importId);
      if (awaitsJob(status)) await this.settle(tx, importId, { status: 'failed' });
    };
    await this.services.unitOfWork.run(this.actor(), fail, { origin: 'job' });
    this.services.progress.announce(KIND, importId);
  }

  private async step(tx: Tx, importId: string, tell: TellProgress): Promise<void> {
    await tx.manager.query(IMPORT_LOCK);
    await this.places.load(tx.actor);
    const row = await tx.load(TerritoryImport, importId);
    if (row.status === 'uploaded') await this.preview(tx, row, tell);
    else if (!awaitsJob(row.status)) return;
    else if (!(await mayStillImport(tx, row.createdBy))) await this.settle(tx, row.id, { status: 'failed' });
    else if (row.status === 'confirmed') await this.apply(tx, row, tell);
    else await this.undo(tx, row);
  }

  private async preview(tx: Tx, row: TerritoryImport, tell: TellProgress): Promise<void> {
    const opened = await openFiles(await filesOf(tx, row.id));
    await tell('checking', 0, 1);
    const plan = planOf(opened, await knownGeography(tx.manager, false), row.chosenPhase);
    await this.settle(tx, row.id, {
      status: plan.problems.length > 0 ? 'refused' : 'previewed',
      preview: plan.problems.length > 0 ? null : previewOf(plan),
      problems: plan.problems.slice(0, KEPT_PROBLEMS),
      problemCount: plan.problems.length,
    });
  }

  // Planned again on locked rows: what was previewed is what is written, or the administrator reads a new preview.
  private async apply(tx: Tx, row: TerritoryImport, tell: TellProgress): Promise<void> {
    const opened = await openFiles(await filesOf(tx, row.id));
    const plan = planOf(opened, await knownGeography(tx.manager, true), row.chosenPhase);
    const preview = previewOf(plan);
    if (plan.problems.length > 0 || !sameValue(preview, row.preview)) return this.preview(tx, row, tell);
    const total = plan.territories.length;
    await tell('writing', 0, total);
    const progress = (done: number): Promise<void> => tell('writing', done, total);
    const rows = await writePlan(tx, plan, { importId: row.id, isDemonstration: false, progress });
    await tx.manager.query('INSERT INTO territory_import_writes (import_id, rows) VALUES ($1, $2)', [
      row.id,
      JSON.stringify(rows),
    ]);
    await this.settle(tx, row.id, { status: 'applied' }, 'applied_at');
    await tx.record('import.applied', {
      subjectType: 'TerritoryImport',
      subjectId: row.id,
      territoryId: null,
      data: { importId: row.id },
    });
  }

  private async undo(tx: Tx, row: TerritoryImport): Promise<void> {
    const writes = await tx.manager.findOneByOrFail(TerritoryImportWrites, { importId: row.id });
    const obstacles = await undoWrites(tx, row.id, writes.rows, this.planFacts);
    if (obstacles.length > 0)
      return this.settle(tx, row.id, { status: 'applied', obstacles: obstacles.slice(0, KEPT_PROBLEMS) });
    await this.settle(tx, row.id, { status: 'undone' }, 'undone_at');
    await tx.record('import.undone', {
      subjectType: 'TerritoryImport',
      subjectId: row.id,
      territoryId: null,
      data: { importId: row.id },
    });
  }

  private async settle(
    tx: Tx,
    id: string,
    fields: Partial<TerritoryImport>,
    mark?: 'applied_at' | 'undone_at',
  ): Promise<void> {
    const row = await tx.load(TerritoryImport, id);
    await tx.edit(TerritoryImport, row, { version: row.version, fields });
    await tx.manager.query(
      `UPDATE territory_imports SET status_at = now()${mark ? `, ${mark} = now()` : ''} WHERE id = $1`,
      [id],
    );
  }

  private statusOf(importId: string): Promise<ImportStatus | null> {
    return this.services.unitOfWork.read(
      this.actor(),
      async (manager) => (await manager.findOneBy(TerritoryImport, { id: importId }))?.status ?? null,
    );
  }
}

async function filesOf(tx: Tx, importId: string): Promise<ReceivedFile[]> {
  return tx.manager.query<ReceivedFile[]>(
    'SELECT name, bytes FROM territory_import_files WHERE import_id = $1 ORDER BY place',
    [importId],
  );
}

// Rights are read again when the job runs: an administrator who no longer is one changes nothing.
async function mayStillImport(tx: Tx, accountId: string | null): Promise<boolean> {
  if (accountId === null) return true;
  const [held] = await tx.manager.query<{ held: boolean }[]>(
    `SELECT EXISTS (SELECT 1 FROM accounts, account_capacities(accounts.id) AS capacity
      WHERE accounts.id = $1 AND accounts.suspended_at IS NULL AND capacity.role = 'administrator') AS held`,
    [accountId],
  );
  return held?.held ?? false;
}
