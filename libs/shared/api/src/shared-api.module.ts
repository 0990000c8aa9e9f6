import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Access, PolicyRegistry } from './access/access.js';
import { CONFIG, type Config } from './config/config.js';
import { createDataSource, type EntityClass } from './database/database.js';
import { EditFollowers } from './database/edit-followers.js';
import { StatementRefusals } from './database/statement-refusals.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { ChangeSources } from './events/change-sources.js';
import { EventConsumer } from './events/event-consumer.js';
import { EventDispatcher } from './events/event-dispatcher.js';
import { EventHandlers } from './events/event-handlers.js';
import { EventSweeper } from './events/event-sweeper.js';
import { FileStore } from './files/file-store.js';
import { IncomingFiles } from './files/incoming-files.js';
import { MalwareScanner } from './files/malware-scanner.js';
import { fileStoreOf, scannerOf } from './files/configured-files.js';
import { DomainErrorFilter } from './graphql/domain-error.filter.js';
import { graphqlModule } from './graphql/graphql.module.js';
import { DateTimeScalar, JsonScalar, LocalDateScalar } from './graphql/scalars.js';
import { SessionGuard } from './graphql/session-guard.js';
import { TrustedDocuments } from './graphql/trusted-documents.js';
import { WebSocketGate } from './graphql/websocket-gate.js';
import { ImportProgress } from './imports/import-progress.js';
import { LiveUpdates } from './live/live-updates.js';
import { TextAccess } from './live-text/text-access.js';
import { TextFollower } from './live-text/text-follower.js';
import { TextGate } from './live-text/text-gate.js';
import { TextPresence } from './live-text/text-presence.js';
import { TextRooms } from './live-text/text-rooms.js';
import { TextSignals } from './live-text/text-signals.js';
import { TextSubjects } from './live-text/text-subjects.js';
import { TextWriter } from './live-text/text-writer.js';
import { Mailer } from './mail/mailer.js';
import { DeadLetter } from './operations/dead-letter.entity.js';
import { deadLetterPolicy } from './operations/dead-letter.policy.js';
import { DeadLettersResolver } from './operations/dead-letters.resolver.js';
import { DeadLettersService } from './operations/dead-letters.service.js';
import { Metrics, MetricsController } from './operations/metrics.js';
import { RateLimits } from './operations/rate-limits.js';
import { Readiness, ReadinessController } from './operations/readiness.js';
import { PdfPrinter } from './printing/pdf-printer.js';
import { UpgradeDoors } from './operations/upgrade-doors.js';
import { Queues } from './queues/queues.js';

export interface SharedApiSettings {
  config: Config;
  /** Which program it is, as PostgreSQL tells of its connections. */
  program: string;
  /** Entities of every topic. */
  entities: EntityClass[];
  /** Longest statement, in milliseconds: 5 s for requests, 60 s for jobs. */
  statementTimeout: number;
  /** Where the schema is printed; not at all when absent. */
  schemaFile?: string;
}

const SERVICES = [
  PolicyRegistry,
  Access,
  EditFollowers,
  StatementRefusals,
  UnitOfWork,
  EventHandlers,
  EventDispatcher,
  EventConsumer,
  EventSweeper,
  ChangeSources,
  Queues,
  LiveUpdates,
  ImportProgress,
  Mailer,
  RateLimits,
  Readiness,
  Metrics,
  DeadLettersService,
  TrustedDocuments,
  UpgradeDoors,
  WebSocketGate,
  IncomingFiles,
  PdfPrinter,
  TextSubjects,
  TextSignals,
  TextAccess,
  TextWriter,
  TextFollower,
  TextPresence,
  TextRooms,
  TextGate,
];

/** What every topic stands on; the same in the API and in the worker. */
@Global()
@Module({})
export class SharedApiModule implements OnModuleInit, OnApplicationShutdown {
  constructor(
    @Inject(PolicyRegistry) private readonly policies: PolicyRegistry,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  static with({ config, program, entities, statementTimeout, schemaFile }: SharedApiSettings): DynamicModule {
    const settings = {
      url: config.databaseUrl,
      program,
      pool: config.databasePool,
      statementTimeout,
      entities: [DeadLetter, ...entities],
    };
    return {
      module: SharedApiModule,
      imports: [graphqlModule(schemaFile ?? true)],
      controllers: [ReadinessController, MetricsController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: DataSource, useFactory: () => createDataSource(settings).initialize() },
        { provide: APP_GUARD, useClass: SessionGuard },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
        { provide: FileStore, useFactory: () => fileStoreOf(config) },
        { provide: MalwareScanner, useFactory: () => scannerOf(config) },
        DateTimeScalar,
        LocalDateScalar,
        JsonScalar,
        DeadLettersResolver,
        ...SERVICES,
      ],
      exports: [CONFIG, DataSource, FileStore, MalwareScanner, ...SERVICES],
    };
  }

  onModuleInit(): void {
    this.policies.add(deadLetterPolicy);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
