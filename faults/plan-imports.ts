import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { careless } from './careless.ts';
import { type Client } from './client.ts';
import { planOf } from './own-action.ts';

const STATE = 'query ($id: ID!) { planImport(id: $id) { version status progress { step done } } }';
const MAP = 'mutation ($input: MapPlanImportInput!) { mapPlanImport(input: $input) { planImport { id } } }';
const CONFIRM = 'mutation ($input: ConfirmPlanImportInput!) { confirmPlanImport(input: $input) { planImport { id } } }';

interface State {
  version: number;
  status: string;
  progress: { step: string; done: number } | null;
}

/** What the database shows of an import of `count` actions: in its middle, once its writer is killed, and at the end. */
export interface SeenImport {
  status: string;
  seenHalfway: number;
  seenKilled: number;
  after: number;
}

/** Whether some of an import is seen before all of it is, or all of it is not what is there at the end. */
export function isImportWrong({ status, seenHalfway, seenKilled, after }: SeenImport, count: number): boolean {
  return seenHalfway + seenKilled > 0 || after !== (status === 'applied' ? count : 0);
}

/** A person who imports a spreadsheet into the plan, and what the database holds of it. */
export class PlanImports {
  private readonly client: Client;
  private readonly databaseUrl: string;
  // No code is used twice, not even from one run to the next on the same data.
  private readonly mark = randomUUID().slice(0, 4).toUpperCase();

  constructor(client: Client, databaseUrl: string) {
    this.client = client;
    this.databaseUrl = databaseUrl;
  }

  /** Sends a file of so many new actions, says that it means what it seems to, and confirms; gives the import. */
  async confirmed(count: number): Promise<string> {
    const planId = await planOf(this.client);
    const rows = Array.from({ length: count }, (_, rank) => `${this.mark}-${rank};Action ${rank};Foncier;${rank},50`);
    const form = new FormData();
    form.set('clientMutationId', randomUUID());
    form.set('file', new Blob([['Code;Titre;Axe;Investissement', ...rows].join('\n')]), 'plan.csv');
    const answer = await this.client.upload(`/api/plans/${planId}/imports`, form);
    if (!answer.ok) throw new Error(`Upload refused: ${await answer.text()}`);
    const { id } = (await answer.json()) as { id: string };
    await this.until(id, ['read'], 60);
    await this.act(MAP, id);
    await this.until(id, ['previewed'], 60);
    await this.act(CONFIRM, id);
    return id;
  }

  /** A writer that commits each row by itself is killed in the middle, as if the product did so: the control, which must be caught. */
  async seenOfCareless(): Promise<SeenImport> {
    const writer = careless('rows', this.databaseUrl, await planOf(this.client), this.mark);
    const deadline = Date.now() + 30_000;
    while ((await this.imported()) < 20 && Date.now() < deadline)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const seenHalfway = await this.imported();
    writer.kill('SIGKILL');
    const seenKilled = await this.imported();
    const seen = { status: 'failed', seenHalfway, seenKilled, after: await this.imported() };
    await this.inDatabase((database) =>
      database.query('UPDATE actions SET removed_at = now() WHERE code LIKE $1', [`${this.mark}-%`]),
    );
    return seen;
  }

  /** Waits until some of the actions are written and not all: the middle of the import. */
  async writing(id: string): Promise<void> {
    const deadline = Date.now() + 60_000;
    for (;;) {
      const { status, progress } = await this.state(id);
      if (progress?.step === 'writing' && progress.done > 0) return;
      if (status === 'applied' || Date.now() > deadline)
        throw new Error(`The import was not caught writing: ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async until(id: string, states: string[], within: number): Promise<{ status: string; seconds: number }> {
    const started = Date.now();
    for (;;) {
      const { status } = await this.state(id);
      const seconds = (Date.now() - started) / 1000;
      if (states.includes(status)) return { status, seconds };
      if (seconds > within) throw new Error(`The import still stands ${status} after ${within} s`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** How many of the imported actions the database shows, each as often as it is there. */
  async imported(): Promise<number> {
    const { rows } = await this.inDatabase((database) =>
      database.query<{ count: number }>(
        'SELECT count(*)::integer AS count FROM actions WHERE code LIKE $1 AND removed_at IS NULL',
        [`${this.mark}-%`],
      ),
    );
    return rows[0]?.count ?? 0;
  }

  private async inDatabase<T>(work: (database: pg.Client) => Promise<T>): Promise<T> {
    const database = new pg.Client({ connectionString: this.databaseUrl, options: '-c app.reach=system' });
    await database.connect();
    try {
      return await work(database);
    } finally {
      await database.end();
    }
  }

  private async act(mutation: string, id: string): Promise<void> {
    const { version } = await this.state(id);
    await this.ask(mutation, { input: { planImportId: id, version, clientMutationId: randomUUID() } });
  }

  private async state(id: string): Promise<State> {
    return (await this.ask<{ planImport: State }>(STATE, { id })).planImport;
  }

  private async ask<T>(query: string, variables: Record<string, unknown>): Promise<T> {
    const { data, errors } = await this.client.insist<T>(query, variables, Date.now() + 60_000);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }
}
