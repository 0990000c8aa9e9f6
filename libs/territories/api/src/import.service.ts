import { createHash, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import {
  Access,
  toConnection,
  UnitOfWork,
  type Connection,
  type Page,
  type ReceivedFile,
  type Tx,
} from '@binome/shared/api';
import { accountIdOf, DomainError, notFound, type Actor } from '@binome/shared/domain';
import { importAllows, type ImportStatus, type ProgrammePhase } from '@binome/territories/domain';
import { groupedBy } from './known-geography.js';
import { TerritoryImport, TerritoryImportFile, TerritoryImportProgress } from './territory-import.entity.js';

interface Intent {
  clientMutationId: string;
}

/** Imports as administrators handle them: received, confirmed, undone. The work itself is done by jobs. */
@Injectable()
export class ImportService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  /** Refuses those who make no imports, before anything is received. */
  authorizeUpload(actor: Actor): void {
    this.access.authorize(actor, 'upload', 'TerritoryImport', {});
  }

  /** Keeps the files; a job reads them. */
  upload(
    actor: Actor,
    input: Intent & { chosenPhase: ProgrammePhase | null },
    files: readonly ReceivedFile[],
  ): Promise<TerritoryImport> {
    const { clientMutationId, chosenPhase } = input;
    const work = async (tx: Tx): Promise<TerritoryImport> => {
      this.authorizeUpload(actor);
      const row = await tx.insert(TerritoryImport, {
        ...{ version: 1, status: 'uploaded', chosenPhase, preview: null, problems: [], problemCount: 0, obstacles: [] },
        createdBy: accountIdOf(actor),
        createdByName: actor.kind === 'anonymous' ? '' : actor.name,
      });
      for (const [place, file] of files.entries())
        await tx.manager.insert(TerritoryImportFile, keptFile(row.id, place, file));
      await tx.manager.insert(TerritoryImportProgress, { importId: row.id, step: 'waiting', done: 0, total: 1 });
      await tx.record('import.uploaded', { ...about(row), data: { importId: row.id } });
      return row;
    };
    return this.unitOfWork.command(actor, { name: 'uploadImport', clientMutationId }, work, (id) =>
      this.one(actor, id),
    );
  }

  /** Asks for the preview to be applied. IMPORT_WRONG_STATE unless the import waits for it. */
  confirm(actor: Actor, input: Intent & { id: string; version: number }): Promise<TerritoryImport> {
    return this.ask(actor, 'confirm', 'confirmed', input);
  }

  /** Asks for an applied import to be undone. */
  undo(actor: Actor, input: Intent & { id: string; version: number }): Promise<TerritoryImport> {
    return this.ask(actor, 'undo', 'undo_asked', input);
  }

  private ask(
    actor: Actor,
    act: 'confirm' | 'undo',
    status: ImportStatus,
    input: Intent & { id: string; version: number },
  ): Promise<TerritoryImport> {
    const work = async (tx: Tx): Promise<TerritoryImport> => {
      const row = await tx.load(TerritoryImport, input.id);
      this.access.authorize(actor, act, 'TerritoryImport', row);
      if (!importAllows(act, row.status)) throw new DomainError('IMPORT_WRONG_STATE', { status: row.status });
      const { changes } = await tx.edit(TerritoryImport, row, {
        version: input.version,
        fields: { status, obstacles: [] },
      });
      await tx.manager.query('UPDATE territory_imports SET status_at = now() WHERE id = $1', [row.id]);
      const event = act === 'confirm' ? 'import.confirmed' : 'import.undo_asked';
      await tx.record(event, {
        ...about(row),
        data: { importId: row.id },
        changes: changes.filter(({ field }) => field === 'status'),
      });
      return row;
    };
    return this.unitOfWork.command(
      actor,
      { name: `${act}Import`, clientMutationId: input.clientMutationId },
      work,
      (id) => this.one(actor, id),
    );
  }

  one(actor: Actor, id: string): Promise<TerritoryImport> {
    return this.unitOfWork.read(actor, async (manager) => {
      const row = await manager.findOneBy(TerritoryImport, { id });
      if (!row) throw notFound('TerritoryImport');
      this.access.authorize(actor, 'read', 'TerritoryImport', row);
      return row;
    });
  }

  list(actor: Actor, page: Page): Promise<Connection<TerritoryImport>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const { sql, parameters } = this.access.filter(actor, 'read', 'TerritoryImport', TerritoryImport, 'imported');
      const query = manager.createQueryBuilder(TerritoryImport, 'imported').where(sql, parameters);
      const totalCount = await query.getCount();
      if (page.after)
        query.andWhere('(imported.created_at, imported.id) < (:at::timestamptz, :id::uuid)', {
          at: page.after[0],
          id: page.after[1],
        });
      const rows = await query
        .orderBy('imported.created_at', 'DESC')
        .addOrderBy('imported.id', 'DESC')
        .limit(page.limit + 1)
        .getMany();
      return toConnection(rows, page, totalCount, (row) => [row.createdAt.toISOString(), row.id]);
    });
  }

  /** Files of imports without their bytes, in their order, by import. */
  files(actor: Actor, importIds: readonly string[]): Promise<Map<string, TerritoryImportFile[]>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.find(TerritoryImportFile, {
        where: { importId: In([...importIds]) },
        order: { place: 'ASC' },
      });
      return groupedBy(rows, (file) => file.importId);
    });
  }

  /** How far the jobs of these imports are. */
  progress(actor: Actor, importIds: readonly string[]): Promise<Map<string, TerritoryImportProgress>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const rows = await manager.findBy(TerritoryImportProgress, { importId: In([...importIds]) });
      return new Map(rows.map((row) => [row.importId, row]));
    });
  }
}

function about(row: TerritoryImport): { subjectType: string; subjectId: string; territoryId: null; version: number } {
  return { subjectType: 'TerritoryImport', subjectId: row.id, territoryId: null, version: row.version };
}

function keptFile(importId: string, place: number, { name, bytes }: ReceivedFile): TerritoryImportFile {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: randomUUID(), importId, place, name, size: bytes.length, sha256, bytes };
}
