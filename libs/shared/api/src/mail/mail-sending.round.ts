import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { isRefusedMail, type Mail, type Mailer } from './mailer.js';

/** Most mails in one round: the next one goes on. */
const MOST_SENT = 200;

/** What became of a mail that was due: it left, there was nothing to say or nobody to write to, or its address takes no mail. */
export type MailOutcome = 'sent' | 'nothing' | 'refused';

/**
 * Sends mails that wait as rows, one round after another. A mail is a row before it leaves: while the mail server is away it waits and is tried again,
 * under the same Message-ID. Two workers take different mails.
 */
export abstract class MailSendingRound<Due, Content extends { mail: Mail }> implements OnApplicationShutdown {
  private readonly logger: Logger;
  private timer: NodeJS.Timeout | null = null;
  private under: Promise<unknown> = Promise.resolve();

  protected constructor(
    private readonly mailer: Mailer,
    name: string,
    private readonly every: number,
  ) {
    this.logger = new Logger(name);
  }

  start(): void {
    this.timer = setInterval(() => {
      // One round at a time: a slow mail server makes no queue of rounds.
      this.under = this.under.then(() => this.make()).catch((error: Error) => this.logger.warn(error.message));
    }, this.every);
  }

  /** Notes what is due and sends what waits; returns how many mails left. */
  async make(): Promise<number> {
    await this.plan();
    let sent = 0;
    for (let turn = 0; turn < MOST_SENT; turn += 1) {
      const due = await this.take();
      if (!due) break;
      if ((await this.deliver(due)) === 'sent') sent += 1;
    }
    return sent;
  }

  /** Notes what is due since the last round. */
  protected abstract plan(): Promise<unknown>;

  /** Takes the mail that waits the longest, for some minutes; null when none does. */
  protected abstract take(): Promise<Due | null>;

  /** What it says, with the rights of this moment; null when there is nothing to say, or nobody to write to. */
  protected abstract contentOf(due: Due): Promise<Content | null>;

  /** Keeps what became of it. */
  protected abstract close(due: Due, outcome: MailOutcome, content: Content | null): Promise<unknown>;

  // Between the sending and its mark the process may die: the mail leaves again under the same Message-ID.
  private async deliver(due: Due): Promise<MailOutcome> {
    const content = await this.contentOf(due);
    const outcome = content ? await this.send(content.mail) : 'nothing';
    await this.close(due, outcome, content);
    return outcome;
  }

  private async send(mail: Mail): Promise<MailOutcome> {
    try {
      await this.mailer.send(mail);
      return 'sent';
    } catch (error) {
      if (isRefusedMail(error)) return 'refused';
      throw error;
    }
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }
}
