import { join } from 'node:path';
import { root } from './root.ts';
import { freePort } from './ports.ts';
import { together } from './processes.ts';
import { prepare, type ProductOptions } from './product.ts';
import { startProgram } from './programs.ts';
import { silentSteps } from './steps.ts';
import { topology, type Role } from './topology.ts';

/** The production topology, running. */
export interface Cluster {
  url: string;
  /** Addresses of the API nodes behind the proxy. */
  nodes: string[];
  mailboxUrl?: string;
  environment: Record<string, string>;
  /** Process numbers by role: `api-1`, `api-2`, `worker`, `proxy`, `postgresql`, `redis`. */
  pid(name: string): number;
  stop(): Promise<void>;
}

/**
 * Starts two API nodes and a worker behind the reverse proxy, with the rules of production.
 * Loopback has no certificate: cookies travel without `Secure`, which a production start allows for a loopback address only.
 * The data are the demonstration's, written before the nodes start; its personas stay closed, people sign in by mail.
 */
export async function startCluster(options: ProductOptions): Promise<Cluster> {
  const step = options.step ?? silentSteps;
  const run = await prepare(options);
  const { WEB_DIR: webFolder = join(root, 'dist/web'), ...shared } = run.environment;
  const production = { ...shared, NODE_ENV: 'production', DEMONSTRATION: 'false', TRUST_PROXY: '1', ...options.environment };
  const pids = new Map(run.running.map((one) => [one.name, one]));
  const ports = new Map<string, number>();
  for (const { name } of topology) ports.set(name, name === 'proxy' ? options.port : await freePort());
  const address = (name: string) => `http://127.0.0.1:${ports.get(name) ?? 0}`;
  const nodes = topology.filter(({ name }) => name.startsWith('api-')).map(({ name }) => address(name));

  async function start({ name, program }: Role): Promise<void> {
    const own: Record<string, string> = name === 'proxy' ? { UPSTREAMS: nodes.join(','), WEB_DIR: webFolder } : {};
    const environment = { ...production, ...own, PORT: String(ports.get(name)) };
    const ready = name === 'worker' ? { saysReady: true } : { readyAt: `${address(name)}/readyz` };
    const process = await startProgram({ name, program, environment, logs: run.logs, restart: true, ...ready });
    run.started(process);
    pids.set(name, process);
  }

  try {
    const programs = topology.filter((one) => !one.job);
    await step('Nœuds et travailleur', () => together(programs.filter((one) => one.name !== 'proxy').map(start)));
    await step('Mandataire', () => together(programs.filter((one) => one.name === 'proxy').map(start)));
  } catch (error) {
    await run.stop();
    throw error;
  }
  return {
    url: `http://localhost:${options.port}`,
    nodes,
    mailboxUrl: run.mailboxUrl,
    environment: production,
    pid: (name) => pids.get(name)?.pid ?? 0,
    stop: run.stop,
  };
}
