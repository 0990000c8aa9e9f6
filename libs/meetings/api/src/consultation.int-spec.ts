import { TestMailbox } from '@binome/identity/api/testing';
import type { TestApp } from '@binome/shared/api/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConsultationMailRound } from './consultation-mail.round.js';
import { ConsultationRound } from './consultation.round.js';
import { aConsultation, aSeatedCommittee, passDeadline, vote, type TestCommittee } from './decision-testing.js';
import { startMeetingsApp } from './testing.js';

const mailbox = new TestMailbox();
let app: TestApp;
let port: number;
beforeAll(async () => {
  const url = await mailbox.open();
  port = Number(new URL(url).port);
  app = await startMeetingsApp({ SMTP_URL: url });
});
afterAll(async () => {
  await app.close();
  await mailbox.close();
});

const round = async (): Promise<void> => {
  await app.app.get(ConsultationRound).make();
  await mails();
};
const mails = () => app.app.get(ConsultationMailRound).make();
const addressOf = ({ seats }: TestCommittee, rank: number): string => `${seats[rank]?.actor?.accountId}@exemple.fr`;
const mailsTo = (committee: TestCommittee): number[] =>
  committee.seats.map((_, rank) => mailbox.to(addressOf(committee, rank)).length);
/** The consultation is this far on its way: days since it opened, and days that remain. */
const at = (decisionId: string, since: number, left: number) =>
  app.sql(
    `UPDATE ballots SET opened_at = now() - make_interval(hours => $2), deadline = now() + make_interval(hours => $3) WHERE decision_id = $1`,
    [decisionId, since * 24, left * 24],
  );

describe('those who are asked in writing', () => {
  it('get a mail at the opening, then reminders while they have not answered, each once', async () => {
    const committee = await aSeatedCommittee(app, { members: 3 });
    const { id } = await aConsultation(app, committee, { title: 'Rénover la halle' });
    await round();
    expect(mailsTo(committee)).toEqual([1, 1, 1]);
    const [first] = mailbox.to(addressOf(committee, 0));
    expect(first?.subject).toBe('Votre avis est demandé : Rénover la halle');
    expect(first?.text).toContain(`/decisions/${id}`);

    await vote(app, committee, id, 0, 'for');
    await at(id, 5, 5);
    for (let turn = 0; turn < 2; turn += 1) await round();
    expect(mailsTo(committee)).toEqual([1, 2, 2]);
    await at(id, 9.5, 0.5);
    for (let turn = 0; turn < 2; turn += 1) await round();
    expect(mailsTo(committee)).toEqual([1, 3, 3]);
  });

  it('get nothing once they have answered, have left the territory, or the consultation is closed', async () => {
    const committee = await aSeatedCommittee(app, { members: 4 });
    const { id } = await aConsultation(app, committee);
    await mails();
    await at(id, 5, 5);
    await app.app.get(ConsultationRound).make();
    // The reminders are written; they leave later.
    await vote(app, committee, id, 0, 'for');
    await app.sql('UPDATE role_assignments SET ends_on = current_date - 1 WHERE account_id = $1', [
      committee.seats[1]?.actor?.accountId,
    ]);
    await mails();
    expect(mailsTo(committee)).toEqual([1, 1, 2, 2]);
  });

  it('lose nothing and get nothing twice while the mail server is away: the last reminder alone leaves once it is back', async () => {
    const committee = await aSeatedCommittee(app, { members: 2 });
    const { id } = await aConsultation(app, committee);
    await mailbox.close();
    await expect(mails()).rejects.toThrow();
    for (const [since, left] of [
      [5, 5],
      [9.5, 0.5],
    ] as const) {
      await at(id, since, left);
      await app.app.get(ConsultationRound).make();
      await expect(mails()).rejects.toThrow();
    }
    await mailbox.open(port);
    await app.sql(`UPDATE ballot_reminders SET next_try_at = now() WHERE mail = 'waiting'`);
    await mails();
    await mails();
    expect(mailsTo(committee)).toEqual([1, 1]);
    expect(mailbox.to(addressOf(committee, 0))[0]?.subject).toMatch(/^Dernier jour pour répondre/);
  });

  it('are decided for by the round when the time is over', async () => {
    const committee = await aSeatedCommittee(app, { members: 2, method: 'consent' });
    const { id } = await aConsultation(app, committee);
    await passDeadline(app, id);
    await round();
    await round();
    const decided = await app.sql('SELECT state, number IS NOT NULL AS numbered FROM decisions WHERE id = $1', [id]);
    expect(decided).toEqual([{ state: 'adopted', numbered: true }]);
    const closed = await app.sql(
      `SELECT actor_name, origin FROM events WHERE subject_id = $1 AND name = 'decision.closed'`,
      [id],
    );
    expect(closed).toEqual([{ actor_name: committee.code, origin: 'decision' }]);
  });
});
