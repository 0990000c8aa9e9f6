import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server in the test's own process, and the mails that it received. */
export class TestMailbox {
  readonly mails: ParsedMail[] = [];
  private server = this.newServer();

  /** Opens on a free port, or again on the one that was closed. */
  async open(port = 0): Promise<string> {
    if (port > 0) this.server = this.newServer();
    await new Promise<void>((resolve) => this.server.listen(port, '127.0.0.1', resolve));
    const address = this.server.server.address();
    if (!address || typeof address === 'string') throw new Error('No port');
    return `smtp://127.0.0.1:${address.port}`;
  }

  private newServer(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, _session, done) => {
        simpleParser(stream).then(
          (mail) => {
            this.mails.push(mail);
            done();
          },
          (error: Error) => done(error),
        );
      },
    });
  }

  /** Mails received by this address, the latest last. */
  to(email: string): ParsedMail[] {
    return this.mails.filter(({ to }) =>
      [to].flat().some((line) => line?.text.toLowerCase().includes(email.toLowerCase())),
    );
  }

  /** The token of the link in the latest mail to this address. */
  tokenFor(email: string): string {
    const text = this.to(email).at(-1)?.text ?? '';
    const token = /#(\S+)/.exec(text)?.[1];
    if (!token) throw new Error(`No link was mailed to ${email}`);
    return token;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
