import { ActionPlansModule } from '@binome/action-plans/api';
import { DashboardsModule } from '@binome/dashboards/api';
import { notificationPolicy } from '@binome/notifications/domain';
import { PolicyRegistry } from '@binome/shared/api';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { NoticeReading } from './notice-reading.js';
import { Notification } from './notification.entity.js';
import { NotificationReactions } from './notification-reactions.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationService } from './notification.service.js';

/** Entities of this topic. */
export const notificationEntities = [Notification];

/** What people are told of, and where: it listens to the events of every topic, and nobody imports it. */
@Module({
  imports: [ActionPlansModule, DashboardsModule],
  providers: [NoticeReading, NotificationService, NotificationReactions, NotificationResolver],
})
export class NotificationsModule implements OnModuleInit {
  constructor(@Inject(PolicyRegistry) private readonly policies: PolicyRegistry) {}

  onModuleInit(): void {
    this.policies.add(notificationPolicy);
  }
}
