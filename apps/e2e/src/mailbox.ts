import { setTimeout as delay } from 'node:timers/promises';

/** A mail, as the local mailbox shows it. */
export interface ReceivedMail {
  id: string;
  subject: string;
  text: string;
  html: string;
  to: { address: string; name: string }[];
  time: string;
  attachments?: { filename: string; generatedFileName: string }[];
}

/** The local mailbox, where every mail of the product lands. */
export const mailbox = {
  /** Every mail sent to an address, oldest first. */
  async mailsTo(address: string): Promise<ReceivedMail[]> {
    const answer = await fetch(`${process.env.BINOME_MAILBOX_URL ?? ''}/api/email`);
    const mails = (await answer.json()) as ReceivedMail[];
    return mails.filter((mail) => mail.to.some((one) => one.address.toLowerCase() === address.toLowerCase()));
  },

  /** The last mail sent to an address, waited for; `after` is the number of mails it had before. */
  async lastMailTo(address: string, after = 0): Promise<ReceivedMail> {
    for (let turn = 0; turn < 100; turn += 1) {
      const mails = await mailbox.mailsTo(address);
      const last = mails.at(-1);
      if (mails.length > after && last) return last;
      await delay(200);
    }
    throw new Error(`No mail arrived for ${address} within 20 seconds`);
  },

  /** The text of a file that a mail holds. */
  async attachmentOf({ id, subject, attachments = [] }: ReceivedMail, name: string): Promise<string> {
    const file = attachments.find(({ filename }) => filename === name);
    if (!file) throw new Error(`The mail « ${subject} » holds no ${name}`);
    const address = `${process.env.BINOME_MAILBOX_URL ?? ''}/api/email/${id}/attachment/${file.generatedFileName}`;
    return (await fetch(address)).text();
  },

  /** The first link of a mail that leads to the product, optionally to this path. */
  linkOf(mail: ReceivedMail, path = '/'): string {
    const links = mail.text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
    const link = links.find((one) => one.startsWith(`${process.env.BINOME_URL ?? ''}${path}`));
    if (!link) throw new Error(`The mail « ${mail.subject} » holds no link to ${path}`);
    return link;
  },
};
