import { setTimeout as wait } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { configureHttp, Readiness, TextGate, WebSocketGate } from '@binome/shared/api';
import { AppModule } from './app.module.js';
import { jsonLogger, onStop, start } from './start.js';

await start('api', async (config) => {
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.with(config, { program: 'api', statementTimeout: 5_000 }),
    {
      bodyParser: false,
      logger: jsonLogger,
    },
  );
  configureHttp(app);
  await app.init();
  await app.listen(config.port);
  app.get(WebSocketGate).start();
  app.get(TextGate).start();
  onStop(async () => {
    // Not ready first, so that the proxy sends nothing more; then close.
    app.get(Readiness).drain();
    await wait(config.drainSeconds * 1000);
    await Promise.all([app.get(WebSocketGate).stop(), app.get(TextGate).stop()]);
    await app.close();
  });
  process.send?.('ready');
});
