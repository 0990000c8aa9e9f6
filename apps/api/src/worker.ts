import { NestFactory } from '@nestjs/core';
import { SeatAlertRound } from '@binome/governance/api';
import { MailRound } from '@binome/notifications/api';
import {
  ConsultationMailRound,
  ConsultationRound,
  ConvocationRound,
  DecisionReviewRound,
  MeetingSeriesRound,
} from '@binome/meetings/api';
import { DeadLettersService, EventSweeper, patientRedis, Queues, refuseEviction, TextWriter } from '@binome/shared/api';
import { AppModule } from './app.module.js';
import { jsonLogger, onStop, start } from './start.js';

await start('worker', async (config) => {
  const redis = patientRedis(config.redisUrl);
  await refuseEviction(redis).finally(() => redis.disconnect());
  const app = await NestFactory.createApplicationContext(
    AppModule.with(config, { program: 'worker', statementTimeout: 60_000 }),
    {
      logger: jsonLogger,
    },
  );
  const deadLetters = app.get(DeadLettersService);
  app.get(Queues).start((failure) => deadLetters.keep(failure));
  app.get(EventSweeper).start();
  app.get(SeatAlertRound).start();
  app.get(MailRound).start();
  app.get(ConsultationRound).start();
  app.get(ConsultationMailRound).start();
  app.get(DecisionReviewRound).start();
  app.get(ConvocationRound).start();
  app.get(MeetingSeriesRound).start();
  app.get(TextWriter).startSweeping();
  onStop(() => app.close());
  process.send?.('ready');
});
