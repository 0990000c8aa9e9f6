import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '@binome/shared/domain';
import type { PreparedClient } from './prepared-client.js';
import { SET_SCOPE, scopeParameters } from './scope.js';

/** A read-only transaction in the scope of an actor, which ends once nobody reads in it any more. */
export class ReadTransaction {
  isEnding = false;
  private readers = 0;
  private readonly runner: QueryRunner;
  private readonly opened: Promise<PreparedClient>;
  private readonly ended = Promise.withResolvers<void>();

  constructor(
    dataSource: DataSource,
    readonly actor: Actor,
    /** What must be over before. */
    before: Promise<void> | undefined,
  ) {
    this.runner = dataSource.createQueryRunner();
    this.opened = this.open(before);
    this.opened.catch(() => undefined);
  }

  /** Reads in this transaction. */
  async take<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    this.readers += 1;
    try {
      await this.opened;
      return await work(this.runner.manager);
    } finally {
      this.readers -= 1;
      if (this.isEnding && this.readers === 0) await this.giveBack();
    }
  }

  /** Takes no more readers, and gives the connection back after the last of them. */
  end(): Promise<void> {
    if (!this.isEnding) {
      this.isEnding = true;
      if (this.readers === 0) void this.giveBack();
    }
    return this.ended.promise;
  }

  private async open(before: Promise<void> | undefined): Promise<PreparedClient> {
    await before;
    const client = (await this.runner.connect()) as PreparedClient;
    // Nothing to wait for: they leave with the first read, which fails when they do.
    client.soon('BEGIN READ ONLY');
    this.runner.query(SET_SCOPE, scopeParameters(this.actor)).catch(() => undefined);
    return client;
  }

  // Whoever has the connection next is served after this COMMIT.
  private async giveBack(): Promise<void> {
    const client = await this.opened.catch(() => null);
    client?.soon('COMMIT');
    await this.runner.release();
    this.ended.resolve();
  }
}
