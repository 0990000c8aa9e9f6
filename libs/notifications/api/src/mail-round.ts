import { CONFIG, isRefusedMail, Mailer, UnitOfWork, type Config } from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { MailContents, type Mailing, type MailContent } from './mail-content.js';
import { CLOSE, MAILED, PLAN_DIGESTS, PLAN_OBJECTS, TAKE } from './mailing.statements.js';
import { UnsubscribeService } from './unsubscribe.service.js';

const ACTOR = systemActor('courrier');
const EVERY = 10_000;
/** Most mails in one round: the next one goes on. */
const MOST_SENT = 200;

type Outcome = 'sent' | 'nothing' | 'refused';

/**
 * Plans the mails that are due and sends them. A mail is a row before it leaves: while the mail server is away it waits and is tried again, and it
 * has the same Message-ID each time. The clock is that of PostgreSQL; two workers take different mails.
 */
@Injectable()
export class MailRound implements OnApplicationShutdown {
  private readonly logger = new Logger('mails');
  private timer: NodeJS.Timeout | null = null;
  private under: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(MailContents) private readonly contents: MailContents,
    @Inject(UnsubscribeService) private readonly unsubscriptions: UnsubscribeService,
  ) {}

  start(): void {
    this.timer = setInterval(() => {
      // One round at a time: a slow mail server makes no queue of rounds.
      this.under = this.under.then(() => this.make()).catch((error: Error) => this.logger.warn(error.message));
    }, EVERY);
  }

  /** Plans what is due and sends what waits; returns how many mails left. */
  async make(): Promise<number> {
    await this.unitOfWork.run(ACTOR, async ({ manager }) => {
      await manager.query(PLAN_OBJECTS);
      await manager.query(PLAN_DIGESTS);
    });
    let sent = 0;
    for (let turn = 0; turn < MOST_SENT; turn += 1) {
      const mailing = await this.take();
      if (!mailing) break;
      if ((await this.deliver(mailing)) === 'sent') sent += 1;
    }
    return sent;
  }

  private take(): Promise<Mailing | null> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      const [taken] = await manager.query<[Mailing[], number]>(TAKE);
      return taken[0] ?? null;
    });
  }

  // Between the sending and its mark the process may die: the mail leaves again under the same Message-ID.
  private async deliver(mailing: Mailing): Promise<Outcome> {
    const token = encodeURIComponent(this.unsubscriptions.tokenOf(mailing.id));
    const { publicUrl } = this.config;
    const content = await this.contents.of(mailing, { publicUrl, unsubscribe: `${publicUrl}/desabonnement#${token}` });
    const to = content && (await this.addressOf(mailing.accountId));
    if (!content || !to) return this.close(mailing, 'nothing', null);
    try {
      const unsubscribe = `${publicUrl}/api/unsubscribe/${token}`;
      await this.mailer.send({ id: `${mailing.kind}-${mailing.id}`, to, ...content.letter, unsubscribe });
    } catch (error) {
      if (isRefusedMail(error)) return this.close(mailing, 'refused', content);
      throw error;
    }
    return this.close(mailing, 'sent', content);
  }

  private async close({ id }: Mailing, outcome: Outcome, content: MailContent | null): Promise<Outcome> {
    await this.unitOfWork.run(ACTOR, async ({ manager }) => {
      await manager.query(CLOSE, [id, outcome]);
      if (content) await manager.query(MAILED, [content.told, content.horizon]);
    });
    return outcome;
  }

  private async addressOf(accountId: string): Promise<string | null> {
    const [account] = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.query<{ email: string }[]>('SELECT email FROM accounts WHERE id = $1 AND suspended_at IS NULL', [
        accountId,
      ]),
    );
    return account?.email ?? null;
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
