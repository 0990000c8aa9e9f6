import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';

interface Edit {
  id: string;
  version: number;
  title: string;
  clientMutationId: string;
}

// The limit of a save: Node and the very transaction of editAction, without rights, rules or GraphQL. Reads DATABASE_URL and
// TERRITORY_ID, listens on PORT.
const options = '-c app.reach=system';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, options });
pool.on('error', () => undefined);
const ACCOUNT = randomUUID();
const TERRITORY = process.env.TERRITORY_ID;

const STATEMENTS = {
  claim:
    'INSERT INTO intents (account_id, client_mutation_id, command) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
  lock: 'SELECT * FROM actions WHERE id = $1 FOR UPDATE',
  update: 'UPDATE actions SET title = $3, version = $4 WHERE id = $1 AND version = $2',
  event: `WITH event AS (
      INSERT INTO events (id, name, actor_account_id, actor_name, actor_role, reason, origin, territory_id, subject_type, subject_id, subject_version, data, done_at)
      VALUES ($1, 'action.edited', $2, 'Mesure', 'elected', NULL, 'form', $3, 'Action', $4, $5, $6, now()))
    INSERT INTO field_changes (id, event_id, territory_id, subject_type, subject_id, subject_version, field, from_value, to_value)
    VALUES ($7, $1, $3, 'Action', $4, $5, 'title', $8, $9)`,
  done: 'UPDATE intents SET result_id = $3 WHERE account_id = $1 AND client_mutation_id = $2',
};

async function save({ id, version, title, clientMutationId }: Edit): Promise<string> {
  const client = await pool.connect();
  const run = (name: keyof typeof STATEMENTS, values: unknown[]) =>
    client.query<Record<string, unknown>>({ name, text: STATEMENTS[name], values });
  try {
    await client.query('BEGIN');
    await run('claim', [ACCOUNT, clientMutationId, 'editAction']);
    const [row] = (await run('lock', [id])).rows;
    const { rowCount } = await run('update', [id, version, title, version + 1]);
    if (rowCount !== 1) throw new Error(`version ${String(row?.version)}, not ${version}`);
    const data = JSON.stringify({ actionId: id, fields: ['title'] });
    const values = [JSON.stringify(row?.title), JSON.stringify(title)];
    await run('event', [randomUUID(), ACCOUNT, TERRITORY, id, version + 1, data, randomUUID(), ...values]);
    await run('done', [ACCOUNT, clientMutationId, id]);
    await client.query('COMMIT');
    return JSON.stringify({ data: { editAction: { action: { id, version: version + 1, title } } } });
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const server = createServer((request, response) => {
  bodyOf(request)
    .then((body) => save((JSON.parse(body) as { variables: { input: Edit } }).variables.input))
    .then(
      (answer) => response.writeHead(200, { 'content-type': 'application/json' }).end(answer),
      (error: Error) => response.writeHead(500).end(error.message),
    );
});
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => server.close(() => void pool.end()));
