import { join } from 'node:path';
import { root } from './root.ts';
import { freePort } from './ports.ts';
import { prepare, type ProductOptions } from './product.ts';
import { startProgram } from './programs.ts';
import { silentSteps } from './steps.ts';
import { topology } from './topology.ts';

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
  const nodes: string[] = [];
  try {
    for (const role of topology.filter((one) => !one.job)) {
      const port = role.name === 'proxy' ? options.port : await freePort();
      const address = `http://127.0.0.1:${port}`;
      const own: Record<string, string> = role.name === 'proxy' ? { UPSTREAMS: nodes.join(','), WEB_DIR: webFolder } : {};
      const process = await step(role.name, () =>
        startProgram({
          ...role,
          logs: run.logs,
          environment: { ...production, ...own, PORT: String(port) },
          readyAt: role.name === 'worker' ? undefined : `${address}/readyz`,
          saysReady: role.name === 'worker',
          restart: true,
        }),
      );
      run.started(process);
      pids.set(role.name, process);
      if (role.name.startsWith('api-')) nodes.push(address);
    }
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
