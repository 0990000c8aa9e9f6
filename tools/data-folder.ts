import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PlainFailure } from './plain-failure.ts';

/** Version of the layout of the data folder (PostgreSQL's major version included). */
export const dataVersion = 1;

interface RunRecord {
  launcher: ProcessMark;
  address?: string;
  children: ProcessMark[];
}

/** A process recognised by its number and the instant of its start, because numbers are used again. */
interface ProcessMark {
  pid: number;
  startedAt: string;
}

/** Why data of that version cannot be used by this program, if so. */
export function versionProblem(found: number, known: number): string | undefined {
  if (Number.isInteger(found) && found <= known) return undefined;
  return `Les données du dossier viennent d'une version plus récente de Binôme (données ${found}, programme ${known}) : mettez le programme à jour (git pull), ou repartez de zéro avec « npm run reset ».`;
}

/** Opens the data folder for one launcher at a time, after having stopped what a killed launcher left behind. */
export async function openDataFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const version = join(folder, 'version');
  if (existsSync(version)) {
    const problem = versionProblem(Number(readFileSync(version, 'utf8')), dataVersion);
    if (problem) throw new PlainFailure(problem);
  }
  await requireIdle(folder);
  writeFileSync(version, `${dataVersion}\n`);
  write(folder, { launcher: mark(process.pid), children: [] });
}

/** Refuses when the product runs on this folder; stops the processes of a launcher that died without stopping them. */
export async function requireIdle(folder: string): Promise<void> {
  const run = read(folder);
  if (!run) return;
  if (isAlive(run.launcher) && run.launcher.pid !== process.pid) {
    const where = run.address ? ` à l'adresse ${run.address}` : '';
    throw new PlainFailure(`Binôme tourne déjà sur ces données${where} (processus ${run.launcher.pid}) : arrêtez-le d'abord par Ctrl-C.`);
  }
  for (const orphan of run.children.reverse()) await stopOrphan(orphan);
}

/** Notes the processes started, so that a launcher killed without warning leaves nothing behind for long. */
export function noteRunning(folder: string, pids: number[], address?: string): void {
  write(folder, { launcher: mark(process.pid), address, children: pids.map(mark) });
}

/** The addresses of the product that runs on this folder; undefined when none does. */
export function environmentOfRunning(folder: string): Record<string, string> | undefined {
  const run = read(folder);
  if (!run || !isAlive(run.launcher)) return undefined;
  return JSON.parse(readFileSync(join(folder, 'environment.json'), 'utf8')) as Record<string, string>;
}

/** Gives the folder back. */
export function closeDataFolder(folder: string): void {
  for (const name of ['running.json', 'environment.json']) rmSync(join(folder, name), { force: true });
}

/** The secret that signs links and sessions, drawn once per data folder. */
export function secretOf(folder: string): string {
  const file = join(folder, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

async function stopOrphan(orphan: ProcessMark): Promise<void> {
  for (const [signal, patience] of [['SIGINT', 8_000], ['SIGTERM', 4_000], ['SIGKILL', 2_000]] as const) {
    if (!isAlive(orphan)) return;
    process.kill(orphan.pid, signal);
    for (const end = Date.now() + patience; Date.now() < end && isAlive(orphan); ) await delay(100);
  }
}

function isAlive(process: ProcessMark): boolean {
  return startOf(process.pid) === process.startedAt;
}

function mark(pid: number): ProcessMark {
  return { pid, startedAt: startOf(pid) ?? '' };
}

/** Start of a process in clock ticks since boot (field 22 of its stat); undefined when it is gone. */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function read(folder: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as RunRecord;
  } catch {
    return undefined;
  }
}

function write(folder: string, run: RunRecord): void {
  writeFileSync(join(folder, 'running.json'), JSON.stringify(run));
}
