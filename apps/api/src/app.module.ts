import { Module, type DynamicModule } from '@nestjs/common';
import { ActionPlansModule, actionPlanEntities } from '@binome/action-plans/api';
import { DashboardsModule } from '@binome/dashboards/api';
import { DocumentsModule, documentEntities } from '@binome/documents/api';
import { GovernanceModule, governanceEntities } from '@binome/governance/api';
import { IdentityModule, identityEntities } from '@binome/identity/api';
import { MeetingsModule, meetingEntities, roomEntities } from '@binome/meetings/api';
import { NotificationsModule, notificationEntities } from '@binome/notifications/api';
import { SharedApiModule, type Config, type SharedApiSettings } from '@binome/shared/api';
import { TerritoriesModule, territoryEntities } from '@binome/territories/api';

/** Every entity of every topic. */
export const entities = [
  ...identityEntities,
  ...territoryEntities,
  ...documentEntities,
  ...governanceEntities,
  ...actionPlanEntities,
  ...meetingEntities,
  ...roomEntities,
  ...notificationEntities,
];

/** Every topic, in the order of their layers. */
export const topics = [
  IdentityModule,
  TerritoriesModule,
  DocumentsModule,
  GovernanceModule,
  ActionPlansModule,
  MeetingsModule,
  DashboardsModule,
  NotificationsModule,
];

/** The whole product; the API and the worker are two ways to start it. */
@Module({})
export class AppModule {
  static with(config: Config, options: Omit<SharedApiSettings, 'config' | 'entities'>): DynamicModule {
    return {
      module: AppModule,
      imports: [SharedApiModule.with({ config, entities, ...options }), ...topics],
    };
  }
}
