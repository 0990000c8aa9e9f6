import { createMigrationDataSource, migrate } from '@binome/shared/api';
import { migrations } from './migrations/index.js';
import { start } from './start.js';

await start('migrate', async (config) => {
  const owner = await createMigrationDataSource(
    config.migrationDatabaseUrl ?? config.databaseUrl,
    migrations,
  ).initialize();
  const done = await migrate(owner, (attempt) =>
    process.stdout.write(`migrate: waiting for a lock (${attempt})\n`),
  ).finally(() => owner.destroy());
  process.stdout.write(done.length > 0 ? `migrate: ${done.join(', ')}\n` : 'migrate: nothing to do\n');
});
