import { NestFactory } from '@nestjs/core';
import { AccountService } from '@binome/identity/api';
import { ConfigurationError } from '@binome/shared/api';
import { DomainError } from '@binome/shared/domain';
import { AppModule } from './app.module.js';
import { start } from './start.js';

// Lets the first administrator in: npm run create-administrator -- claire.dumont@exemple.fr "Claire Dumont"
await start('create-administrator', async (config) => {
  const [email, ...words] = process.argv.slice(2);
  if (!email || words.length === 0) throw new ConfigurationError('give an e-mail address and a name');
  const app = await NestFactory.createApplicationContext(
    AppModule.with(config, { program: 'create-administrator', statementTimeout: 5_000 }),
    {
      logger: ['error'],
    },
  );
  try {
    const account = await app.get(AccountService).createAdministrator(email, words.join(' '));
    process.stdout.write(`${account.email} is an administrator: sign in at ${config.publicUrl}/connexion\n`);
  } catch (error) {
    if (error instanceof DomainError) throw new ConfigurationError('the e-mail address or the name is not acceptable');
    throw error;
  } finally {
    await app.close();
  }
});
