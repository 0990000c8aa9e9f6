import {
  CONFIG,
  Mailer,
  MailSendingRound,
  UnitOfWork,
  type Config,
  type Mail,
  type MailOutcome,
} from '@binome/shared/api';
import { systemActor } from '@binome/shared/domain';
import { Inject, Injectable } from '@nestjs/common';
import { MailContents, type Mailing, type MailContent } from './mail-content.js';
import { CLOSE, MAILED, PLAN_DIGESTS, PLAN_OBJECTS, TAKE } from './mailing.statements.js';
import { UnsubscribeService } from './unsubscribe.service.js';

const ACTOR = systemActor('courrier');
const EVERY = 10_000;

type MailedContent = MailContent & { mail: Mail };

/** Plans the digests and the mails of objects that are due, by the clock of PostgreSQL, and sends them. */
@Injectable()
export class MailRound extends MailSendingRound<Mailing, MailedContent> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Mailer) mailer: Mailer,
    @Inject(MailContents) private readonly contents: MailContents,
    @Inject(UnsubscribeService) private readonly unsubscriptions: UnsubscribeService,
  ) {
    super(mailer, 'mails', EVERY);
  }

  protected plan(): Promise<unknown> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      await manager.query(PLAN_OBJECTS);
      await manager.query(PLAN_DIGESTS);
    });
  }

  protected take(): Promise<Mailing | null> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      const [taken] = await manager.query<[Mailing[], number]>(TAKE);
      return taken[0] ?? null;
    });
  }

  protected async contentOf(mailing: Mailing): Promise<MailedContent | null> {
    const token = encodeURIComponent(this.unsubscriptions.tokenOf(mailing.id));
    const { publicUrl } = this.config;
    const content = await this.contents.of(mailing, { publicUrl, unsubscribe: `${publicUrl}/desabonnement#${token}` });
    const to = content && (await this.addressOf(mailing.accountId));
    if (!content || !to) return null;
    const unsubscribe = `${publicUrl}/api/unsubscribe/${token}`;
    return { ...content, mail: { id: `${mailing.kind}-${mailing.id}`, to, ...content.letter, unsubscribe } };
  }

  protected close({ id }: Mailing, outcome: MailOutcome, content: MailedContent | null): Promise<unknown> {
    return this.unitOfWork.run(ACTOR, async ({ manager }) => {
      await manager.query(CLOSE, [id, outcome]);
      if (content) await manager.query(MAILED, [content.told, content.horizon]);
    });
  }

  private async addressOf(accountId: string): Promise<string | null> {
    const [account] = await this.unitOfWork.read(ACTOR, (manager) =>
      manager.query<{ email: string }[]>('SELECT email FROM accounts WHERE id = $1 AND suspended_at IS NULL', [
        accountId,
      ]),
    );
    return account?.email ?? null;
  }
}
