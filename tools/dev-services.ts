import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMailbox } from './mailbox.ts';
import { failureText } from './plain-failure.ts';
import { startPostgres } from './postgres.ts';
import { stopAll, type RunningProcess } from './processes.ts';
import { startRedis } from './redis.ts';

/** The services alone, for those who run tests by hand: `node tools/dev-services.ts --data <folder> --env <file>`. */
const { values } = parseArgs({ options: { data: { type: 'string', default: '.data/services' }, env: { type: 'string' } } });
const logs = join(values.data, 'logs');
const running: RunningProcess[] = [];

try {
  const postgres = await startPostgres({ folder: join(values.data, 'postgresql'), logs, disposable: true });
  running.push(postgres);
  const redis = await startRedis({ folder: join(values.data, 'redis'), logs, say: console.error });
  running.push(redis);
  const mailbox = await startMailbox({ folder: join(values.data, 'mails'), logs });
  running.push(mailbox);
  const lines = Object.entries({
    DATABASE_URL: postgres.databaseUrl,
    MIGRATION_DATABASE_URL: postgres.migrationDatabaseUrl,
    REDIS_URL: redis.redisUrl,
    SMTP_URL: mailbox.smtpUrl,
    MAILBOX_URL: mailbox.mailboxUrl,
  }).map(([name, value]) => `export ${name}=${value}\n`);
  if (values.env) writeFileSync(values.env, lines.join(''), { mode: 0o600 });
  process.stdout.write(lines.join(''));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll(running));
} catch (error) {
  console.error(failureText(error));
  await stopAll(running);
  process.exitCode = 1;
}
