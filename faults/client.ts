import { randomUUID } from 'node:crypto';

export interface Answer<T> {
  data?: T | null;
  errors?: { extensions: { code: string } }[];
}

/** A person's browser: a session, and operations sent to the one address of the product. */
export class Client {
  readonly url: string;
  readonly cookie: string;

  private constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  static async enter(url: string, persona: string): Promise<Client> {
    const query =
      'mutation ($input: EnterAsPersonaInput!) { enterAsPersona(input: $input) { viewer { account { id } } } }';
    const answer = await post(url, '', query, { input: { key: persona, clientMutationId: randomUUID() } });
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`No session for ${persona}: ${await answer.text()}`);
    return new Client(url, cookie);
  }

  /** One attempt; throws when there is no answer of GraphQL's. */
  async send<T>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    const answer = await post(this.url, this.cookie, query, variables);
    const text = await answer.text();
    if (!answer.ok && !text.startsWith('{"errors"')) throw new Error(`HTTP ${answer.status}`);
    return JSON.parse(text) as Answer<T>;
  }

  /** Sent again with the same intent until it is answered, as the web client does. */
  async insist<T>(query: string, variables: Record<string, unknown>, until: number): Promise<Answer<T>> {
    for (;;) {
      try {
        const answer = await this.send<T>(query, variables);
        const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
        if (!codes.includes('INTERNAL') && !codes.includes('UNAUTHENTICATED')) return answer;
      } catch (error) {
        if (Date.now() > until) throw error;
      }
      if (Date.now() > until) throw new Error('Not answered in time');
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }

  /** The first territory of the person's capacity. */
  async territoryId(): Promise<string> {
    const query = '{ viewer { capacity { territoryIds } } }';
    type Found = { viewer: { capacity: { territoryIds: string[] } } };
    const { data } = await this.insist<Found>(query, {}, Date.now() + 60_000);
    const [territoryId] = data?.viewer.capacity.territoryIds ?? [];
    if (!territoryId) throw new Error('The person has no territory');
    return territoryId;
  }

  /** What an upload carries besides its body. */
  get headers(): Record<string, string> {
    return { cookie: this.cookie, 'x-binome-request': '1' };
  }

  async upload(path: string, form: FormData): Promise<Response> {
    return fetch(`${this.url}${path}`, { method: 'POST', headers: this.headers, body: form });
  }
}

function post(url: string, cookie: string, query: string, variables: Record<string, unknown>): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(8_000),
  });
}
