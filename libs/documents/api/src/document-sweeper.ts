import { FileStore, IncomingFiles, UnitOfWork, type Tx } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Document, DOCUMENTS_FOLDER, keyOf } from './document.entity.js';
import { factsOf, record } from './document.service.js';

const ACTOR = systemActor('balayage');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BATCH = 500;

/** Removed documents come back for so long; then they are erased for good. */
export const ERASED_AFTER_DAYS = 30;

/** Removes the bytes that nothing names any more: what a dead process was receiving, what no row names, what was removed for long. */
@Injectable()
export class DocumentSweeper implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('documents');
  private readonly timers: NodeJS.Timeout[] = [];

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FileStore) private readonly store: FileStore,
    @Inject(IncomingFiles) private readonly incoming: IncomingFiles,
  ) {}

  onModuleInit(): void {
    this.repeat(MINUTE, () => this.incoming.sweep());
    this.repeat(HOUR, async () => {
      await this.eraseRemoved();
      await this.sweepKept();
    });
  }

  onApplicationShutdown(): void {
    for (const timer of this.timers) clearInterval(timer);
  }

  /** Removes from the store what no version names; returns how many. A version is written within a minute of its bytes. */
  async sweepKept(olderThanSeconds = 3_600): Promise<number> {
    const oldest = Date.now() - olderThanSeconds * 1_000;
    let removed = 0;
    let keys: string[] = [];
    for await (const { key, keptAt } of this.store.list(DOCUMENTS_FOLDER)) {
      if (keptAt.getTime() < oldest) keys.push(key);
      if (keys.length < BATCH) continue;
      removed += await this.removeUnnamed(keys);
      keys = [];
    }
    return removed + (await this.removeUnnamed(keys));
  }

  /** Erases what was removed long ago; its bytes are then named by nothing, its history stays. */
  async eraseRemoved(afterDays = ERASED_AFTER_DAYS): Promise<number> {
    return this.unitOfWork.run(
      ACTOR,
      async (tx) => {
        const due = await tx.manager
          .createQueryBuilder(Document, 'document')
          .where('document.erasedAt IS NULL AND document.removedAt < now() - make_interval(days => :afterDays)', {
            afterDays,
          })
          .limit(BATCH)
          .setLock('pessimistic_write')
          .getMany();
        for (const document of due) await erase(tx, document);
        return due.length;
      },
      { origin: 'job' },
    );
  }

  private async removeUnnamed(keys: readonly string[]): Promise<number> {
    if (keys.length === 0) return 0;
    const named = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.query<{ id: string }[]>(
        `SELECT version.id FROM document_versions version JOIN documents document ON document.id = version.document_id
         WHERE version.id::text = ANY($1) AND version.scan <> 'refused' AND document.erased_at IS NULL`,
        [keys.map((key) => key.slice(DOCUMENTS_FOLDER.length + 1))],
      ),
    );
    const kept = new Set(named.map(keyOf));
    const orphans = keys.filter((key) => !kept.has(key));
    for (const key of orphans) await this.store.remove(key);
    if (orphans.length > 0) this.logger.log(`${orphans.length} files that nothing named were removed`);
    return orphans.length;
  }

  private repeat(every: number, work: () => Promise<unknown>): void {
    const run = (): void => void work().catch((error: Error) => this.logger.warn(error.message));
    const timer = setInterval(run, every);
    timer.unref();
    this.timers.push(timer);
  }
}

async function erase(tx: Tx, document: Document): Promise<void> {
  await tx.edit(Document, document, { version: document.version, fields: { erasedAt: new Date() } });
  await record(tx, 'document.erased', document, factsOf(document));
}
