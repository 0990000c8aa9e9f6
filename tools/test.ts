import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { chromiumAdvice, requireChromium } from './chromium.ts';
import { officeAdvice, requireOffice } from './office.ts';
import { runTargets } from './nx.ts';
import { failureText } from './plain-failure.ts';
import { interruptJobs, stopAll, type RunningProcess } from './processes.ts';
import { runProgram } from './programs.ts';
import { closingLine, countPlaywright, countVitest, nothing, oneCheck, sum, type Count } from './reports.ts';
import { root } from './root.ts';
import { startServices } from './services.ts';
import { seconds, silentSteps } from './steps.ts';

/** `npm test`: every check of the project, and one line that says how many hold. */
const reports = join(root, 'reports');
const logs = join(reports, 'logs');
const data = mkdtempSync(join(tmpdir(), 'binome-test-'));
const running: RunningProcess[] = [];
const counts: Count[] = [];
const times: [string, number][] = [];
const lasting: Record<string, string> = {};
let interrupted = false;

mkdirSync(logs, { recursive: true });
for (const name of ['spec', 'int', 'journeys']) rmSync(join(reports, `${name}.json`), { force: true });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    interruptJobs();
  });
}

/** Runs one step; true when it held. What it wrote is shown when it did not. */
async function check(label: string, name: string, work: () => Promise<unknown>): Promise<boolean> {
  if (interrupted) return false;
  process.stdout.write(`▸ ${label}… `);
  const start = performance.now();
  try {
    await work();
    return true;
  } catch (error) {
    const log = join(logs, `${name}.log`);
    process.stdout.write(`échec\n${existsSync(log) ? readFileSync(log, 'utf8') : ''}\n${failureText(error)}\n`);
    return false;
  } finally {
    const time = performance.now() - start;
    times.push([label, time]);
    process.stdout.write(`${seconds(time)}\n`);
  }
}

/** Runs a target that writes a report of its name, and counts what the report says. */
async function suite(label: string, target: string, count: (report: never) => Count): Promise<void> {
  const held = await check(label, target, () => runTargets(target, [target], logs, lasting));
  const report = join(reports, `${target}.json`);
  const found = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8')) as never) : nothing;
  counts.push(found);
  // A step that fails without a failing test (a crash, a report that was not written) is a failure all the same.
  if ((!held || found === nothing) && found.failed === 0) counts.push(oneCheck(false));
}

/** Runs targets, two at a time, that hold or not as a whole. */
async function whole(label: string, targets: string[]): Promise<void> {
  const name = targets.join('-');
  counts.push(oneCheck(await check(label, name, () => runTargets(name, targets, logs, lasting))));
}

/** PostgreSQL and Redis of this run alone, migrated. */
function services(): Promise<boolean> {
  return check('PostgreSQL et Redis', 'migration', async () => {
    const { environment } = await startServices({ data, step: silentSteps, disposable: true, started: (one) => running.push(one) });
    Object.assign(lasting, environment);
    await runProgram({ name: 'migration', program: 'dist/api/migrate.js', environment, logs });
  });
}

/** Chromium prints the exports and opens the screens; the office programs read the exports again. */
function findReaders(): void {
  const chromium = requireChromium((line) => console.log(line));
  if (chromium) lasting.CHROMIUM_PATH = chromium;
  if (!requireOffice((line) => console.log(line))) console.log(officeAdvice);
}

async function journeys(): Promise<void> {
  if (lasting.CHROMIUM_PATH) {
    return suite('Parcours dans Chromium', 'journeys', countPlaywright);
  }
  console.log(chromiumAdvice);
  const found = globSync(join(root, 'apps/e2e/src/*.journey.ts')).flatMap((file) => readFileSync(file, 'utf8').match(/^\s*test\(/gm) ?? []);
  counts.push({ ...nothing, skipped: found.length });
}

try {
  await whole('Règles du code, frontières des modules et types', ['lint', 'typecheck']);
  await suite('Règles (specs)', 'spec', countVitest);
  counts.push(oneCheck(await check('Construction', 'construction', () => build(logs))));
  if (await services()) {
    findReaders();
    await whole('Schéma GraphQL et opérations à jour', ['schema', 'documents']);
    await suite('GraphQL sur PostgreSQL et Redis', 'int', countVitest);
  } else counts.push(oneCheck(false));
  if (!interrupted) await journeys();
} finally {
  await stopAll(running);
  if (!process.env.KEEP_TEST_DATA) rmSync(data, { recursive: true, force: true });
}

if (interrupted) counts.push(oneCheck(false));
const total = sum(counts);
console.log(`\n${times.map(([label, time]) => `${seconds(time).padStart(12)}  ${label}`).join('\n')}\n`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
