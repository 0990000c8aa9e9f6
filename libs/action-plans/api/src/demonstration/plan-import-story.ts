import { planImportAllows } from '@binome/action-plans/domain';
import { UnitOfWork } from '@binome/shared/api';
import { ActionPlanService } from '../action-plan.service.js';
import { PlanImportJob } from '../plan-imports/plan-import-job.js';
import { PlanImport } from '../plan-imports/plan-import.entity.js';
import { PlanImportService } from '../plan-imports/plan-import.service.js';
import type { DemonstrationPlan } from './demonstration-plan.js';
import type { PlanPlace } from './plan-writer.js';
import type { ServiceSource } from './service-source.js';

/** Imports the spreadsheet of a story as its project lead would: sent, understood as proposed, confirmed. Once a plan has an import, nothing is done. */
export async function importRows(
  services: ServiceSource,
  { territoryId, author, intent }: PlanPlace,
  { imported }: DemonstrationPlan,
): Promise<void> {
  const lead = author('cheffe-de-projet');
  const plan = await services.get(ActionPlanService).ofTerritory(lead, territoryId);
  if (!imported || !plan) return;
  const isDone = await services
    .get(UnitOfWork)
    .read(lead, (manager) => manager.existsBy(PlanImport, { planId: plan.id }));
  if (isDone) return;
  const [imports, job] = [services.get(PlanImportService), services.get(PlanImportJob)];
  const bytes = Buffer.from(imported.rows.map((cells) => cells.join(';')).join('\r\n'));
  const sent = { clientMutationId: intent('import'), planId: plan.id, previousId: null };
  const { id } = await imports.upload(lead, sent, { name: imported.fileName, bytes });
  for (const act of ['map', 'confirm'] as const) {
    await job.run(id);
    const { version, status } = await imports.one(lead, id);
    if (!planImportAllows(act, status)) return;
    await imports[act](lead, { clientMutationId: intent(`import-${act}`), id, version });
  }
  await job.run(id);
}
