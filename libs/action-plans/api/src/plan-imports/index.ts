import { PlanImportJob } from './plan-import-job.js';
import { PlanImportLists } from './plan-import-lists.service.js';
import { PlanImportProblemResolver, PlanImportResolver } from './plan-import.resolver.js';
import { PlanImportService } from './plan-import.service.js';
import { PlanImportUndo } from './plan-import-undo.js';
import { PlanImportWriter } from './plan-import-writer.js';

export { planImportEntities } from './plan-import.entity.js';
export { PlanImportsController } from './plan-imports.controller.js';

/** What imports spreadsheets into plans. */
export const planImportProviders = [
  PlanImportService,
  PlanImportLists,
  PlanImportWriter,
  PlanImportUndo,
  PlanImportJob,
  PlanImportResolver,
  PlanImportProblemResolver,
];
