import ExcelJS from 'exceljs';
import { anIntent, cookieOf, type TestApp } from '@binome/shared/api/testing';
import type { AccountActor } from '@binome/shared/domain';
import { aPlan, aTerritory, startPlansApp, type TestTerritory } from '../testing.js';
import { PlanImportJob } from './plan-import-job.js';

const FACTS = `id version status fileProblem outdated formulas problemCount emptyCells
  counts { created changed unchanged orientations } obstacles { label reason } progress { step done total }
  sheets { name table headerLine columns axis head { line cells } } texts { column text count proposal isChosen choice }
  choices { column choices { id label } } problemPlaces { sheet column count }
  problems(first: 100) { totalCount nodes { sheet line column cell value code sentence } }
  rows(first: 100) { totalCount nodes { kind code title axis line changes { what from to } } }`;
export const READ = `query ($id: ID!) { planImport(id: $id) { ${FACTS} } }`;
const payload = 'planImport { id version status }';
export const MAP = `mutation ($input: MapPlanImportInput!) { mapPlanImport(input: $input) { ${payload} } }`;
export const CONFIRM = `mutation ($input: ConfirmPlanImportInput!) { confirmPlanImport(input: $input) { ${payload} } }`;
export const UNDO = `mutation ($input: UndoPlanImportInput!) { undoPlanImport(input: $input) { ${payload} } }`;

export interface TestPlanImport {
  id: string;
  version: number;
  status: string;
  fileProblem: string | null;
  outdated: boolean;
  formulas: number;
  problemCount: number;
  emptyCells: string;
  counts: Record<string, number> | null;
  obstacles: { label: string; reason: string }[];
  progress: { step: string };
  sheets: { name: string; table: string | null; headerLine: number; columns: (string | null)[]; axis: string | null }[];
  texts: {
    column: string;
    text: string;
    count: number;
    proposal: string | null;
    isChosen: boolean;
    choice: string | null;
  }[];
  choices: { column: string; choices: { id: string; label: string }[] }[];
  problems: {
    totalCount: number;
    nodes: {
      sheet: string;
      line: number;
      column: string;
      cell: string;
      value: string;
      code: string;
      sentence: string;
    }[];
  };
  rows: {
    totalCount: number;
    nodes: {
      kind: string;
      code: string | null;
      title: string;
      changes: { what: string; from: string; to: string }[];
    }[];
  };
}

type Cell = string | number | Date | null;
/** Sheets by name, their headings first. */
export type TestSheets = Record<string, Cell[][]>;

export async function workbook(sheets: TestSheets): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

export function csv(rows: Cell[][]): Buffer {
  return Buffer.from(rows.map((row) => row.map((cell) => `"${String(cell ?? '')}"`).join(';')).join('\r\n'));
}

/** A project lead at work on imports, through the same doors as the screen. */
export class PlanImportDesk {
  private constructor(
    readonly app: TestApp,
    readonly territory: TestTerritory,
    readonly planId: string,
    readonly lead: AccountActor,
  ) {}

  static async open(app?: TestApp): Promise<PlanImportDesk> {
    const running = app ?? (await startPlansApp());
    const territory = await aTerritory(running);
    const { id } = await aPlan(running, territory);
    return new PlanImportDesk(running, territory, id, territory.as('project_lead'));
  }

  get job(): PlanImportJob {
    return this.app.app.get(PlanImportJob);
  }

  async send(
    actor: AccountActor | null,
    name: string,
    bytes: Buffer,
    fields: Record<string, string> = {},
    headers: Record<string, string> = { 'x-binome-request': '1' },
  ): Promise<{ status: number; body: { id: string; code?: string; data?: { problem?: { code: string } } } }> {
    const body = new FormData();
    for (const [field, value] of Object.entries({ clientMutationId: anIntent(), ...fields })) body.append(field, value);
    body.append('file', new Blob([new Uint8Array(bytes)]), name);
    const cookie: Record<string, string> = actor ? { cookie: cookieOf(actor) } : {};
    const answer = await fetch(`${this.app.url}/api/plans/${this.planId}/imports`, {
      method: 'POST',
      headers: { ...cookie, ...headers },
      body,
    });
    return { status: answer.status, body: (await answer.json()) as { id: string } };
  }

  async read(id: string, actor = this.lead): Promise<TestPlanImport> {
    return (await this.app.data<{ planImport: TestPlanImport }>(actor, READ, { id })).planImport;
  }

  /** The job, as a worker would run it. */
  async work(id: string): Promise<TestPlanImport> {
    await this.job.run(id);
    return this.read(id);
  }

  async upload(name: string, bytes: Buffer, fields: Record<string, string> = {}): Promise<TestPlanImport> {
    const { status, body } = await this.send(this.lead, name, bytes, fields);
    if (status !== 201) throw new Error(`Not received: ${JSON.stringify(body)}`);
    return this.work(body.id);
  }

  async map({ id, version }: TestPlanImport, given: Record<string, unknown> = {}): Promise<TestPlanImport> {
    await this.app.data(this.lead, MAP, {
      input: { planImportId: id, version, clientMutationId: anIntent(), ...given },
    });
    return this.work(id);
  }

  /** Received, and its mapping confirmed as proposed. */
  async preview(name: string, bytes: Buffer, given: Record<string, unknown> = {}): Promise<TestPlanImport> {
    return this.map(await this.upload(name, bytes), given);
  }

  async confirm({ id, version }: TestPlanImport): Promise<TestPlanImport> {
    await this.app.data(this.lead, CONFIRM, { input: { planImportId: id, version, clientMutationId: anIntent() } });
    return this.work(id);
  }

  async undo({ id, version }: TestPlanImport): Promise<TestPlanImport> {
    await this.app.data(this.lead, UNDO, { input: { planImportId: id, version, clientMutationId: anIntent() } });
    return this.work(id);
  }

  /** What the plan holds, identifiers of rows and versions aside. */
  snapshot(): Promise<Record<string, unknown>[]> {
    return this.app.sql(
      `SELECT 'action' AS kind, code AS key, (to_jsonb(a) - 'id' - 'version' - 'created_at' - 'removed_at')::text AS row FROM actions a WHERE plan_id = $1 AND removed_at IS NULL
       UNION ALL SELECT 'orientation', axis || title, rank FROM orientations WHERE plan_id = $1
       UNION ALL SELECT 'milestone', a.code || m.label, concat(m.due_on, ' ', m.done_on) FROM milestones m JOIN actions a ON a.id = m.action_id WHERE a.plan_id = $1 AND a.removed_at IS NULL
       UNION ALL SELECT 'funding', a.code || f.funder, concat(f.amount, ' ', f.state) FROM funding_lines f JOIN actions a ON a.id = f.action_id WHERE a.plan_id = $1 AND a.removed_at IS NULL
       ORDER BY 1, 2`,
      [this.planId],
    );
  }
}
