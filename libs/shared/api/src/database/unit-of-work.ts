import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { accountIdOf, DomainError, refuse, type Actor, type Origin } from '@binome/shared/domain';
import { EventHandlers } from '../events/event-handlers.js';
import { EventDispatcher } from '../events/event-dispatcher.js';
import { EditFollowers } from './edit-followers.js';
import type { PreparedClient } from './prepared-client.js';
import { RequestReads } from './request-reads.js';
import { StatementRefusals } from './statement-refusals.js';
import { SET_SCOPE, scopeParameters } from './scope.js';
import { Tx } from './transaction.js';

interface Ambient {
  tx?: Tx;
  reads?: RequestReads;
}

export interface Intent {
  /** Name of the command, such as `editAction`. */
  name: string;
  /** One per intent of the person, kept across retries. */
  clientMutationId: string;
}

export interface WriteOptions {
  origin?: Origin;
  reason?: string;
  /** Who writes the rows of a command, where the person may only read them: its right is checked by then. */
  as?: Actor;
}

const RESULT_OF_INTENT = 'UPDATE intents SET result_id = $3 WHERE account_id = $1 AND client_mutation_id = $2';
const INTENT_ID = /^[\w.:-]{8,100}$/;

/** The only way to read and write rows: it carries the actor to PostgreSQL, and the events out after commit. */
@Injectable()
export class UnitOfWork {
  private readonly ambient = new AsyncLocalStorage<Ambient>();

  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(EventHandlers) private readonly handlers: EventHandlers,
    @Inject(EventDispatcher) private readonly dispatcher: EventDispatcher,
    @Inject(EditFollowers) private readonly followers: EditFollowers,
    @Inject(StatementRefusals) private readonly refusals: StatementRefusals,
  ) {}

  /** A write transaction. Called within another one, it joins it. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options: WriteOptions = {}): Promise<T> {
    const ambient = this.ambient.getStore();
    if (ambient?.tx) return work(ambient.tx);
    // The request's read connection goes back first: a request never holds two.
    await ambient?.reads?.release();
    const runner = this.dataSource.createQueryRunner();
    const origin = options.origin ?? 'form';
    const tx = new Tx(
      runner.manager,
      actor,
      origin,
      options.reason ?? null,
      (name) => this.handlers.has(name, origin),
      this.followers,
    );
    try {
      await begin(runner, actor);
      const result = await this.ambient.run({ ...ambient, tx }, () => work(tx));
      await Promise.all([tx.settled(), runner.commitTransaction()]);
      this.dispatcher.dispatch(tx.written);
      for (const afterwards of tx.afterwards) afterwards();
      return result;
    } catch (error) {
      const cause = this.refusals.meantBy(await tx.causeOf(error));
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw cause;
    } finally {
      await runner.release();
    }
  }

  /** A command: done once per intent. The same intent sent again gives `replay` of what the first one made. */
  async command<T extends { id: string }>(
    actor: Actor,
    intent: Intent,
    work: (tx: Tx) => Promise<T>,
    replay: (id: string) => Promise<T>,
    options: WriteOptions = {},
  ): Promise<T> {
    const account = accountIdOf(actor);
    if (!account) return this.run(options.as ?? actor, work, options);
    const outcome = await this.run(
      options.as ?? actor,
      async (tx): Promise<{ made: T } | { before: string }> => {
        const before = await claimIntent(tx.manager, account, intent);
        if (before) return { before };
        const made = await work(tx);
        tx.behind(tx.manager.query(RESULT_OF_INTENT, [account, intent.clientMutationId, made.id]));
        return { made };
      },
      options,
    );
    return 'made' in outcome ? outcome.made : replay(outcome.before);
  }

  /** Reads in the actor's scope: within the ambient write, the request's read transaction, or one of its own. */
  async read<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const ambient = this.ambient.getStore();
    if (ambient?.tx) return work(ambient.tx.manager);
    if (ambient?.reads) return ambient.reads.read(actor, work);
    const reads = new RequestReads(this.dataSource);
    try {
      return await reads.read(actor, work);
    } finally {
      await reads.release();
    }
  }

  /** Everything read inside shares one read-only transaction, given back by `release` or at the end. */
  async withReads<T>(work: (reads: RequestReads) => Promise<T>): Promise<T> {
    const reads = new RequestReads(this.dataSource);
    try {
      return await this.ambient.run({ reads }, () => work(reads));
    } finally {
      await reads.release();
    }
  }
}

/** Begins a write transaction. Nothing to wait for: it leaves with the first statement, which fails when it does. */
async function begin(runner: QueryRunner, actor: Actor): Promise<void> {
  const client = (await runner.connect()) as PreparedClient;
  client.soon('START TRANSACTION');
  Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  runner.query(SET_SCOPE, scopeParameters(actor)).catch(() => undefined);
}

async function claimIntent(manager: EntityManager, account: string, intent: Intent): Promise<string | null> {
  if (!INTENT_ID.test(intent.clientMutationId)) refuse([{ field: 'clientMutationId', problem: 'invalid' }]);
  const claimed = await manager.query<unknown[]>(
    `INSERT INTO intents (account_id, client_mutation_id, command) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
    [account, intent.clientMutationId, intent.name],
  );
  if (claimed.length > 0) return null;
  const [before] = await manager.query<{ command: string; result_id: string }[]>(
    'SELECT command, result_id FROM intents WHERE account_id = $1 AND client_mutation_id = $2',
    [account, intent.clientMutationId],
  );
  if (before?.command !== intent.name) {
    throw new DomainError('INVALID_INPUT', { problems: [{ field: 'clientMutationId', problem: 'already_used' }] });
  }
  return before.result_id;
}
