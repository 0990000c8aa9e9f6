import { governancePolicy } from '@binome/governance/domain';
import { PolicyRegistry } from '@binome/shared/api';
import { TerritoriesModule } from '@binome/territories/api';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CharterService } from './charter.service.js';
import { CollegeService } from './college.service.js';
import { College, Committee } from './committee.entity.js';
import { CommitteePartsResolver } from './committee-parts.resolver.js';
import { CommitteeResolver } from './committee.resolver.js';
import { CommitteeService } from './committee.service.js';
import { CommitteeSeat, RaisedSeatAlert, SeatHolder } from './committee-seat.entity.js';
import { CommitteeSeatService } from './committee-seat.service.js';
import { GovernanceAccess } from './governance-access.js';
import { GovernanceHistoryResolver } from './governance-history.resolver.js';
import { GovernanceHistoryService } from './governance-history.service.js';
import { GovernanceLiveService } from './governance-live.service.js';
import { GovernanceLoaders } from './governance-loaders.js';
import { GovernanceQueries } from './governance.queries.js';
import { GovernanceResolver } from './governance.resolver.js';
import { GovernanceService } from './governance.service.js';
import { KitApplication } from './kit-application.entity.js';
import { KitChangeService } from './kit-change.service.js';
import { KitPlace } from './kit-place.js';
import { KitResolver } from './kit.resolver.js';
import { KitService } from './kit.service.js';
import { KitWriter } from './kit-writer.js';
import { MethodItem } from './method-item.entity.js';
import { MethodService } from './method.service.js';
import { SeatAlertRound } from './seat-alert.round.js';
import { SeatHolderResolver } from './seat-holder.resolver.js';
import { SeatHolderService } from './seat-holder.service.js';

/** Entities of this topic. */
export const governanceEntities = [
  KitApplication,
  Committee,
  College,
  CommitteeSeat,
  SeatHolder,
  RaisedSeatAlert,
  MethodItem,
];

/** Committees, seats and who holds them, kits, charter, method. */
@Module({
  imports: [TerritoriesModule],
  providers: [
    GovernanceAccess,
    GovernanceQueries,
    GovernanceService,
    GovernanceLoaders,
    CommitteeService,
    CollegeService,
    CommitteeSeatService,
    SeatHolderService,
    KitPlace,
    KitWriter,
    KitService,
    KitChangeService,
    CharterService,
    MethodService,
    GovernanceHistoryService,
    GovernanceLiveService,
    SeatAlertRound,
    GovernanceResolver,
    CommitteeResolver,
    CommitteePartsResolver,
    SeatHolderResolver,
    KitResolver,
    GovernanceHistoryResolver,
  ],
  exports: [
    CommitteeService,
    CollegeService,
    CommitteeSeatService,
    SeatHolderService,
    KitService,
    MethodService,
    GovernanceQueries,
    SeatAlertRound,
  ],
})
export class GovernanceModule implements OnModuleInit {
  constructor(@Inject(PolicyRegistry) private readonly policies: PolicyRegistry) {}

  onModuleInit(): void {
    this.policies.add(governancePolicy);
  }
}
