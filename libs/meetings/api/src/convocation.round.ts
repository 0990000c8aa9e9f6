import { Mailer, MailSendingRound, UnitOfWork, type Mail, type MailOutcome } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { ConvocationContents, type ConvocationMail, type DueConvocation } from './convocation-content.js';
import { CALL_NEWCOMERS, CALL_READDRESSED, MAILED, TAKE } from './convocation.statements.js';

const ACTOR = systemActor('convocations');
const EVERY = 5_000;

type MailedConvocation = Pick<ConvocationMail, 'agenda'> & { mail: Mail };

/** Calls those who came to a seat since, and writes to those who are called to a meeting, by the clock of PostgreSQL. */
@Injectable()
export class ConvocationRound extends MailSendingRound<DueConvocation, MailedConvocation> {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Mailer) mailer: Mailer,
    @Inject(ConvocationContents) private readonly contents: ConvocationContents,
  ) {
    super(mailer, 'convocations', EVERY);
  }

  protected plan(): Promise<unknown> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      await manager.query(CALL_NEWCOMERS);
      await manager.query(CALL_READDRESSED);
    });
  }

  protected take(): Promise<DueConvocation | null> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      const [taken] = await manager.query<[DueConvocation[], number]>(TAKE);
      return taken[0] ?? null;
    });
  }

  protected async contentOf(due: DueConvocation): Promise<MailedConvocation | null> {
    const content = await this.contents.of(due);
    if (!content) return null;
    const { agenda, ...mail } = content;
    return { agenda, mail: { id: `convocation-${due.id}-${due.sequence ?? 0}`, ...mail } };
  }

  protected close(
    { id, sequence }: DueConvocation,
    outcome: MailOutcome,
    content: MailedConvocation | null,
  ): Promise<unknown> {
    const standing = outcome === 'nothing' ? 'nobody' : outcome;
    const told = [id, sequence, standing, JSON.stringify(content?.agenda ?? null)];
    return this.unitOfWork.run(ACTOR, ({ manager }) => manager.query(MAILED, told));
  }
}
