import { anActor, anIntent, cookieOf, TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { ImportJob } from './import-job.js';
import { territoriesWithoutSessions } from './testing.js';

const IMPORT = `query ($id: ID!) { territoryImport(id: $id) { id version status problemCount problems { code file line column sentence }
  obstacles { label reason } progress { step done total } files { name size }
  preview { files { shape phase rows } counts { createdTerritories changedTerritories unchangedTerritories addedMembers removedMembers createdContours } }
  territories(kind: created, first: 100) { totalCount nodes { code name addedMembers { siren } } pageInfo { hasNextPage } } } }`;
const payload = 'territoryImport { status version }';
export const CONFIRM = `mutation ($input: ConfirmImportInput!) { confirmImport(input: $input) { ${payload} } }`;
export const UNDO = `mutation ($input: UndoImportInput!) { undoImport(input: $input) { ${payload} } }`;

export interface TestImport {
  id: string;
  version: number;
  status: string;
  problemCount: number;
  problems: { code: string; line: number | null; column: string | null; sentence: string }[];
  obstacles: { label: string; reason: string }[];
  preview: { counts: Record<string, number> } | null;
  territories: { totalCount: number; nodes: { code: string; addedMembers: unknown[] }[] };
}
export type TestFiles = Record<string, string | Buffer>;

interface Sent {
  status: number;
  body: { id: string; code?: string; data?: { problems?: { code: string }[] } };
}

/** An administrator at work on imports, through the same doors as the screen. */
export class ImportDesk {
  private constructor(
    readonly app: TestApp,
    readonly administrator: AccountActor,
  ) {}

  static async open(): Promise<ImportDesk> {
    const app = await TestApp.start(territoriesWithoutSessions);
    const administrator = anActor('administrator');
    const id = administrator.accountId;
    await app.sql(`INSERT INTO accounts (id, version, email, name) VALUES ($1, 1, 'admin@binome.example', 'Claire')`, [
      id,
    ]);
    await app.sql(
      `INSERT INTO role_assignments (id, version, account_id, role, starts_on) VALUES (gen_random_uuid(), 1, $1, 'administrator', '2020-01-01')`,
      [id],
    );
    return new ImportDesk(app, administrator);
  }

  get job(): ImportJob {
    return this.app.app.get(ImportJob);
  }

  async send(
    actor: AccountActor | null,
    files: TestFiles,
    fields: Record<string, string> = {},
    headers: Record<string, string> = { 'x-binome-request': '1' },
  ): Promise<Sent> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ clientMutationId: anIntent(), ...fields })) body.append(name, value);
    for (const [name, content] of Object.entries(files)) {
      body.append('files', new Blob([new Uint8Array(Buffer.from(content as string))]), name);
    }
    const cookie: Record<string, string> = actor ? { cookie: cookieOf(actor) } : {};
    const answer = await fetch(`${this.app.url}/api/imports`, {
      method: 'POST',
      headers: { ...cookie, ...headers },
      body,
    });
    return { status: answer.status, body: (await answer.json()) as Sent['body'] };
  }

  async read(id: string): Promise<TestImport> {
    return (await this.app.data<{ territoryImport: TestImport }>(this.administrator, IMPORT, { id })).territoryImport;
  }

  /** The job, as a worker would run it. */
  async work(id: string): Promise<TestImport> {
    await this.job.run(id);
    return this.read(id);
  }

  async preview(files: TestFiles, fields: Record<string, string> = {}): Promise<TestImport> {
    const { status, body } = await this.send(this.administrator, files, fields);
    if (status !== 201) throw new Error(`Not received: ${JSON.stringify(body)}`);
    return this.work(body.id);
  }

  async confirm({ id, version }: TestImport): Promise<TestImport> {
    await this.app.data(this.administrator, CONFIRM, {
      input: { importId: id, version, clientMutationId: anIntent() },
    });
    return this.work(id);
  }

  async undo({ id, version }: TestImport): Promise<TestImport> {
    await this.app.data(this.administrator, UNDO, { input: { importId: id, version, clientMutationId: anIntent() } });
    return this.work(id);
  }

  /** What the tables hold, identifiers and versions aside. */
  snapshot(): Promise<Record<string, unknown>[]> {
    return this.app
      .sql(`SELECT 'territory' AS kind, phase || code AS key, md5((to_jsonb(t) - 'version' - 'id' - 'created_at')::text) AS row FROM territories t
      UNION ALL SELECT 'member', phase || siren, md5((to_jsonb(m) - 'version' - 'id' - 'territory_id')::text) FROM member_authorities m
      UNION ALL SELECT 'contour', territory_id::text, md5(geometry::text) FROM territory_contours ORDER BY 1, 2`);
  }
}
