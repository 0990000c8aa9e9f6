import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { type Client } from './client.ts';

/** A write that the server said was done. */
interface Acknowledged {
  actionId: string;
  field: string;
  value: string;
  at: number;
}

/** What became of the acknowledged writes. */
export interface Verdict {
  acknowledged: number;
  lost: number;
  doubled: number;
  overwritten: number;
  /** Longest time without any acknowledgement, in seconds. */
  longestGap: number;
}

const FIELDS = ['context', 'description', 'objectives', 'ownerName', 'electedLead', 'industrialLead'] as const;
const COLUMNS: Record<string, string> = {
  ownerName: 'owner_name',
  electedLead: 'elected_lead',
  industrialLead: 'industrial_lead',
};
const EDIT = 'mutation ($input: EditActionInput!) { editAction(input: $input) { action { id version } } }';
const ACTIONS = `query ($territoryId: ID!) {
  actionPlan(territoryId: $territoryId) { axes { actions(first: 3) { nodes { id version } } } } }`;
interface PlanAnswer {
  actionPlan: { axes: { actions: { nodes: { id: string; version: number }[] } }[] };
}

/** Six people, each at a field of their own, on the same three actions, without a pause; every answer is noted. */
export class Writers {
  private readonly client: Client;
  private readonly history: Acknowledged[] = [];
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;
  private serial = 0;
  // No value is written twice, not even from one scenario to the next.
  private readonly mark = randomUUID().slice(0, 6);

  constructor(client: Client) {
    this.client = client;
  }

  async start(): Promise<void> {
    this.stopped = false;
    const territoryId = await this.client.territoryId();
    const plan = await this.client.send<PlanAnswer>(ACTIONS, { territoryId });
    const actions = (plan.data?.actionPlan.axes ?? []).flatMap((axis) => axis.actions.nodes).slice(0, 3);
    this.running = Promise.all(
      FIELDS.map((field) => this.write(field, new Map(actions.map(({ id, version }) => [id, version])))),
    );
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async write(field: string, versions: Map<string, number>): Promise<void> {
    while (!this.stopped) {
      for (const [actionId, version] of versions) {
        const value = `${field} ${this.mark} ${(this.serial += 1)}`;
        const input = { id: actionId, version, clientMutationId: randomUUID(), [field]: value };
        const answer = await this.client.insist<{ editAction: { action: { version: number } } }>(
          EDIT,
          { input },
          Date.now() + 90_000,
        );
        if (!answer.data) throw new Error(`Refused: ${JSON.stringify(answer.errors)}`);
        versions.set(actionId, answer.data.editAction.action.version);
        this.history.push({ actionId, field, value, at: Date.now() });
      }
    }
  }

  /** Reads the database behind the product, and compares. */
  async verdict(databaseUrl: string): Promise<Verdict> {
    const client = new pg.Client({ connectionString: databaseUrl, options: '-c app.reach=system' });
    await client.connect();
    const { rows } = await client.query<{ key: string; times: string }>(
      `SELECT subject_id || '/' || field || '/' || words_of_html(to_value #>> '{}') AS key, count(*) AS times FROM field_changes WHERE subject_type = 'Action' GROUP BY 1`,
    );
    const times = new Map(rows.map(({ key, times: count }) => [key, Number(count)]));
    const last = new Map(this.history.map((write) => [`${write.actionId}/${write.field}`, write]));
    let overwritten = 0;
    for (const { actionId, field, value } of last.values()) {
      const column = COLUMNS[field] ?? field;
      const now = await client.query<{ value: string }>(
        `SELECT words_of_html(${column}) AS value FROM actions WHERE id = $1`,
        [actionId],
      );
      if (now.rows[0]?.value !== value) overwritten += 1;
    }
    await client.end();
    const counts = this.history.map(({ actionId, field, value }) => times.get(`${actionId}/${field}/${value}`) ?? 0);
    return {
      acknowledged: counts.length,
      lost: counts.filter((count) => count === 0).length,
      doubled: counts.filter((count) => count > 1).length,
      overwritten,
      longestGap: longestGap(this.history.map(({ at }) => at)) / 1000,
    };
  }
}

function longestGap(instants: number[]): number {
  const sorted = [...instants].sort((a, b) => a - b);
  return sorted.reduce((longest, at, index) => Math.max(longest, at - (sorted[index - 1] ?? at)), 0);
}
