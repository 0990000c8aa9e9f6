import { agendaItemDocumentPolicy, decisionPolicy, meetingPolicy } from '@binome/meetings/domain';
import { ActionPlansModule } from '@binome/action-plans/api';
import { DocumentsModule } from '@binome/documents/api';
import { GovernanceModule } from '@binome/governance/api';
import { ChangeSources, PolicyRegistry, StatementRefusals } from '@binome/shared/api';
import { DomainError } from '@binome/shared/domain';
import { TerritoriesModule } from '@binome/territories/api';
import { roomControllers, roomProviders } from './room-providers.js';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AgendaItem, AgendaItemAction } from './agenda-item.entity.js';
import { AgendaItemDocuments } from './agenda-item-documents.js';
import { AgendaItemDocumentsResolver } from './agenda-item-documents.resolver.js';
import { AgendaItemReads } from './agenda-item.reads.js';
import { AgendaItemService } from './agenda-item.service.js';
import { AgendaItemWriter } from './agenda-item.writer.js';
import { AgendaItemResolver, AgendaResolver } from './agenda.resolver.js';
import { AgendaFactsReader } from './agenda-facts.js';
import { AgendaProposalResolver } from './agenda-proposal.resolver.js';
import { AgendaProposalService } from './agenda-proposal.service.js';
import { ItemChanges } from './item-changes.js';
import { LinkedActions } from './linked-actions.js';
import { MeetingAccess } from './meeting-access.js';
import { Meeting } from './meeting.entity.js';
import { MeetingLoaders } from './meeting-loaders.js';
import { MeetingQueries } from './meeting.queries.js';
import { MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { MeetingStepsResolver } from './meeting-steps.resolver.js';
import { MeetingStepsService } from './meeting-steps.service.js';
import { ReconveningService } from './reconvening.service.js';

import { Ballot, Decision, Vote } from './decision.entity.js';
import { DecisionQueries } from './decision.queries.js';
import { calendarControllers, convocationEntities, convocationProviders } from './convocation-providers.js';
import { MeetingSeriesRound } from './meeting-series.round.js';
import { ConvocationRound } from './convocation.round.js';
import { decisionExports, decisionProviders } from './decision-providers.js';

/** Entities of this topic. */
export const meetingEntities = [Meeting, AgendaItem, AgendaItemAction, Decision, Ballot, Vote, ...convocationEntities];

/** Meetings of committees: agenda, attendance, votes, decisions, minutes. */
@Module({
  imports: [TerritoriesModule, DocumentsModule, GovernanceModule, ActionPlansModule],
  controllers: [...roomControllers, ...calendarControllers],
  providers: [
    ...roomProviders,
    MeetingAccess,
    MeetingQueries,
    MeetingLoaders,
    MeetingService,
    MeetingStepsService,
    ReconveningService,
    AgendaItemReads,
    AgendaItemDocuments,
    AgendaItemDocumentsResolver,
    AgendaItemWriter,
    AgendaItemService,
    LinkedActions,
    AgendaFactsReader,
    AgendaProposalService,
    AgendaProposalResolver,
    MeetingResolver,
    MeetingStepsResolver,
    AgendaResolver,
    AgendaItemResolver,
    ...decisionProviders,
    ...convocationProviders,
  ],
  exports: [
    MeetingService,
    MeetingStepsService,
    MeetingQueries,
    AgendaItemService,
    AgendaProposalService,
    ConvocationRound,
    MeetingSeriesRound,
    ...decisionExports,
  ],
})
export class MeetingsModule implements OnModuleInit {
  constructor(
    @Inject(PolicyRegistry) private readonly policies: PolicyRegistry,
    @Inject(ChangeSources) private readonly sources: ChangeSources,
    @Inject(DecisionQueries) private readonly decisions: DecisionQueries,
    @Inject(ItemChanges) private readonly itemChanges: ItemChanges,
    @Inject(StatementRefusals) private readonly refusals: StatementRefusals,
  ) {}

  onModuleInit(): void {
    this.policies.add(meetingPolicy, decisionPolicy, agendaItemDocumentPolicy);
    this.sources.register('Decision', (actor, ids) => this.decisions.labels(actor, ids));
    this.sources.register('AgendaItem', (actor, ids) => this.itemChanges.names(actor, ids));
    this.refusals.register('BN002', () => new DomainError('MEETING_STATE', { state: 'sealed' }));
  }
}
