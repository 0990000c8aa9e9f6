import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { notFound, systemActor, type Actor } from '@binome/shared/domain';
import { Access } from '../access/access.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { toConnection, type Connection, type Page } from '../graphql/connection.js';
import { Queues, type JobFailure } from '../queues/queues.js';
import { DeadLetter } from './dead-letter.entity.js';

const ACTOR = systemActor('files de travaux');

@Injectable()
export class DeadLettersService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
    @Inject(Queues) private readonly queues: Queues,
  ) {}

  /** Keeps a job given up; given up again before anybody sent it again, it stays one line. */
  async keep({ queue, reference, error, attempts }: JobFailure): Promise<void> {
    await this.unitOfWork.run(ACTOR, async (tx) => {
      const known = await tx.manager.findOne(DeadLetter, {
        where: { queue, reference, retriedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      const failure = {
        error: error.slice(0, 2_000),
        attempts: attempts + (known?.attempts ?? 0),
        failedAt: () => 'now()',
      };
      if (known) await tx.manager.update(DeadLetter, { id: known.id }, failure);
      else await tx.manager.insert(DeadLetter, { id: randomUUID(), queue, reference, ...failure });
    });
  }

  list(actor: Actor, page: Page): Promise<Connection<DeadLetter>> {
    return this.unitOfWork.read(actor, async (manager) => {
      const { sql, parameters } = this.access.filter(actor, 'read', 'DeadLetter', DeadLetter, 'letter');
      const query = manager.createQueryBuilder(DeadLetter, 'letter').where(sql, parameters);
      const totalCount = await query.getCount();
      if (page.after)
        query.andWhere('(letter.failed_at, letter.id) < (:at::timestamptz, :id::uuid)', {
          at: page.after[0],
          id: page.after[1],
        });
      const rows = await query
        .orderBy('letter.failed_at', 'DESC')
        .addOrderBy('letter.id', 'DESC')
        .limit(page.limit + 1)
        .getMany();
      return toConnection(rows, page, totalCount, (row) => [row.failedAt.toISOString(), row.id]);
    });
  }

  /** Sends the job again, once. */
  async retry(actor: Actor, intent: { clientMutationId: string; id: string }): Promise<DeadLetter> {
    const command = { name: 'retryDeadLetter', clientMutationId: intent.clientMutationId };
    return this.unitOfWork.command(
      actor,
      command,
      async (tx) => {
        this.access.authorize(actor, 'retry', 'DeadLetter', {});
        const letter = await tx.load(DeadLetter, intent.id);
        const retriedAt = new Date();
        await this.queues.add(letter.queue, letter.reference);
        await tx.manager.update(DeadLetter, { id: letter.id }, { retriedAt });
        return { ...letter, retriedAt };
      },
      (id) => this.one(actor, id),
    );
  }

  private async one(actor: Actor, id: string): Promise<DeadLetter> {
    const letter = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(DeadLetter, { id }));
    if (!letter) throw notFound('DeadLetter');
    this.access.authorize(actor, 'read', 'DeadLetter', letter);
    return letter;
  }
}
