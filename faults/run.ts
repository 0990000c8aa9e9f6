import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import Redis from 'ioredis';
import { Client } from './client.ts';
import { confirm, hasReferenceFiles, until, uploadReference } from './imports.ts';
import { invite, mailsOf } from './invitations.ts';
import { isImportWrong, PlanImports } from './plan-imports.ts';
import { type Typed } from '../libs/shared/api/src/testing/text-typists.ts';
import { Typing } from './typing.ts';
import { startTopology, type Topology } from './topology.ts';
import { areFilesWrong, Uploads, type FilesVerdict } from './uploads.ts';
import { Writers } from './writers.ts';

type Scenario = (topology: Topology, client: Client) => Promise<Record<string, unknown>>;

const kill = (pid: number): boolean => process.kill(pid, 'SIGKILL');

const SCENARIOS: Record<string, Scenario> = {
  async 'Redis stopped for 20 seconds'(topology, client) {
    await topology.stopRedis();
    const addresses = await invite(client, 10);
    await wait(20_000);
    await topology.startRedis();
    return { mails: await mailsOf(topology.cluster.mailboxUrl ?? '', addresses, 150) };
  },

  async 'Redis flushed'(topology, client) {
    const pid = topology.cluster.pid('worker');
    process.kill(pid, 'SIGSTOP');
    const addresses = await invite(client, 10);
    const redis = new Redis(topology.cluster.environment.REDIS_URL ?? '');
    await redis.flushall();
    redis.disconnect();
    process.kill(pid, 'SIGCONT');
    return { mails: await mailsOf(topology.cluster.mailboxUrl ?? '', addresses, 150) };
  },

  async 'API nodes and worker killed'(topology, client) {
    const addresses: string[] = [];
    for (const name of ['api-1', 'worker', 'api-2', 'worker', 'api-1']) {
      kill(topology.cluster.pid(name));
      addresses.push(...(await invite(client, 3)));
      await wait(4_000);
    }
    return { mails: await mailsOf(topology.cluster.mailboxUrl ?? '', addresses, 150) };
  },

  async 'API nodes killed while five people type in one text'(topology, client) {
    const typing = await Typing.start(client);
    for (const name of ['api-1', 'api-2', 'api-1', 'api-2']) {
      await wait(3_000);
      kill(topology.cluster.pid(name));
    }
    await wait(4_000);
    return { text: await typing.stop() };
  },

  async 'Five people type in one text whose log is thrown away: the control, which must lose'(topology, client) {
    const typing = await Typing.start(client);
    await wait(6_000);
    for (const name of ['api-1', 'api-2']) kill(topology.cluster.pid(name));
    return { control: await typing.stopWithoutLog(topology.cluster.environment.DATABASE_URL ?? '') };
  },

  async 'Worker killed in the middle of an import'(topology) {
    if (!hasReferenceFiles) return { skipped: 'no reference files' };
    const administrator = await Client.enter(topology.cluster.url, 'administratrice');
    const id = await uploadReference(administrator);
    const previewed = await until(administrator, id, ['previewed', 'refused', 'failed']);
    await confirm(administrator, id);
    await wait(700);
    kill(topology.cluster.pid('worker'));
    const applied = await until(administrator, id, ['applied', 'failed'], 180);
    return { previewed, applied };
  },

  async 'Worker killed in the middle of an import of 300 actions'(topology, client) {
    const imports = new PlanImports(client, topology.cluster.environment.DATABASE_URL ?? '');
    const before = await imports.imported();
    const id = await imports.confirmed(300);
    await imports.writing(id);
    const seenHalfway = await imports.imported();
    kill(topology.cluster.pid('worker'));
    const seenKilled = await imports.imported();
    const ended = await imports.until(id, ['applied', 'failed'], 180);
    const after = await imports.imported();
    // Nothing is seen of it until all of it is: 300 actions once each, or none.
    const planImport = { ...ended, seenHalfway, seenKilled, after };
    failed ||= before > 0 || isImportWrong(planImport, 300);
    return { planImport };
  },

  async 'Import committed row by row and killed in its middle: the control, which must be caught'(topology, client) {
    const imports = new PlanImports(client, topology.cluster.environment.DATABASE_URL ?? '');
    const importControl = await imports.seenOfCareless();
    failed ||= !isImportWrong(importControl, 300);
    return { importControl };
  },

  async 'Uploads cut in the middle'(topology, client) {
    return uploading(topology, client, async (uploads, until) => {
      for (let turn = 0; turn < 5; turn += 1) await Promise.all([uploads.half(() => undefined), uploads.insist(until)]);
    });
  },

  async 'Bytes written in place and cut in the middle: the control, which must be caught'({ cluster }, client) {
    const uploads = new Uploads(client, cluster.environment.FILES_DIR ?? '');
    await uploads.prepare();
    await uploads.insist(Date.now() + 90_000);
    const filesControl = await uploads.verdictOfCareless(cluster.environment.DATABASE_URL ?? '');
    failed ||= !areFilesWrong(filesControl);
    return { filesControl };
  },

  async 'API nodes killed in the middle of uploads'(topology, client) {
    return uploading(topology, client, async (uploads, until) => {
      for (const names of [['api-1'], ['api-2'], ['api-1', 'api-2']]) {
        const stop = (): void => names.forEach((name) => kill(topology.cluster.pid(name)));
        await Promise.all([uploads.half(stop), uploads.half(() => undefined), uploads.insist(until)]);
        await wait(4_000);
      }
    });
  },

  async 'PostgreSQL restarted'(topology) {
    await wait(2_000);
    await topology.restartPostgres();
    await wait(6_000);
    return {};
  },

  async 'Rolling restart under 100 requests a second'(topology) {
    const load = autocannon({
      url: `${topology.cluster.url}/graphql`,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ demonstration }"}',
      connections: 8,
      overallRate: 100,
      duration: 40,
    });
    for (const name of ['api-1', 'api-2']) {
      await wait(3_000);
      const before = topology.cluster.pid(name);
      process.kill(before, 'SIGTERM');
      while (topology.cluster.pid(name) === before) await wait(200);
      await wait(6_000);
    }
    const { requests, errors, timeouts, non2xx } = await load;
    return { requests: requests.total, failed: errors + timeouts + non2xx };
  },
};

async function uploading(
  { cluster }: Topology,
  client: Client,
  work: (uploads: Uploads, until: number) => Promise<void>,
): Promise<{ files: FilesVerdict }> {
  const uploads = new Uploads(client, cluster.environment.FILES_DIR ?? '');
  await uploads.prepare();
  await work(uploads, Date.now() + 90_000);
  const files = await uploads.verdict(cluster.environment.DATABASE_URL ?? '');
  failed ||= files.acknowledged === 0 || areFilesWrong(files);
  return { files };
}

interface Seen {
  mails?: { missing: number; doubled: number };
  applied?: { status: string };
  failed?: number;
  text?: Typed;
  control?: Typed;
}

/** A mail missing or sent twice, an import that did not end, a request refused; words lost or doubled, or none lost where there was nothing to keep them. */
function isWrong({ mails, applied, failed: refused = 0, text, control }: Seen): boolean {
  const mailsWrong = mails !== undefined && mails.missing + mails.doubled > 0;
  const textWrong = text !== undefined && text.lost + text.doubled > 0;
  return (
    mailsWrong || textWrong || refused > 0 || control?.lost === 0 || (applied && applied.status !== 'applied') === true
  );
}

const wanted = process.argv.slice(2);
const topology = await startTopology();
let failed = false;
try {
  const client = await Client.enter(topology.cluster.url, 'elue');
  for (const [name, scenario] of Object.entries(SCENARIOS)) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
    const writers = new Writers(client);
    await writers.start();
    await wait(3_000);
    const seen = await scenario(topology, client);
    await wait(3_000);
    await writers.stop();
    const verdict = await writers.verdict(topology.cluster.environment.DATABASE_URL ?? '');
    failed ||= verdict.lost + verdict.doubled + verdict.overwritten > 0 || isWrong(seen);
    console.log(name, JSON.stringify({ ...verdict, ...seen }));
  }
} finally {
  await topology.close();
}
if (failed) process.exitCode = 1;
