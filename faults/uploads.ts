import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { careless } from './careless.ts';
import { type Client } from './client.ts';
import { ownAction } from './own-action.ts';

const LINE = 'Une ligne de texte comme une autre.\n';
const LENGTH = 20_000_000;

/** What became of the documents. */
export interface FilesVerdict {
  acknowledged: number;
  /** Acknowledged documents without a row, or whose bytes are not those that were sent. */
  lost: number;
  /** Rows whose bytes are absent, or not whole. */
  broken: number;
  /** Bytes in the store that no row names and that could be read as half of a file. */
  halves: number;
  /** What was left on its way, and what of it was still there once it was old. */
  incoming: number;
  unswept: number;
}

/** Whether a document was lost, or half of one was left where it could be read. */
export function areFilesWrong({ lost, broken, halves, unswept }: FilesVerdict): boolean {
  return lost + broken + halves + unswept > 0;
}

/** People who send documents one after the other to one action of their own, each of its own content. */
export class Uploads {
  private readonly client: Client;
  private readonly filesDir: string;
  private readonly sent = new Map<string, string>();
  private actionId = '';

  constructor(client: Client, filesDir: string) {
    this.client = client;
    this.filesDir = filesDir;
  }

  async prepare(): Promise<void> {
    this.actionId = await ownAction(this.client, 'Ses documents');
  }

  /** Sends a whole document again and again with the same intent until it is acknowledged, as a person would. */
  async insist(until: number): Promise<void> {
    const bytes = Buffer.from(`${randomUUID()}\n${LINE.repeat(2_000)}`);
    const intent = randomUUID();
    while (Date.now() < until) {
      const form = new FormData();
      form.set('clientMutationId', intent);
      form.set('file', new Blob([bytes]), 'entier.txt');
      const answer = await this.client.upload(`/api/documents/Action/${this.actionId}`, form).catch(() => null);
      if (answer?.status === 201) {
        this.sent.set(((await answer.json()) as { id: string }).id, sumOf(bytes));
        return;
      }
      await wait(200);
    }
  }

  /** Begins to send a document and stops in the middle, by whichever end. */
  async half(stop: () => void | Promise<void>): Promise<void> {
    const head = `--x\r\ncontent-disposition: form-data; name="clientMutationId"\r\n\r\n${randomUUID()}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="moitie.txt"\r\n\r\n`;
    const upload = request(`${this.client.url}/api/documents/Action/${this.actionId}`, {
      method: 'POST',
      headers: { ...this.client.headers, 'content-type': 'multipart/form-data; boundary=x', 'content-length': LENGTH },
    });
    upload.on('error', () => undefined);
    upload.write(head);
    for (let turn = 0; turn < 20; turn += 1) {
      upload.write(LINE.repeat(5_000));
      await wait(50);
    }
    await stop();
    await wait(500);
    upload.destroy();
  }

  /** A writer that puts bytes in place as they come is killed in the middle, as if the product did so: the control, which must be caught. */
  async verdictOfCareless(databaseUrl: string): Promise<FilesVerdict> {
    const shelf = join(this.filesDir, 'kept', 'documents', 'sans-soin');
    mkdirSync(shelf, { recursive: true });
    const path = join(shelf, randomUUID());
    const writer = careless('bytes', path);
    while (!existsSync(path) || statSync(path).size === 0) await wait(100);
    writer.kill('SIGKILL');
    try {
      return await this.verdict(databaseUrl);
    } finally {
      rmSync(shelf, { recursive: true });
    }
  }

  /** Reads the database and the disk behind the product, and compares. */
  async verdict(databaseUrl: string): Promise<FilesVerdict> {
    const client = new pg.Client({ connectionString: databaseUrl, options: '-c app.reach=system' });
    await client.connect();
    const { rows } = await client.query<{ id: string; document_id: string; sha256: string }>(
      'SELECT id, document_id, sha256 FROM document_versions',
    );
    await client.end();
    const kept = new Map(this.kept().map((path) => [path.split('/').at(-1) ?? '', sumOf(readFileSync(path))]));
    const byDocument = new Map(rows.map((row) => [row.document_id, row]));
    const named = new Set(rows.map(({ id }) => id));
    const lost = [...this.sent].filter(([id, sum]) => byDocument.get(id)?.sha256 !== sum);
    const wholes = new Set(this.sent.values());
    const incoming = this.incoming();
    for (const path of incoming) utimesSync(path, new Date(0), new Date(0));
    // The sweeper passes each minute.
    const until = Date.now() + 90_000;
    while (incoming.some((path) => existsSync(path)) && Date.now() < until) await wait(500);
    return {
      acknowledged: this.sent.size,
      lost: lost.length,
      broken: rows.filter(({ id, sha256 }) => kept.get(id) !== sha256).length,
      halves: [...kept].filter(([id, sum]) => !named.has(id) && !wholes.has(sum)).length,
      incoming: incoming.length,
      unswept: incoming.filter((path) => existsSync(path)).length,
    };
  }

  private kept(): string[] {
    const root = join(this.filesDir, 'kept', 'documents');
    if (!existsSync(root)) return [];
    return readdirSync(root).flatMap((shelf) => readdirSync(join(root, shelf)).map((name) => join(root, shelf, name)));
  }

  private incoming(): string[] {
    const folder = join(this.filesDir, 'incoming');
    return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
  }
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
