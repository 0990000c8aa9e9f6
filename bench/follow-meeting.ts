import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { follow, followBare } from './meeting-followers.ts';
import { machine, send, tell, withProduct, type MeasuredProduct } from './measured-product.ts';

const PEOPLE = 500;
const VOTES = 20;
const ROUNDS = 3;
/** At most three times a bare hop from Redis to the sockets. */
const TARGET = 1 / 3;

/** Five hundred people, each with a session of their own, follow one meeting: from a vote sent to its being told to them all. */
await withProduct(async (product) => {
  const client = new pg.Client({ connectionString: product.databaseUrl, options: '-c app.reach=system' });
  await client.connect();
  const cookies = await people(client, product.territoryId);
  await client.end();
  const bare = await followBare(await product.startBare('bare-hop.ts'), PEOPLE);
  const ratios: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const held = await aVote(product);
    const followers = await follow(product.url, held.meetingId, cookies);
    const api: number[] = [];
    const limit: number[] = [];
    for (const seatId of held.seatIds) {
      api.push(...(await followers.toldAfter(() => cast(product, held.decisionId, seatId))));
      limit.push(...(await bare.toldAfter()));
    }
    await followers.close();
    ratios.push(p95(limit) / p95(api));
    console.log(
      `  round ${round}: vote told in ${p95(api).toFixed(0)} ms, bare hop in ${p95(limit).toFixed(0)} ms (p95 of ${api.length})`,
    );
  }
  await bare.close();
  console.log(`  ${machine()}`);
  tell(`vote followed by ${PEOPLE} people`, ratios, TARGET);
});

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? Number.POSITIVE_INFINITY;
}

/** Members of the territory, each with an open session; gives their cookies. */
async function people(client: pg.Client, territoryId: string): Promise<string[]> {
  const tokens = Array.from({ length: PEOPLE }, () => randomUUID());
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
  await client.query(
    `WITH person AS (
       INSERT INTO accounts (id, version, email, name)
       SELECT gen_random_uuid(), 1, 'mesure-' || rank || '@exemple.fr', 'Membre ' || rank FROM generate_series(1, $1) AS rank
       RETURNING id, split_part(split_part(email::text, '@', 1), '-', 2)::integer AS rank
     ), role AS (
       INSERT INTO role_assignments (id, version, account_id, role, territory_ids, starts_on)
       SELECT gen_random_uuid(), 1, id, 'contributor', ARRAY[$2::uuid], DATE '2020-01-01' FROM person
     )
     INSERT INTO sessions (id, account_id, token_hash, user_agent) SELECT gen_random_uuid(), id, ($3::text[])[rank], 'mesure' FROM person`,
    [PEOPLE, territoryId, hashes],
  );
  return tokens.map((token) => `binome=${token}`);
}

/** A meeting in progress whose seats are all in the room, with a decision put to the vote. */
async function aVote(product: MeasuredProduct): Promise<{ meetingId: string; decisionId: string; seatIds: string[] }> {
  type Versioned = { id: string; version: number };
  const { territoryId } = product;
  const code = `M${randomUUID().slice(0, 6)}`.toUpperCase();
  const place = { territoryId, code, name: 'Comité mesuré', level: 'local' };
  const { committee } = await send<{ committee: Versioned }>(
    product,
    'createCommittee',
    place,
    'committee { id version }',
  );
  const committeeId = committee.id;
  const rules = { version: committee.version, decisionMethod: 'simple_majority', quorumPercent: 50 };
  await send(product, 'editCommittee', { committeeId, ...rules, quorumChairs: 'none' }, 'committee { id }');
  const seatIds: string[] = [];
  for (let rank = 1; rank <= VOTES; rank += 1) {
    const seat = {
      body: `Entreprise ${rank}`,
      bodyKind: 'company',
      voting: true,
      chair: false,
      startsOn: '2024-01-01',
    };
    const { writtenId } = await send<{ writtenId: string }>(
      product,
      'addCommitteeSeat',
      { committeeId, ...seat },
      'writtenId',
    );
    const holder = { kind: 'holder', personName: `Personne ${rank}`, startsOn: '2024-01-01' };
    await send(product, 'appointSeatHolder', { committeeSeatId: writtenId, ...holder }, 'writtenId');
    seatIds.push(writtenId);
  }
  const day = new Date().toISOString().slice(0, 10);
  const dated = { committeeId, day, startTime: '14:00', minutes: 120, mode: 'in_person', place: 'Mairie' };
  const shown = 'meeting { id version }';
  const { meeting } = await send<{ meeting: Versioned }>(product, 'createMeeting', dated, shown);
  const meetingId = meeting.id;
  const topic = { meetingId, kind: 'decision', title: 'Confier l’action', minutes: 10 };
  const { item } = await send<{ item: { id: string } }>(product, 'addAgendaItem', topic, 'item { id }');
  const on = ({ id, version }: Versioned) => ({ meetingId: id, version });
  const convened = await send<{ meeting: Versioned }>(
    product,
    'conveneMeeting',
    { ...on(meeting), urgency: 'Mesure' },
    shown,
  );
  await send(product, 'openMeeting', on(convened.meeting), shown, 'OnMeetingInput');
  for (const committeeSeatId of seatIds)
    await send(
      product,
      'recordAttendance',
      { meetingId, committeeSeatId, version: 0, presence: 'in_person' },
      'room { quorumReached }',
    );
  const content = { committeeId, itemId: item.id, title: 'Une décision', statement: 'Le comité décide.' };
  const visible = { visibility: 'territory', toState: false };
  const { decision } = await send<{ decision: Versioned }>(
    product,
    'proposeDecision',
    { ...content, ...visible },
    'decision { id version }',
  );
  const vote = { decisionId: decision.id, version: decision.version };
  await send(product, 'openMeetingVote', vote, 'decision { id }');
  return { meetingId, decisionId: decision.id, seatIds };
}

function cast(product: MeasuredProduct, decisionId: string, committeeSeatId: string): Promise<unknown> {
  return send(product, 'castVote', { decisionId, committeeSeatId, choice: 'for' }, 'decision { id }');
}
