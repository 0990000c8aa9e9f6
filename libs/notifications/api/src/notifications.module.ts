import { ActionPlansModule } from '@binome/action-plans/api';
import { DashboardsModule } from '@binome/dashboards/api';
import { MeetingsModule } from '@binome/meetings/api';
import { notificationPolicy } from '@binome/notifications/domain';
import { PolicyRegistry } from '@binome/shared/api';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { GovernanceNotices } from './governance-notices.js';
import { MailContents } from './mail-content.js';
import { MailRound } from './mail-round.js';
import { NoticeReading } from './notice-reading.js';
import { Notification } from './notification.entity.js';
import { NotificationReactions } from './notification-reactions.js';
import { NotificationResolver } from './notification.resolver.js';
import { NotificationService } from './notification.service.js';
import { PreferenceResolver } from './preference.resolver.js';
import { PreferenceService } from './preference.service.js';
import { NotificationSettings } from './settings.entity.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeService } from './unsubscribe.service.js';

/** Entities of this topic. */
export const notificationEntities = [Notification, NotificationSettings];

/** What people are told of, and where: it listens to the events of every topic, and nobody imports it. */
@Module({
  imports: [ActionPlansModule, MeetingsModule, DashboardsModule],
  controllers: [UnsubscribeController],
  providers: [
    GovernanceNotices,
    NoticeReading,
    NotificationService,
    NotificationReactions,
    NotificationResolver,
    PreferenceService,
    PreferenceResolver,
    UnsubscribeService,
    MailContents,
    MailRound,
  ],
})
export class NotificationsModule implements OnModuleInit {
  constructor(@Inject(PolicyRegistry) private readonly policies: PolicyRegistry) {}

  onModuleInit(): void {
    this.policies.add(notificationPolicy);
  }
}
