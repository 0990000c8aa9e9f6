import { join } from 'node:path';
import { startMailbox } from './mailbox.ts';
import { requireReachable, startPostgres } from './postgres.ts';
import { together, type RunningProcess } from './processes.ts';
import { requireRedis, startRedis } from './redis.ts';
import type { Step } from './steps.ts';

/** What the programs need to know of the services. */
export interface Services {
  environment: DatabaseAddresses & { REDIS_URL: string; SMTP_URL: string };
  /** Address of the local mailbox; absent when SMTP_URL was given. */
  mailboxUrl?: string;
}

export interface ServicesOptions {
  data: string;
  step: Step;
  given?: Given;
  disposable?: boolean;
  /** Receives each process as soon as it runs, so that a failure later on stops it too. */
  started: (process: RunningProcess) => void;
  onUnexpectedExit?: (reason: string) => void;
}

type Given = Record<string, string | undefined>;

// A type, not an interface: it must be readable as an environment.
type DatabaseAddresses = {
  DATABASE_URL: string;
  MIGRATION_DATABASE_URL: string;
};

interface MailAddresses {
  smtpUrl: string;
  mailboxUrl?: string;
}

/** Starts PostgreSQL, Redis and the mailbox, save those whose address the environment gives. */
export async function startServices(options: ServicesOptions): Promise<Services> {
  const given = options.given ?? {};
  const [database, redisUrl, mail] = await options.step('PostgreSQL, Redis et messagerie locale', () =>
    together<[DatabaseAddresses, string, MailAddresses]>([databaseAddresses(options, given), redisAddress(options, given), mailAddresses(options, given)]),
  );
  return {
    environment: { ...database, REDIS_URL: redisUrl, SMTP_URL: mail.smtpUrl },
    mailboxUrl: mail.mailboxUrl,
  };
}

async function databaseAddresses(options: ServicesOptions, given: Given): Promise<DatabaseAddresses> {
  if (given.DATABASE_URL) {
    const owner = given.MIGRATION_DATABASE_URL ?? given.DATABASE_URL;
    await requireReachable(given.DATABASE_URL, 'DATABASE_URL');
    if (owner !== given.DATABASE_URL) await requireReachable(owner, 'MIGRATION_DATABASE_URL');
    return { DATABASE_URL: given.DATABASE_URL, MIGRATION_DATABASE_URL: owner };
  }
  const postgres = await startPostgres({ ...places(options, 'postgresql'), disposable: options.disposable }, options.onUnexpectedExit);
  options.started(postgres);
  return { DATABASE_URL: postgres.databaseUrl, MIGRATION_DATABASE_URL: postgres.migrationDatabaseUrl };
}

async function redisAddress(options: ServicesOptions, given: Given): Promise<string> {
  if (given.REDIS_URL) {
    await requireRedis(given.REDIS_URL);
    return given.REDIS_URL;
  }
  const redis = await startRedis({ ...places(options, 'redis'), disposable: options.disposable }, options.onUnexpectedExit);
  options.started(redis);
  return redis.redisUrl;
}

async function mailAddresses(options: ServicesOptions, given: Given): Promise<MailAddresses> {
  if (given.SMTP_URL) return { smtpUrl: given.SMTP_URL };
  const mailbox = await startMailbox(places(options, 'mails'), options.onUnexpectedExit);
  options.started(mailbox);
  return mailbox;
}

function places(options: ServicesOptions, name: string) {
  return { folder: join(options.data, name), logs: join(options.data, 'logs') };
}
