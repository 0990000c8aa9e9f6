import { NestFactory } from '@nestjs/core';
import { seedActionPlans } from '@binome/action-plans/api';
import { seedGovernance } from '@binome/governance/api';
import { seedIdentity, seedLeads } from '@binome/identity/api';
import { seedMeetings } from '@binome/meetings/api';
import { ConfigurationError, UnitOfWork } from '@binome/shared/api';
import { demonstrationLeads, seedStoryPair, seedTerritories, STORY_TERRITORY } from '@binome/territories/api';
import { AppModule } from './app.module.js';
import { start } from './start.js';

/** The project lead of the demonstration is posted here too. */
const SECOND_POSTING = 'ti-8413';
const STORY_REGION = '84';
const PORT = 'ti-3201';
const COUNTRY = 'ti-5305';
// Plastics, paper, aeronautics, aluminium, nuclear, leather, fashion: the plans begun tell of these.
const PAPER = 'ti-7502';
const BEGUN = [SECOND_POSTING, PAPER, 'ti-5214', 'ti-8423', 'ti-2805', 'ti-7614', 'ti-5204'];

// Writes the demonstration: territories, personas, plans. Stopped half-way and run again, it goes on where it was.
await start('seed', async (config) => {
  if (!config.demonstration) throw new ConfigurationError('DEMONSTRATION is not true: there is nothing to seed');
  const app = await NestFactory.createApplicationContext(
    AppModule.with(config, { program: 'seed', statementTimeout: 60_000 }),
    {
      logger: ['error', 'warn'],
    },
  );
  try {
    const territories = await seedTerritories(app);
    const place = (code: string): string => {
      const id = territories.get(code);
      if (!id) throw new Error(`The demonstration has no territory ${code}`);
      return id;
    };
    const accounts = await seedIdentity(app.get(UnitOfWork), {
      territoryId: place(STORY_TERRITORY),
      postedTerritoryIds: [place(STORY_TERRITORY), place(SECOND_POSTING)],
      regionCodes: [STORY_REGION],
    });
    await seedLeads(app.get(UnitOfWork), demonstrationLeads(territories, [STORY_TERRITORY, SECOND_POSTING]));
    await seedStoryPair(app, accounts);
    await seedGovernance(app, { story: STORY_TERRITORY, industry: PAPER, port: PORT, country: COUNTRY });
    await seedActionPlans(app, { valley: STORY_TERRITORY, port: PORT, country: COUNTRY, begun: BEGUN });
    await seedMeetings(app, { valley: STORY_TERRITORY, port: PORT });
    process.stdout.write(`seed: ${territories.size} territories, ${accounts.size} personas\n`);
  } finally {
    await app.close();
  }
});
