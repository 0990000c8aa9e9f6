import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { createConnection } from 'node:net';
import { resolve } from 'node:path';
import { PlainFailure } from './plain-failure.ts';
import { freePort } from './ports.ts';
import { startProcess, type RunningProcess } from './processes.ts';

interface RedisOptions {
  folder: string;
  logs: string;
  port?: number;
  /** Throw-away data: no append-only file. */
  disposable?: boolean;
  say?: (line: string) => void;
}

/** Starts a Redis of our own, with an append-only file and no eviction. */
export async function startRedis(
  options: RedisOptions,
  onUnexpectedExit?: (reason: string) => void,
): Promise<RunningProcess & { redisUrl: string }> {
  const command = findRedis() ?? installRedis(options.say ?? console.log);
  const port = options.port ?? (await freePort());
  const folder = resolve(options.folder);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const server = await startProcess(
    { name: 'redis', command, args: redisArguments(port, folder, options.disposable ?? false), logs: options.logs, ready: () => pings(port) },
    onUnexpectedExit,
  );
  return Object.assign(server, { redisUrl: `redis://127.0.0.1:${port}/0` });
}

function redisArguments(port: number, folder: string, disposable: boolean): string[] {
  const values = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    appendonly: disposable ? 'no' : 'yes',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  return Object.entries(values).flatMap(([key, value]) => [`--${key}`, value]);
}

function findRedis(): string | undefined {
  return ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0);
}

function installRedis(say: (line: string) => void): string {
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    say('\n  Installation de Redis (paquet Debian redis-server)…');
    if (aptInstall('redis-server') && findRedis()) return 'redis-server';
  }
  throw new PlainFailure(
    "Redis est introuvable : installez-le avec « sudo apt-get install redis-server », ou donnez l'adresse d'un Redis par REDIS_URL.",
  );
}

/** Installs Debian packages as root, without asking and without starting any system service; false when it could not. */
export function aptInstall(...packages: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const install = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  for (const args of [install, ['update', '-q'], install]) {
    try {
      execFileSync('apt-get', args, { env, stdio: 'ignore' });
      if (args === install) return true;
    } catch {
      // The lists may be missing: refreshed once, then tried again.
    }
  }
  return false;
}

function pings(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ port, host: '127.0.0.1', timeout: 1_000 }, () => socket.write('PING\r\n'));
    const end = (ok: boolean) => {
      socket.destroy();
      done(ok);
    };
    socket.once('data', (data) => end(data.toString().startsWith('+PONG')));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/** Refuses, in one line, a Redis that does not answer at the address given by the environment. */
export async function requireRedis(url: string): Promise<void> {
  const { default: Redis } = await import('ioredis');
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 5_000, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainFailure(`REDIS_URL : Redis ne répond pas (${reason}). Démarrez-le, corrigez l'adresse, ou retirez REDIS_URL pour utiliser celui du poste.`);
  } finally {
    client.disconnect();
  }
}
