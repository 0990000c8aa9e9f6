import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download, sendDocument } from '@binome/documents/api/testing';
import { TestMailbox } from '@binome/identity/api/testing';
import { anIntent, TestApp } from '@binome/shared/api/testing';
import { TERRITORIAL_ROLES } from '@binome/shared/domain';
import { entities, topics } from '../app.module.js';
import { ask } from './asking.js';
import { operationsOf, type Operation } from './operations.js';
import { mayRead, STRANGERS, type Stranger } from './oracle.js';
import { calendarsOf, readCalendar } from './calendars.js';
import { conditionsOn, COUNTS, fileText } from './searching.js';
import { aWorld, type World } from './world.js';

/** Doors beside queries, mutations and what is live, and what leaves by none: mails, jobs, logs. */
describe('strangers at the other doors', { timeout: 120_000 }, () => {
  let app: TestApp;
  let world: World;
  let operations: Operation[];
  const mailbox = new TestMailbox();
  const output: string[] = [];
  const write = process.stdout.write.bind(process.stdout);

  beforeAll(async () => {
    process.stdout.write = ((chunk: unknown) => output.push(String(chunk)) > 0) as typeof process.stdout.write;
    app = await TestApp.start({
      imports: topics,
      entities,
      actors: 'real',
      environment: { TRUST_PROXY: '1', LOG_LEVEL: 'info', SMTP_URL: await mailbox.open() },
    });
    world = await aWorld(app);
    operations = operationsOf(app.app.get(GraphQLSchemaHost).schema);
  });
  afterAll(async () => {
    process.stdout.write = write;
    await app?.close();
    await mailbox.close();
  });

  const operation = (name: string): Operation => operations.find((one) => one.name === name) as Operation;
  const cookieOf = (stranger: Stranger): string => world.askers[stranger]?.cookie ?? '';

  it('learn nothing from a search, a filter or a total', async () => {
    const hidden = world.canaries
      .all()
      .filter(
        ({ subject, place, level, fieldClass }) =>
          subject === 'plan' && place === 'home' && (level !== 'shared' || fieldClass === 'trade_secret'),
      );
    for (const stranger of ['observer', 'regional_reviewer', 'national_coordinator'] as const) {
      for (const canary of hidden.filter((one) => !mayRead(stranger, null, one))) {
        for (const conditions of conditionsOn(canary.text)) {
          const variables = { planId: world.home.planId, filter: { match: 'any', conditions } };
          const { data } = await ask(world, stranger, COUNTS, variables);
          const { actions, actionTotals } = data as {
            actions: { totalCount: number };
            actionTotals: { count: number };
          };
          expect([canary.about, actions.totalCount, actionTotals.count]).toEqual([canary.about, 0, 0]);
        }
      }
    }
    const elsewhere = world.canaries
      .all()
      .find(({ place, about }) => place === 'away' && about.startsWith('name of away'));
    for (const stranger of ['elected', 'observer', 'operator_agent', 'regional_reviewer'] as const) {
      const { data } = await ask(world, stranger, operation('territories'), {
        first: 50,
        sort: 'relevance',
        filter: { search: elsewhere?.text },
      });
      expect(JSON.stringify(data)).not.toContain(elsewhere?.text);
      const mail = world.canaries.all().find(({ about }) => about.startsWith('e-mail of administrator'))?.text;
      const accounts = await ask(world, stranger, operation('accounts'), { first: 50, search: mail });
      expect((accounts.data?.accounts as { totalCount: number } | undefined)?.totalCount ?? 0).toBe(0);
    }
  });

  it('send files only as administrators, and only from our own page', async () => {
    const upload = async (stranger: Stranger, headers: Record<string, string> = { 'x-binome-request': '1' }) => {
      const body = new FormData();
      body.set('clientMutationId', anIntent());
      body.set('file', new Blob(['code;nom\n']), 'x.csv');
      return fetch(`${app.url}/api/imports`, {
        method: 'POST',
        headers: { cookie: cookieOf(stranger), ...headers },
        body,
      });
    };
    for (const stranger of STRANGERS) {
      const { status } = await upload(stranger);
      if (stranger === 'administrator') expect(status).toBeLessThan(300);
      else expect([stranger, status]).toEqual([stranger, ['anonymous', 'suspended'].includes(stranger) ? 401 : 404]);
    }
    expect((await upload('administrator', {})).status).toBe(403);
    expect((await upload('administrator', { 'x-binome-request': '1', origin: 'https://evil.example' })).status).toBe(
      403,
    );
  });

  describe('of documents', () => {
    const versions = () =>
      [world.home, world.away].flatMap((place) =>
        Object.values(place.documents).flatMap((id) => [1, 2].map((number) => ({ id, number }))),
      );
    const got = async (stranger: Stranger, id: string, number: number) => {
      const answer = await download(app, cookieOf(stranger) || null, id, number);
      return { status: answer.status, text: await answer.text() };
    };

    it('give each file to those whom the table lets read it, and to nobody else', async () => {
      const files = world.canaries.all().filter(({ subject }) => subject === 'file');
      expect(files).toHaveLength(versions().length);
      for (const stranger of STRANGERS) {
        const answers = await Promise.all(versions().map(({ id, number }) => got(stranger, id, number)));
        const read = world.canaries.in(answers.map(({ text }) => text).join('\n'));
        expect([stranger, read.map(({ text }) => text).sort()]).toEqual([
          stranger,
          files
            .filter((canary) => mayRead(stranger, null, canary))
            .map(({ text }) => text)
            .sort(),
        ]);
        // One that exists is refused exactly as one that does not.
        const random = await got(stranger, anIntent(), 1);
        const refused = answers.filter(({ status }) => status !== 200);
        expect([stranger, refused.filter(({ text }) => text !== random.text)]).toEqual([stranger, []]);
      }
    });

    it('take files from those who edit the action, or prepare the meeting, on it and on its documents', async () => {
      const events = () => app.sql(`SELECT 1 FROM events WHERE name LIKE 'document.%'`);
      const [named, shared] = [world.home.actions.named, world.home.actions.shared];
      const item = `AgendaItem/${world.home.meetings.itemId}`;
      for (const stranger of STRANGERS) {
        const send = async (place: string) =>
          (await sendDocument(app, cookieOf(stranger) || null, place, 'x.txt', 'Un texte')).status;
        const before = (await events()).length;
        const may = ['elected', 'industrial', 'project_lead'].includes(stranger);
        const accepted = [
          ...[`Action/${shared}`, item, `${world.home.documents.shared}/versions`].map(
            (place) => [place, may] as const,
          ),
          ...[`Action/${named}`, `${world.home.documents.named}/versions`].map(
            (place) => [place, may || stranger === 'contributor'] as const,
          ),
        ];
        for (const [place, isAccepted] of accepted)
          expect([stranger, place, (await send(place)) === 201]).toEqual([stranger, place, isAccepted]);
        const expected = accepted.filter(([, isAccepted]) => isAccepted).length;
        expect((await events()).length - before).toBe(expected);
        const elsewhere = [
          `Action/${world.away.actions.restricted}`,
          `AgendaItem/${world.away.meetings.itemId}`,
          `${world.away.documents.hidden}/versions`,
        ];
        const nowhere = await Promise.all(elsewhere.map((place) => send(place.replace(/[0-9a-f-]{36}/, anIntent()))));
        expect([stranger, await Promise.all(elsewhere.map(send))]).toEqual([stranger, nowhere]);
      }
    });
  });

  it('read in the exports of a plan what the table allows, and no more', async () => {
    for (const stranger of STRANGERS) {
      for (const place of [world.home, world.away]) {
        for (const format of ['csv', 'xlsx']) {
          const answer = await fetch(`${app.url}/api/plans/${place.planId}/exports/${format}`, {
            headers: { cookie: cookieOf(stranger) },
          });
          const readable =
            place.name === 'home'
              ? [...TERRITORIAL_ROLES, 'regional_reviewer', 'national_coordinator'].some((role) => role === stranger)
              : stranger === 'national_coordinator';
          const refused = ['anonymous', 'suspended'].includes(stranger) ? 401 : 404;
          expect([stranger, place.name, answer.status]).toEqual([stranger, place.name, readable ? 200 : refused]);
          const accountId = world.askers[stranger]?.accountId ?? null;
          const found = world.canaries.in(fileText(format, new Uint8Array(await answer.arrayBuffer())));
          const forbidden = found.filter((canary) => !mayRead(stranger, accountId, canary));
          expect([stranger, forbidden.map(({ about }) => about)]).toEqual([stranger, []]);
          if (readable) expect(found.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('read in a private calendar what its owner may, by its address alone', async () => {
    const nothing = await readCalendar(app, randomUUID());
    for (const stranger of STRANGERS) {
      const accountId = world.askers[stranger]?.accountId;
      if (!accountId) continue;
      const doors = await calendarsOf(world, stranger, accountId);
      for (const [rank, { token, opens }] of doors.entries()) {
        const answer = await readCalendar(app, token);
        expect([stranger, rank, answer.status]).toEqual([stranger, rank, opens ? 200 : 404]);
        const forbidden = world.canaries.in(answer.text).filter((canary) => !mayRead(stranger, accountId, canary));
        expect([stranger, rank, forbidden.map(({ about }) => about)]).toEqual([stranger, rank, []]);
        if (!opens) expect([stranger, rank, answer.text]).toEqual([stranger, rank, nothing.text]);
        else if (rank > 0) expect(world.canaries.in(answer.text).length).toBeGreaterThan(0);
      }
    }
  });

  it('send files into a plan, and read their errors, only as its pair and its project lead', async () => {
    const upload = (
      stranger: Stranger,
      planId: string,
      headers: Record<string, string> = { 'x-binome-request': '1' },
    ) => {
      const body = new FormData();
      body.set('clientMutationId', anIntent());
      body.set('file', new Blob(['Code;Titre\n']), 'x.csv');
      const request = { method: 'POST', headers: { cookie: cookieOf(stranger), ...headers }, body };
      return fetch(`${app.url}/api/plans/${planId}/imports`, request);
    };
    const errors = (stranger: Stranger, id: string) =>
      fetch(`${app.url}/api/plan-imports/${id}/erreurs.csv`, { headers: { cookie: cookieOf(stranger) } });
    const readers: Stranger[] = ['contributor', 'observer', 'regional_reviewer', 'national_coordinator'];
    for (const stranger of STRANGERS) {
      const may = ['elected', 'industrial', 'project_lead'].includes(stranger);
      const nobody = ['anonymous', 'suspended'].includes(stranger);
      const refusal = nobody ? 401 : 404;
      const { status } = await upload(stranger, world.home.planId);
      expect([stranger, status]).toEqual([stranger, may ? 201 : readers.includes(stranger) ? 403 : refusal]);
      expect([stranger, (await errors(stranger, world.home.planImportId)).status]).toEqual([
        stranger,
        may ? 200 : refusal,
      ]);
      for (const place of [world.away.planId, randomUUID()].map((id) => upload(stranger, id)))
        if (stranger !== 'national_coordinator') expect([stranger, (await place).status]).toEqual([stranger, refusal]);
      for (const id of [world.away.planImportId, randomUUID()])
        expect([stranger, (await errors(stranger, id)).status]).toEqual([stranger, refusal]);
      const template = await fetch(`${app.url}/api/plan-imports/modele.xlsx`, {
        headers: { cookie: cookieOf(stranger) },
      });
      expect([stranger, template.status]).toEqual([stranger, nobody ? 401 : 200]);
    }
    expect((await upload('elected', world.home.planId, {})).status).toBe(403);
  });

  it('see neither the queues nor the figures', async () => {
    for (const stranger of STRANGERS) {
      const get = (path: string) =>
        fetch(app.url + path, { headers: { cookie: cookieOf(stranger), 'x-forwarded-for': '203.0.113.7' } });
      expect([stranger, (await get('/administration/files/')).status]).toEqual([
        stranger,
        stranger === 'administrator' ? 200 : 404,
      ]);
      expect((await get('/metrics')).status).toBe(404);
      for (const path of ['/api', '/api/imports', '/api/../graphql', '/administration', '/.env', '/graphql/x'])
        expect((await get(path)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('find nothing in mails, jobs, given-up jobs and logs', async () => {
    const invite = {
      ...operation('sendInvitation').values,
      input: {
        clientMutationId: anIntent(),
        role: 'observer',
        name: 'Invitée',
        email: 'invitee@exemple.fr',
        territoryIds: [world.home.territory.id],
      },
    };
    expect((await ask(world, 'elected', operation('sendInvitation'), invite)).code).toBeNull();
    const known = world.askers.observer?.email ?? '';
    await ask(world, 'anonymous', operation('requestSignIn'), {
      input: { clientMutationId: anIntent(), email: known },
    });
    const redis = new Redis(app.config.redisUrl);
    const keys = await redis.keys(`${app.config.redisPrefix}:*`);
    const jobs = await Promise.all(
      keys.map(async (key) => key + JSON.stringify((await redis.type(key)) === 'hash' ? await redis.hgetall(key) : '')),
    );
    redis.disconnect();
    expect(jobs.length).toBeGreaterThan(0);
    expect(world.canaries.in(jobs.join('\n')).map(({ about }) => about)).toEqual([]);
    await app.settle();
    const mails = mailbox.mails.map(({ text, html, subject }) => `${subject} ${text} ${String(html)}`).join('\n');
    expect(mailbox.mails.length).toBeGreaterThanOrEqual(2);
    expect(
      world.canaries
        .in(mails)
        .filter(({ subject }) => !['sheet', 'person'].includes(subject))
        .map(({ about }) => about),
    ).toEqual([]);
    expect(world.canaries.in(mails).filter(({ place }) => place === 'away')).toEqual([]);
    const letters = await app.sql<{ error: string }>('SELECT error FROM dead_letters');
    expect(world.canaries.in(JSON.stringify(letters)).filter(({ subject }) => subject !== 'deadLetter')).toEqual([]);
    expect(output.join('')).toContain('request completed');
    expect(world.canaries.in(output.join('')).map(({ about }) => about)).toEqual([]);
    expect(output.join('')).not.toMatch(/@exemple\.fr|binome=|cookie/i);
  });
});
