import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';
import { build, isBuilt } from './build.ts';
import { closeDataFolder, noteRunning, openDataFolder, secretOf } from './data-folder.ts';
import { requireFreePort } from './ports.ts';
import { stopAll, together, type RunningProcess } from './processes.ts';
import { runProgram, startProgram, type Program } from './programs.ts';
import { root } from './root.ts';
import { startServices } from './services.ts';
import { silentSteps, type Step } from './steps.ts';

export interface ProductOptions {
  /** Folder of the data. */
  data: string;
  port: number;
  step?: Step;
  /** Addresses of services given from outside. */
  given?: Record<string, string | undefined>;
  /** Variables of the programs that replace the launcher's. */
  environment?: Record<string, string>;
  /** Throw-away data: no wait for the disk. */
  disposable?: boolean;
  /** Builds otherwise than `npm start` does. */
  build?: (logs: string) => Promise<void>;
  onUnexpectedExit?: (reason: string) => void;
}

/** The product as it runs for one person: web client, API and worker at one address. */
export interface Product {
  url: string;
  mailboxUrl?: string;
  environment: Record<string, string>;
  stop(): Promise<void>;
}

/** A start under way or achieved, whose `stop` undoes whatever was started so far. */
export interface Run {
  environment: Record<string, string>;
  mailboxUrl?: string;
  /** What runs so far, in the order of start. */
  running: RunningProcess[];
  /** Tells of a process that must be stopped with the rest. */
  started: (process: RunningProcess) => void;
  logs: string;
  stop(): Promise<void>;
}

/** Opens the data folder, starts the services, builds, migrates and seeds: all that comes before serving. */
export async function prepare(options: ProductOptions): Promise<Run> {
  const step = options.step ?? silentSteps;
  const url = `http://localhost:${options.port}`;
  await openDataFolder(options.data);
  const running: RunningProcess[] = [];
  const run: Run = {
    environment: {},
    running,
    logs: join(options.data, 'logs'),
    started(process) {
      running.push(process);
      noteRunning(options.data, running.map((one) => one.pid), url);
    },
    async stop() {
      await stopAll(running);
      closeDataFolder(options.data);
    },
  };
  try {
    await requireFreePort(options.port);
    const services = await startServices({ ...options, step, started: run.started });
    run.mailboxUrl = services.mailboxUrl;
    const chromium = findChromium();
    run.environment = {
      NODE_ENV: 'development',
      PORT: String(options.port),
      PUBLIC_URL: url,
      SECRET: secretOf(options.data),
      DEMONSTRATION: 'true',
      COOKIE_SECURE: 'false',
      WEB_DIR: join(root, 'dist/web'),
      FILES_DIR: join(options.data, 'files'),
      ...(chromium && { CHROMIUM_PATH: chromium }),
      PERSISTED_DOCUMENTS: join(root, 'dist/api/persisted-documents.json'),
      LOG_LEVEL: 'info',
      ...chosen(options.given ?? {}),
      ...services.environment,
      ...options.environment,
    };
    writeFileSync(join(options.data, 'environment.json'), JSON.stringify(run.environment), { mode: 0o600 });
    if (options.build) await step('Construction', () => options.build?.(run.logs));
    else if (!isBuilt()) await step('Construction', () => build(run.logs));
    await step('Migration de la base', () => runProgram({ ...run, name: 'migration', program: 'dist/api/migrate.js' }));
    await seedOnce(options.data, run, step);
    return run;
  } catch (error) {
    await run.stop();
    throw error;
  }
}

/** What a person may set from outside without the launcher's leave. */
function chosen(given: Record<string, string | undefined>): Record<string, string> {
  const names = ['PUBLIC_URL', 'DEMONSTRATION', 'LOG_LEVEL', 'MAIL_FROM', 'SECRET', 'CLAMD_URL', 'COMPANY_SEARCH_URL', 'COMPANY_SEARCH_PRIVATE'];
  return Object.fromEntries(names.flatMap((name) => (given[name] ? [[name, given[name]]] : [])));
}

async function seedOnce(data: string, run: Run, step: Step): Promise<void> {
  const mark = join(data, 'seeded');
  if (run.environment.DEMONSTRATION !== 'true' || existsSync(mark)) return;
  await step('Données de démonstration', () => runProgram({ ...run, name: 'demonstration', program: 'dist/api/seed.js' }));
  writeFileSync(mark, '');
}

/** Starts everything and resolves once the address answers. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const step = options.step ?? silentSteps;
  const url = `http://localhost:${options.port}`;
  const run = await prepare(options);
  try {
    await step('Serveur et tâches de fond', async () => {
      const readyAt = `http://127.0.0.1:${options.port}/readyz`;
      const started = (program: Omit<Program, 'environment' | 'logs'>) =>
        startProgram({ ...run, ...program }, options.onUnexpectedExit).then(run.started);
      await together([
        started({ name: 'api', program: 'dist/api/main.js', readyAt }),
        started({ name: 'worker', program: 'dist/api/worker.js', saysReady: true }),
      ]);
    });
  } catch (error) {
    await run.stop();
    throw error;
  }
  return { url, mailboxUrl: run.mailboxUrl, environment: run.environment, stop: run.stop };
}
