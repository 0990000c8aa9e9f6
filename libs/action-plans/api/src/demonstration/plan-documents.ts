import { DocumentUploads } from '@binome/documents/api';
import { UnitOfWork } from '@binome/shared/api';
import { Action } from '../action.entity.js';
import { FICTION, type DemonstrationPlan } from './demonstration-plan.js';
import type { PlanPlace } from './plan-writer.js';
import type { ServiceSource } from './service-source.js';
import { smallPdf } from './small-pdf.js';

/** Attaches the files of a story to its actions, through the service that receives those of people. */
export async function attachDocuments(
  services: ServiceSource,
  { territoryId, author, intent, isDone }: PlanPlace,
  { documents = [] }: DemonstrationPlan,
): Promise<void> {
  const lead = author('cheffe-de-projet');
  for (const [title, name, words, ownVisibility] of documents) {
    if (isDone(`document-${name}`)) continue;
    const action = await services
      .get(UnitOfWork)
      .read(lead, (manager) => manager.findOneBy(Action, { territoryId, title }));
    if (!action || action.removedAt) continue;
    const bytes = name.endsWith('.pdf') ? smallPdf(`${FICTION}\n\n${words}`) : Buffer.from(words);
    const made = { clientMutationId: intent(`document-${name}`), name, bytes, ownVisibility };
    await services.get(DocumentUploads).addMade(lead, { ownerType: 'Action', ownerId: action.id }, made);
  }
}
