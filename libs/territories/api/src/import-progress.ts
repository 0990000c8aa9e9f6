import { AsyncResource } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { LiveUpdates, UnitOfWork } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import type { ImportStep } from '@binome/territories/domain';

const ACTOR = systemActor('importation');

const TELL = `INSERT INTO territory_import_progress (import_id, step, done, total) VALUES ($1, $2, $3, $4)
  ON CONFLICT (import_id) DO UPDATE SET step = excluded.step, done = excluded.done, total = excluded.total, at = now()`;

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
  teller(importId: string): TellProgress {
    return AsyncResource.bind((step: ImportStep, done: number, total: number) =>
      this.tell(importId, step, done, total),
    );
  }

  private async tell(importId: string, step: ImportStep, done: number, total: number): Promise<void> {
    await this.unitOfWork.run(ACTOR, (tx) =>
      tx.manager.query(TELL, [importId, step, done, total]).then(() => undefined),
    );
    this.announce(importId);
  }

  /** Tells who listens that the import changed; what it became is read again. */
  announce(importId: string): void {
    const hint = {
      event: 'import.progressed',
      entity: 'TerritoryImport',
      id: importId,
      version: null,
      sequence: importId,
      by: null,
    };
    this.live.publish(`import:${importId}`, hint);
  }
}
