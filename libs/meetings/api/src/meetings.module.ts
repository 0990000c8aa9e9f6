import { meetingPolicy } from '@binome/meetings/domain';
import { ActionPlansModule } from '@binome/action-plans/api';
import { GovernanceModule } from '@binome/governance/api';
import { PolicyRegistry } from '@binome/shared/api';
import { TerritoriesModule } from '@binome/territories/api';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';

/** Entities of this topic. */
export const meetingEntities = [];

/** Meetings of committees: agenda, attendance, votes, decisions, minutes. */
@Module({ imports: [TerritoriesModule, GovernanceModule, ActionPlansModule] })
export class MeetingsModule implements OnModuleInit {
  constructor(@Inject(PolicyRegistry) private readonly policies: PolicyRegistry) {}

  onModuleInit(): void {
    this.policies.add(meetingPolicy);
  }
}
