import pg from 'pg';
import { ask, machine, send, tell, withProduct, type MeasuredProduct } from './measured-product.ts';

const ACTIONS = 500;
const MOST_STATEMENTS = 14;
/** At most five times the cost of reading the facts of the plan. */
const TARGET = 1 / 5;
const ROUNDS = 3;
const LOOKS = 40;

const PROPOSED = `query ($meetingId: ID!) { proposedAgenda(meetingId: $meetingId) { more proposals { key reason on about kind title minutes presenter } } }`;

/** The facts of the plan that an agenda is proposed from, in one statement and without any right. */
const FACTS = `
SELECT action.id, action.code, action.title, action.visibility, action.status, action.leads, action.starts_on::text, action.ends_on::text,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', line.id, 'label', line.label, 'dueOn', line.due_on, 'doneOn', line.done_on)), '[]')
   FROM milestones line WHERE line.action_id = action.id) AS milestones,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', line.id, 'asked', line.asked, 'dueOn', line.due_on)), '[]')
   FROM blockers line WHERE line.action_id = action.id AND line.answered_on IS NULL) AS blockers
FROM actions action WHERE action.territory_id = $1 AND action.removed_at IS NULL`;

const MILESTONES = `
INSERT INTO milestones (id, territory_id, action_id, label, due_on)
SELECT gen_random_uuid(), action.territory_id, action.id, 'Jalon ' || n, DATE '2026-01-01' + 90 * n
FROM actions action, generate_series(1, 3) AS n WHERE action.territory_id = $1`;

const BLOCKERS = `
INSERT INTO blockers (id, territory_id, action_id, nature, asked, due_on)
SELECT gen_random_uuid(), action.territory_id, action.id, 'permit', 'Un avis', DATE '2026-01-01' + 90 * n
FROM actions action, generate_series(1, 2) AS n WHERE action.territory_id = $1`;

/** Proposing an agenda over a whole plan, rights and HTTP included, against reading its facts by bare SQL: in turns, one look after another. */
await withProduct(async (product) => {
  await product.fill(ACTIONS);
  const written = await connected(product);
  for (const lines of [MILESTONES, BLOCKERS]) await written.query(lines, [product.territoryId]);
  await written.end();
  const meetingId = await aMeeting(product);
  const look = () => ask(product, PROPOSED, { meetingId });
  const proposed = (await look()) as { proposedAgenda: { proposals: unknown[]; more: number } };
  const { proposals, more } = proposed.proposedAgenda;
  if (proposals.length === 0) throw new Error('Nothing was proposed: nothing is measured');
  const statements = await product.statementsOf(look);
  if (statements > MOST_STATEMENTS) process.exitCode = 1;
  console.log(`  ${proposals.length + more} proposals, ${statements} SQL statements, at most ${MOST_STATEMENTS}`);
  // Counting statements closes every connection.
  const client = await connected(product);
  const bare = () => client.query(FACTS, [product.territoryId]);
  await medianOf(look);
  await medianOf(bare);
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const [api, limit] = [await medianOf(look), await medianOf(bare)];
    ratios.push(limit / api);
    console.log(
      `  round ${round}: agenda ${api.toFixed(1)} ms, bare SQL ${limit.toFixed(1)} ms, ${(api / limit).toFixed(1)} times`,
    );
  }
  await client.end();
  console.log(`  ${machine()}`);
  tell(`agenda proposed over ${ACTIONS} actions`, ratios, TARGET);
});

async function connected({ databaseUrl }: MeasuredProduct): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c app.reach=system' });
  await client.connect();
  return client;
}

async function medianOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < LOOKS; count += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[LOOKS / 2] ?? 0;
}

async function aMeeting(product: MeasuredProduct): Promise<string> {
  const place = { territoryId: product.territoryId, code: 'MESURE', name: 'Comité mesuré', level: 'local' };
  const { committee } = await send<{ committee: { id: string } }>(
    product,
    'createCommittee',
    place,
    'committee { id }',
  );
  const dated = { committeeId: committee.id, day: '2099-03-03', startTime: '14:00', minutes: 120, mode: 'remote' };
  const { meeting } = await send<{ meeting: { id: string } }>(product, 'createMeeting', dated, 'meeting { id }');
  return meeting.id;
}
