import { randomUUID } from 'node:crypto';
import { anActor, cookieOf, type TestApp } from './index.js';

/** A member of a territory that nobody else has. */
export const elected = anActor('elected', { territoryIds: [randomUUID()] });
export const cookie = cookieOf(elected);
export const JSON_TYPE = { 'content-type': 'application/json' };

export interface SentAnswer {
  status: number;
  headers: Headers;
  text: string;
  code: string | undefined;
}

/** Sends a body as it is, to look at the answer as it is. */
export async function send(
  app: TestApp,
  body: unknown,
  headers: Record<string, string> = {},
  path = '/graphql',
): Promise<SentAnswer> {
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await fetch(app.url + path, {
    method: 'POST',
    headers: { ...JSON_TYPE, cookie, ...headers },
    body: sent,
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, code: /"code":"(\w+)"/.exec(text)?.[1] };
}
