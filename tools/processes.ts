import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { PlainFailure } from './plain-failure.ts';

/** How to start one process and how to know that it is ready. */
export interface ProcessOptions {
  name: string;
  command: string;
  args?: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** Folder that receives `<name>.log`. */
  logs: string;
  /** Resolves to true once the process serves. */
  ready?: () => Promise<boolean>;
  /** The process sends `ready` over its channel once it serves. */
  saysReady?: boolean;
  readyWithin?: number;
  /** PostgreSQL closes quickly and cleanly on SIGINT only. */
  stopSignal?: NodeJS.Signals;
  stopWithin?: number;
  /** Starts the process again when it dies by itself, as the composition does. */
  restart?: boolean;
}

/** A process that runs until `stop`. */
export interface RunningProcess {
  readonly name: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts a process in its own group, so that Ctrl-C in the terminal reaches the launcher alone,
 * which then stops everything in order.
 */
export async function startProcess(options: ProcessOptions, onUnexpectedExit?: (reason: string) => void): Promise<RunningProcess> {
  mkdirSync(options.logs, { recursive: true });
  const logFile = join(options.logs, `${options.name}.log`);
  let stopping = false;
  let starting = true;
  let saidReady = false;
  let child = launch();

  function launch(): ChildProcess {
    const log = openSync(logFile, 'a');
    const started = spawn(options.command, options.args ?? [], {
      cwd: options.cwd,
      env: options.env ?? process.env,
      uid: options.uid,
      gid: options.gid,
      detached: true,
      stdio: ['ignore', log, log, ...(options.saysReady ? (['ipc'] as const) : [])],
    });
    closeSync(log);
    started.on('message', () => (saidReady = true));
    started.on('error', (error) => appendFileSync(logFile, `${error.message}\n`));
    started.on('exit', (code, signal) => {
      if (stopping || starting) return;
      if (options.restart) setTimeout(() => !stopping && (child = launch()), 500);
      else onUnexpectedExit?.(`${options.name} s'est arrêté (${signal ?? `code ${code}`}) : voir ${logFile}`);
    });
    return started;
  }

  const running: RunningProcess = {
    name: options.name,
    get pid() {
      return child.pid ?? 0;
    },
    async stop() {
      stopping = true;
      await stopChild(child, options.stopSignal ?? 'SIGTERM', options.stopWithin ?? 15_000);
    },
  };
  try {
    const ready = options.saysReady ? async () => saidReady : (options.ready ?? (async () => true));
    await untilReady({ ...options, ready }, () => child, logFile);
  } catch (error) {
    await running.stop();
    throw error;
  }
  starting = false;
  return running;
}

async function untilReady(options: ProcessOptions & { ready: () => Promise<boolean> }, child: () => ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + (options.readyWithin ?? 60_000);
  do {
    if (hasEnded(child())) throw new PlainFailure(`${options.name} n'a pas démarré : ${lastLine(logFile)} (voir ${logFile})`);
    if (await options.ready().catch(() => false)) return;
    await delay(50);
  } while (Date.now() < deadline);
  throw new PlainFailure(`${options.name} ne répond pas : voir ${logFile}`);
}

async function stopChild(child: ChildProcess, signal: NodeJS.Signals, within: number): Promise<void> {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const timer = setTimeout(() => killGroup(child.pid), within);
  await ended;
  clearTimeout(timer);
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/** The line of a log file that says why: the last that speaks of an error, else the last. */
function lastLine(file: string): string {
  try {
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    return (lines.findLast((line) => /Error: |error: |cannot|denied|refused/.test(line)) ?? lines.at(-1) ?? '').trim().slice(0, 300);
  } catch {
    return 'aucun message';
  }
}

const jobs = new Set<ChildProcess>();

/** Interrupts the commands under way, so that a start that is no longer wanted ends at once. */
export function interruptJobs(): void {
  for (const job of jobs) job.kill('SIGTERM');
}

/** Runs a command to its end; its output goes to the log file, and its last lines to the failure. */
export async function runToEnd(options: Omit<ProcessOptions, 'ready' | 'restart'>): Promise<void> {
  mkdirSync(options.logs, { recursive: true });
  const logFile = join(options.logs, `${options.name}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(options.command, options.args ?? [], {
    cwd: options.cwd,
    env: options.env ?? process.env,
    uid: options.uid,
    gid: options.gid,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  jobs.add(child);
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (ended) => resolve(ended ?? 1));
  }).finally(() => jobs.delete(child));
  if (code !== 0) throw new PlainFailure(`${options.name} a échoué : ${lastLine(logFile)} (voir ${logFile})`);
}

/** Starts several things at once; when one fails, waits for the others, so that each can be stopped, then says why. */
export async function together<T extends readonly unknown[]>(starts: { [K in keyof T]: Promise<T[K]> }): Promise<T> {
  const results = await Promise.allSettled(starts);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return Promise.all(starts) as unknown as Promise<T>;
}

const services = ['maildev', 'redis', 'postgresql'];

/** Stops the programs together, then the services they use, one after the other. */
export async function stopAll(running: RunningProcess[]): Promise<void> {
  const all = running.splice(0);
  await Promise.all(all.filter((one) => !services.includes(one.name)).map((one) => one.stop()));
  for (const one of all.filter((other) => services.includes(other.name)).reverse()) await one.stop();
}
