import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestApp, anActor, anIntent } from './testing/index.js';

describe('the kernel', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({ imports: [], entities: [] });
  });
  afterAll(() => app.close());

  it('answers the administrator and refuses by default', async () => {
    const query = '{ deadLetters(first: 10) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }';
    expect(await app.data(anActor('administrator'), query)).toEqual({
      deadLetters: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
    });
    expect(await app.refusal(null, query)).toBe('UNAUTHENTICATED');
  });

  it('gives nobody else the jobs given up', async () => {
    await app.sql(
      `INSERT INTO dead_letters (id, queue, reference, error, attempts) VALUES (gen_random_uuid(), 'events', 'x', 'secret', 5)`,
    );
    const query = '{ deadLetters { totalCount nodes { id error } } }';
    expect(await app.data(anActor('national_coordinator'), query)).toMatchObject({
      deadLetters: { totalCount: 0, nodes: [] },
    });
    const { deadLetters } = await app.data<{ deadLetters: { nodes: { id: string }[] } }>(
      anActor('administrator'),
      query,
    );
    const retry =
      'mutation ($input: RetryDeadLetterInput!) { retryDeadLetter(input: $input) { deadLetter { id retriedAt } } }';
    const input = { id: deadLetters.nodes[0]?.id, clientMutationId: anIntent() };
    expect(await app.refusal(anActor('elected'), retry, { input })).toBe('NOT_FOUND');
    const administrator = anActor('administrator');
    const once = await app.data(administrator, retry, { input });
    expect(await app.data(administrator, retry, { input })).toEqual(once);
  });

  it('refuses a page out of bounds, even by a variable', async () => {
    const query = 'query ($n: Int!) { deadLetters(first: $n) { totalCount } }';
    expect(await app.refusal(anActor('administrator'), query, { n: 101 })).toBe('INVALID_INPUT');
    expect(await app.refusal(anActor('administrator'), query, { n: 1_000_000 })).toBe('QUERY_TOO_COMPLEX');
  });

  it('is ready, and says so', async () => {
    const answer = await fetch(`${app.url}/readyz`);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ ready: true, postgresql: true, redis: true });
  });
});
