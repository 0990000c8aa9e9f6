import { AsyncLocalStorage } from 'node:async_hooks';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '@binome/shared/domain';
import { ReadTransaction } from './read-transaction.js';

/** Another read of the same transaction failed: this one never ran. */
const ABORTED = '25P02';
const MOST_TRIES = 5;

/**
 * One read-only transaction for all the reads of a request, opened at the first. Reads asked together are sent together.
 * A failed statement aborts the transaction: the others are then done again in a new one.
 */
export class RequestReads {
  private current: ReadTransaction | null = null;
  private readonly inside = new AsyncLocalStorage<ReadTransaction>();

  constructor(private readonly dataSource: DataSource) {}

  async read<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const nested = this.inside.getStore();
    if (nested?.actor === actor) return nested.take(work);
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.once(actor, work);
      } catch (error) {
        if (tries === MOST_TRIES || !isAborted(error)) throw error;
      }
    }
  }

  /** Gives the connection back once the reads under way are done; a later read opens a new one. */
  async release(): Promise<void> {
    if (this.inside.getStore()) throw new Error('A write was asked from within a read');
    await this.current?.end();
  }

  private async once<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const transaction = this.transactionOf(actor);
    try {
      return await this.inside.run(transaction, () => transaction.take(work));
    } catch (error) {
      void transaction.end();
      throw error;
    }
  }

  // A request holds one connection at most: the next transaction begins when the one before has given its own back.
  private transactionOf(actor: Actor): ReadTransaction {
    const { current } = this;
    if (current?.actor === actor && !current.isEnding) return current;
    this.current = new ReadTransaction(this.dataSource, actor, current?.end());
    return this.current;
  }
}

function isAborted(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: unknown }).code === ABORTED;
}
