import {
  actionDocumentPolicy,
  actionPlanPolicy,
  bulkEditPolicy,
  planImportPolicy,
  savedViewPolicy,
} from '@binome/action-plans/domain';
import { DocumentsModule } from '@binome/documents/api';
import { PolicyRegistry, StatementRefusals } from '@binome/shared/api';
import { DomainError } from '@binome/shared/domain';
import { PlanFacts, TerritoriesModule } from '@binome/territories/api';
import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { ActionCopiesService } from './action-copies.service.js';
import { Action } from './action.entity.js';
import { ActionDocuments } from './action-documents.js';
import { ActionDocumentsResolver } from './action-documents.resolver.js';
import { ActionChoicesResolver } from './action-choices.resolver.js';
import { ActionChoicesService } from './action-choices.service.js';
import { ActionLinesResolver, ActionMoneyResolver, IndicatorResolver } from './action-lines.resolver.js';
import { ActionListService } from './action-list.service.js';
import { ActionPlaces } from './action-places.js';
import { ActionPlan } from './action-plan.entity.js';
import { ActionPlanQueries } from './action-plan.queries.js';
import { ActionPlanResolver } from './action-plan.resolver.js';
import { ActionPlanService } from './action-plan.service.js';
import { ActionResolver } from './action.resolver.js';
import { ActionRights } from './action-rights.js';
import { ActionService } from './action.service.js';
import { begunPlans } from './begun-plans.js';
import { CardCompletenessResolver, PlanCompletenessResolver } from './completeness.resolver.js';
import { CompletenessService } from './completeness.service.js';
import { ActionConnectionResolver } from './filters/action-connection.resolver.js';
import { ActionListQueries } from './filters/action-list.queries.js';
import { ActionSumsResolver } from './filters/action-sums.resolver.js';
import { ChangeRights } from './change-rights.js';
import { CopiesResolver, PlanYearsResolver, TerritoryPlansResolver } from './copies.resolver.js';
import { OpenActionsService } from './open-actions.service.js';
import { PlanYearsService } from './plan-years.service.js';
import { DocumentHistory } from './document-history.js';
import { ExportedPlans } from './exports/exported-plan.js';
import { PlanExportService } from './exports/plan-export.service.js';
import { PlanExportsController } from './exports/plan-exports.controller.js';
import { CompanyDirectory } from './companies/company-directory.js';
import { CompanySearchResolver } from './companies/company-search.resolver.js';
import { CompanySearchService } from './companies/company-search.service.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { LatenessResolver } from './lateness.resolver.js';
import { LongTexts } from './long-texts.js';
import { Orientation } from './orientation.entity.js';
import { LineLoaders } from './line-loaders.js';
import { OrientationResolver } from './orientation.resolver.js';
import { OrientationService } from './orientation.service.js';
import { PlanAccess } from './plan-access.js';
import { PlanAxisResolver } from './plan-axis.resolver.js';
import { planImportEntities, planImportProviders, PlanImportsController } from './plan-imports/index.js';
import { PlanLiveService } from './plan-live.service.js';
import { PlanMoneyQueries } from './plan-money.queries.js';
import { ActionTotalsResolver, PlanMoneyResolver } from './plan-money.resolver.js';
import { PlanMoneyService } from './plan-money.service.js';
import { PlanLoaders } from './plan-loaders.js';
import { RestoreService } from './restore.service.js';
import { SavedView } from './views/saved-view.entity.js';
import { BulkEdit } from './bulk/bulk-edit.entity.js';
import { BulkEditJob } from './bulk/bulk-edit.job.js';
import { BulkEditResolver } from './bulk/bulk-edit.resolver.js';
import { BulkEditService } from './bulk/bulk-edit.service.js';
import { BulkPlanner } from './bulk/bulk-planner.js';
import { BulkRunner } from './bulk/bulk-runner.js';
import { PlanViewsResolver, SavedViewResolver } from './views/saved-view.resolver.js';
import { SavedViewService } from './views/saved-view.service.js';

/** Entities of this topic. */
export const actionPlanEntities = [ActionPlan, Orientation, Action, SavedView, BulkEdit, ...planImportEntities];

/** Plans of the territories: portraits, orientations, actions, their history. */
@Module({
  imports: [TerritoriesModule, DocumentsModule],
  controllers: [PlanExportsController, PlanImportsController],
  providers: [
    PlanAccess,
    ActionRights,
    ActionPlaces,
    ActionPlanService,
    OrientationService,
    ActionService,
    ActionPlanQueries,
    ActionListQueries,
    ActionListService,
    LineLoaders,
    PlanLoaders,
    ChangeRights,
    HistoryService,
    RestoreService,
    LongTexts,
    PlanLiveService,
    ActionPlanResolver,
    PlanAxisResolver,
    OrientationResolver,
    ActionResolver,
    ActionConnectionResolver,
    SavedViewService,
    BulkPlanner,
    BulkRunner,
    BulkEditService,
    BulkEditJob,
    BulkEditResolver,
    SavedViewResolver,
    PlanViewsResolver,
    ActionSumsResolver,
    CompanyDirectory,
    CompanySearchService,
    CompanySearchResolver,
    ActionChoicesService,
    ActionChoicesResolver,
    ActionLinesResolver,
    IndicatorResolver,
    ActionMoneyResolver,
    LatenessResolver,
    PlanMoneyQueries,
    PlanMoneyService,
    PlanMoneyResolver,
    ActionTotalsResolver,
    PlanYearsService,
    ActionCopiesService,
    OpenActionsService,
    CopiesResolver,
    PlanYearsResolver,
    TerritoryPlansResolver,
    ExportedPlans,
    PlanExportService,
    CompletenessService,
    CardCompletenessResolver,
    PlanCompletenessResolver,
    ActionDocuments,
    ActionDocumentsResolver,
    DocumentHistory,
    HistoryResolver,
    ...planImportProviders,
  ],
  exports: [ActionPlanService, OrientationService, ActionService, ChangeRights],
})
export class ActionPlansModule implements OnModuleInit {
  constructor(
    @Inject(PolicyRegistry) private readonly policies: PolicyRegistry,
    @Inject(PlanFacts) private readonly planFacts: PlanFacts,
    @Inject(StatementRefusals) private readonly refusals: StatementRefusals,
  ) {}

  onModuleInit(): void {
    this.policies.add(actionPlanPolicy, actionDocumentPolicy, planImportPolicy, savedViewPolicy, bulkEditPolicy);
    this.planFacts.provide(begunPlans);
    this.refusals.register('BN001', () => new DomainError('PLAN_ARCHIVED', {}));
  }
}
