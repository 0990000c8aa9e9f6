import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Global, Module, type DynamicModule, type ModuleMetadata, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { DataSource } from 'typeorm';
import type { Actor } from '@binome/shared/domain';
import { ActorLoader } from '../access/actor-loader.js';
import { readConfig, type Config } from '../config/config.js';
import type { EntityClass } from '../database/database.js';
import { DeadLettersService } from '../operations/dead-letters.service.js';
import { EventConsumer } from '../events/event-consumer.js';
import { TextGate } from '../live-text/text-gate.js';
import { WebSocketGate } from '../graphql/websocket-gate.js';
import { configureHttp } from '../operations/http.js';
import { Queues } from '../queues/queues.js';
import { SharedApiModule } from '../shared-api.module.js';
import { cookieOf, HeaderActorLoader } from './header-actor-loader.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface TestAppSettings {
  imports: NonNullable<ModuleMetadata['imports']>;
  entities: EntityClass[];
  /** Leave it out when the modules provide a real ActorLoader. */
  actors?: 'header' | 'real';
  environment?: Record<string, string>;
  /** Database of another application, of which this is a second node. */
  database?: TestDatabase;
}

export interface GraphqlAnswer<T = Record<string, never>> {
  status: number;
  data: T | null;
  errors: { message: string; path?: string[]; extensions: { code: string; data?: Record<string, unknown> } }[];
}

@Global()
@Module({
  providers: [HeaderActorLoader, { provide: ActorLoader, useExisting: HeaderActorLoader }],
  exports: [ActorLoader, HeaderActorLoader],
})
class HeaderActorsModule {}

function rootModule(settings: TestAppSettings, config: Config): DynamicModule {
  @Module({})
  class TestRootModule {}
  const shared = SharedApiModule.with({
    config,
    program: 'test',
    entities: settings.entities,
    statementTimeout: 5_000,
  });
  const actors: Type[] = settings.actors === 'real' ? [] : [HeaderActorsModule];
  return { module: TestRootModule, imports: [shared, ...actors, ...settings.imports] };
}

/** The real application on a database of its own and the real Redis, listening on a free port. */
export class TestApp {
  private constructor(
    readonly app: NestExpressApplication,
    readonly database: TestDatabase,
    readonly config: Config,
    readonly url: string,
  ) {}

  static async start(settings: TestAppSettings): Promise<TestApp> {
    const database = settings.database ?? (await createTestDatabase());
    const config = readConfig({
      NODE_ENV: 'test',
      PUBLIC_URL: 'http://localhost:4000',
      DATABASE_URL: database.url,
      REDIS_URL: process.env.REDIS_URL,
      // Tests run side by side on one Redis: each has its own queues and counters.
      REDIS_PREFIX: database.name,
      SMTP_URL: process.env.SMTP_URL ?? 'smtp://127.0.0.1:1',
      LOG_LEVEL: 'silent',
      REQUESTS_PER_MINUTE: '100000',
      DATABASE_POOL: '6',
      CHROMIUM_PATH: process.env.CHROMIUM_PATH,
      FILES_DIR: join(tmpdir(), database.name),
      ...settings.environment,
    });
    const app = await NestFactory.create<NestExpressApplication>(rootModule(settings, config), {
      bodyParser: false,
      logger: ['error', 'warn'],
    });
    configureHttp(app);
    await app.listen(0, '127.0.0.1');
    app.get(WebSocketGate).start();
    app.get(TextGate).start();
    return new TestApp(app, database, config, await app.getUrl());
  }

  /** Another node of this application, with an environment of its own. */
  static secondNode(first: TestApp, settings: TestAppSettings): Promise<TestApp> {
    return TestApp.start({ ...settings, database: { ...first.database, drop: () => Promise.resolve() } });
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  /** Sends an operation as this actor (header actors) or with this Cookie header. */
  async gql<T = Record<string, never>>(
    who: Actor | string | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<GraphqlAnswer<T>> {
    const cookie = who === null ? '' : typeof who === 'string' ? who : cookieOf(who);
    const answer = await supertest(this.app.getHttpServer())
      .post('/graphql')
      .set('content-type', 'application/json')
      .set(cookie ? { cookie } : {})
      .send({ query, variables });
    const body = answer.body as { data?: T; errors?: GraphqlAnswer['errors'] };
    return { status: answer.status, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The same, for an operation that must succeed. */
  async data<T>(who: Actor | string | null, query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.gql<T>(who, query, variables);
    if (answer.errors.length > 0 || !answer.data) throw new Error(JSON.stringify(answer.errors, null, 2));
    return answer.data;
  }

  /** The code of the first error of an operation that must be refused. */
  async refusal(who: Actor | string | null, query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors, data } = await this.gql(who, query, variables);
    if (errors.length === 0) throw new Error(`Not refused: ${JSON.stringify(data)}`);
    return errors[0]?.extensions.code ?? '';
  }

  /** Runs the handlers of every event not yet done, as the worker would. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
      const undone = await this.sql<{ id: string; territoryId: string | null }>(
        'SELECT id, territory_id AS "territoryId" FROM events WHERE done_at IS NULL ORDER BY at',
      );
      if (undone.length === 0) return;
      const consumer = this.app.get(EventConsumer);
      for (const territoryId of new Set(undone.map((event) => event.territoryId)))
        if (territoryId) await consumer.consumePatient(territoryId);
      // What is left: what somebody waits for, and what failed, which says why when it is alone.
      for (const { id } of undone) await consumer.consume(id);
    }
  }

  /** Starts the real workers in this process. */
  startWorkers(): void {
    this.app.get(Queues).start((failure) => this.app.get(DeadLettersService).keep(failure));
  }

  /** A statement with the reach of the system, to look behind the scenes. */
  async sql<R = Record<string, unknown>>(statement: string, parameters: unknown[] = []): Promise<R[]> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.reach', 'system', true)`);
      return manager.query<R[]>(statement, parameters);
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.app.get(WebSocketGate).stop(), this.app.get(TextGate).stop()]);
    await this.app.close();
    await this.database.drop();
    await rm(this.config.filesDir, { recursive: true, force: true });
  }
}

/** A new intent's identifier. */
export const anIntent = (): string => randomUUID();
