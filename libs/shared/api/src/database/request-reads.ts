import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '@binome/shared/domain';
import { SET_SCOPE, scopeParameters } from './scope.js';

/** One read-only transaction for all the reads of a request, opened at the first and serving them in turn. */
export class RequestReads {
  private runner: QueryRunner | null = null;
  private actor: Actor | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly inside = new AsyncLocalStorage<EntityManager>();

  constructor(private readonly dataSource: DataSource) {}

  read<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const nested = this.inside.getStore();
    if (nested && this.actor === actor) return work(nested);
    return this.next(async () => {
      const manager = await this.open(actor);
      try {
        return await this.inside.run(manager, () => work(manager));
      } catch (error) {
        // A failed statement aborts the transaction: the next read needs a new one.
        await this.close();
        throw error;
      }
    });
  }

  /** Gives the connection back once the reads under way are done; a later read opens a new one. */
  release(): Promise<void> {
    if (this.inside.getStore()) throw new Error('A write was asked from within a read');
    return this.next(() => this.close());
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async open(actor: Actor): Promise<EntityManager> {
    if (this.runner && this.actor === actor) return this.runner.manager;
    await this.close();
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.query('BEGIN READ ONLY');
      await runner.query(SET_SCOPE, scopeParameters(actor));
    } catch (error) {
      await runner.release();
      throw error;
    }
    this.runner = runner;
    this.actor = actor;
    return runner.manager;
  }

  private async close(): Promise<void> {
    const { runner } = this;
    this.runner = null;
    this.actor = null;
    if (!runner) return;
    await runner.query('COMMIT').catch(() => undefined);
    await runner.release();
  }
}
