import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config/config.js';

export interface Mail {
  /** Stable identifier of the mail, such as `invitation-<id>-1`: the same mail sent twice is one mail. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Address that stops such mails by a mere POST (RFC 8058): mail programs show a button for it. */
  unsubscribe?: string;
  /** An invitation that calendars understand, with its method (RFC 5546). */
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string };
}

/** Sends mail by SMTP. Called from handlers only: a request never waits for a mail server. */
@Injectable()
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;
  private readonly domain: string;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.transport = createTransport({
      url: config.smtpUrl,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 10_000,
    });
    this.domain = new URL(config.publicUrl).hostname;
  }

  async send({ id, to, subject, text, html, unsubscribe, calendar }: Mail): Promise<void> {
    const messageId = `<${id}@${this.domain}>`;
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to,
      subject,
      text,
      html,
      messageId,
      ...(calendar && { icalEvent: { ...calendar, filename: 'seance.ics' } }),
      ...(unsubscribe && { headers: unsubscribeHeaders(unsubscribe) }),
      disableUrlAccess: true,
      disableFileAccess: true,
    });
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}

function unsubscribeHeaders(address: string): Record<string, string> {
  return { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

/** The server answered for good that this address, or this mail, is not taken: asking again would change nothing. A refused sign-in is not that. */
export function isRefusedMail(error: unknown): boolean {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode !== undefined && responseCode >= 500;
}
