import { isRefusedMail, Mailer, UnitOfWork } from '@binome/shared/api';
import type { MailStanding } from '@binome/meetings/domain';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { ConvocationContents, type DueConvocation } from './convocation-content.js';
import { CALL_NEWCOMERS, MAILED, TAKE } from './convocation.statements.js';

const ACTOR = systemActor('convocations');
const EVERY = 5_000;
/** Most mails in one round: the next one goes on. */
const MOST_SENT = 200;

/**
 * Writes to those who are called to a meeting. A mail is a row before it leaves: while the mail server is away it waits and is tried again, under
 * the same Message-ID. The clock is that of PostgreSQL; two workers take different mails.
 */
@Injectable()
export class ConvocationRound implements OnApplicationShutdown {
  private readonly logger = new Logger('convocations');
  private timer: NodeJS.Timeout | null = null;
  private under: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(ConvocationContents) private readonly contents: ConvocationContents,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      // One round at a time: a slow mail server makes no queue of rounds.
      this.under = this.under.then(() => this.make()).catch((error: Error) => this.logger.warn(error.message));
    }, EVERY);
  }

  /** Calls those who came to a seat since, and writes to those who wait for it; returns how many mails left. */
  async make(): Promise<number> {
    await this.unitOfWork.run(ACTOR, ({ manager }) => manager.query(CALL_NEWCOMERS));
    let sent = 0;
    for (let turn = 0; turn < MOST_SENT; turn += 1) {
      const due = await this.take();
      if (!due) break;
      if ((await this.deliver(due)) === 'sent') sent += 1;
    }
    return sent;
  }

  private take(): Promise<DueConvocation | null> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      const [taken] = await manager.query<[DueConvocation[], number]>(TAKE);
      return taken[0] ?? null;
    });
  }

  // Between the sending and its mark the process may die: the mail leaves again under the same Message-ID.
  private async deliver(due: DueConvocation): Promise<MailStanding> {
    const content = await this.contents.of(due);
    if (!content) return this.close(due, 'nobody');
    try {
      await this.mailer.send({ id: `convocation-${due.id}-${due.sequence ?? 0}`, ...content });
    } catch (error) {
      if (isRefusedMail(error)) return this.close(due, 'refused');
      throw error;
    }
    return this.close(due, 'sent');
  }

  private async close({ id, sequence }: DueConvocation, standing: MailStanding): Promise<MailStanding> {
    await this.unitOfWork.run(ACTOR, ({ manager }) => manager.query(MAILED, [id, sequence, standing]));
    return standing;
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
