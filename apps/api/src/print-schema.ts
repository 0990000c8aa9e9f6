import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { start } from './start.js';

// Prints apps/api/schema.graphql from the code; needs the database and Redis as any start does.
await start('schema', async (config) => {
  const app = await NestFactory.create(
    AppModule.with(config, { program: 'schema', statementTimeout: 5_000, schemaFile: 'apps/api/schema.graphql' }),
    { logger: ['error'] },
  );
  await app.init();
  await app.close();
});
