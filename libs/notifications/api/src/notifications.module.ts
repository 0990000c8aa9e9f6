import { Module } from '@nestjs/common';

/** Entities of this topic. */
export const notificationEntities = [];

/** What people are told of, and where: it listens to the events of every topic, and nobody imports it. */
@Module({})
export class NotificationsModule {}
