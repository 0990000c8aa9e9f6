import { AsyncResource } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor, type ImportStep } from '@binome/shared/domain';
import { UnitOfWork } from '../database/unit-of-work.js';
import { LiveUpdates } from '../live/live-updates.js';
import type { ImportKind } from './import-kind.js';

const ACTOR = systemActor('importation');

/** Tells how far an import is. */
export type TellProgress = (step: ImportStep, done: number, total: number) => Promise<void>;

/** Progress of imports, kept for who asks and told to who listens. */
@Injectable()
export class ImportProgress {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(LiveUpdates) private readonly live: LiveUpdates,
  ) {}

  /**
   * The teller of one import. It keeps the context in which it is made: called from within the transaction that writes the import,
   * it still commits on its own, so that others see the progress before the end.
   */
  teller(kind: ImportKind, importId: string): TellProgress {
    return AsyncResource.bind((step: ImportStep, done: number, total: number) =>
      this.tell(kind, importId, step, done, total),
    );
  }

  private async tell(kind: ImportKind, importId: string, step: ImportStep, done: number, total: number): Promise<void> {
    await this.unitOfWork.run(ACTOR, async (tx) => {
      await tx.manager.query(
        `UPDATE ${kind.progressTable} SET step = $2, done = $3, total = $4, at = now() WHERE import_id = $1`,
        [importId, step, done, total],
      );
    });
    this.announce(kind, importId);
  }

  /** Tells who listens that the import changed; what it became is read again. */
  announce({ entity }: ImportKind, importId: string): void {
    const hint = { event: 'import.progressed', entity, id: importId, version: null, sequence: importId, by: null };
    this.live.publish(`import:${importId}`, hint);
  }
}
