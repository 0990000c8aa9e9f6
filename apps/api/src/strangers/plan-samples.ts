import type { TestApp } from '@binome/shared/api/testing';
import { aPlanFile } from './plan-import-rows.js';
import type { Key } from './samples.js';
import { aDocumentOfAction } from './document-rows.js';
import { anAction, insert } from './seeded-rows.js';
import type { SeededPlace } from './world.js';

let fresh = 0;

/** The rows that the arguments about plans name: made for one act each, save those that others refer to; `year` has no plan yet. */
export function planKeys(
  app: TestApp,
  keep: (table: string, making: Promise<string>) => Promise<string>,
  year: () => number,
): Record<string, Key> {
  const row =
    (table: string, values: (place: SeededPlace) => Record<string, unknown>): Key =>
    (place) =>
      keep(table, insert(app, table, values(place)));
  const action = (place: SeededPlace, removed = false) => keep('actions', plainAction(app, place, removed));
  const orientation = row('orientations', ({ territory, planId }) => ({
    territory_id: territory.id,
    plan_id: planId,
    version: 1,
    axis: 'skills',
    title: 'x',
    rank: `n${(fresh += 1)}`,
  }));
  const view = row('saved_views', ({ territory, people }) => ({
    territory_id: territory.id,
    account_id: people.elected.accountId,
    version: 1,
    scope: 'territory',
    name: `Vue ${(fresh += 1)}`,
    address: 'vue=tableau',
  }));
  const formerPlan = row('action_plans', ({ territory }) => ({
    territory_id: territory.id,
    version: 1,
    year: year(),
    archived_at: '2026-01-01',
  }));
  const bulkEdit = (status: string) =>
    row('bulk_edits', ({ territory, planId, people }) => ({
      territory_id: territory.id,
      plan_id: planId,
      account_id: people.elected.accountId,
      capacity_id: people.elected.capacityId,
      version: 1,
      status,
      change: JSON.stringify({ status: 'done' }),
    }));
  const document =
    (removed = false): Key =>
    async (place) => {
      const holder = await plainAction(app, place, false);
      return keep('documents', aDocumentOfAction(app, holder, { removed }));
    };
  const sheets = JSON.stringify([{ name: 'x', hidden: false, rowCount: 1, head: [{ line: 1, cells: ['x'] }] }]);
  const planFile =
    (status: string): Key =>
    ({ territory, planId }) =>
      keep('plan_imports', aPlanFile(app, territory.id, planId, { status, sheets }));
  return {
    planId: ({ planId }) => planId,
    orientationId: ({ orientationId }) => orientationId,
    viewId: ({ viewId }) => viewId,
    documentId: document(),
    planImportId: ({ planImportId }) => planImportId,
    actionIds: async (place) => [await action(place)],
    'markSubjectSeen.input.subjectId': ({ actions }) => actions.shared,
    'draftAction.input.leads.accountId': ({ people }) => people.contributor.accountId,
    'editAction.input.leads.accountId': ({ people }) => people.contributor.accountId,
    'restoreDocument.input.documentId': document(true),
    'document.id': ({ documents }) => documents.shared,
    'action.id': ({ actions }) => actions.shared,
    'history.subjectId': ({ actions }) => actions.shared,
    'planImport.id': ({ planImportId }) => planImportId,
    'planImportProgressed.id': ({ planImportId }) => planImportId,
    'mapPlanImport.input.planImportId': planFile('read'),
    'confirmPlanImport.input.planImportId': planFile('previewed'),
    'undoPlanImport.input.planImportId': planFile('applied'),
    'editActionPlan.input.id': ({ planId }) => planId,
    'bulkEdit.id': ({ bulkEditId }) => bulkEditId,
    'applyBulkEdit.input.id': bulkEdit('previewed'),
    'undoBulkEdit.input.id': bulkEdit('done'),
    'prepareBulkEdit.input.change.addLeads.accountId': ({ people }) => people.contributor.accountId,
    'editSavedView.input.id': view,
    'removeSavedView.input.id': view,
    'editAction.input.id': (place) => action(place),
    'copyAction.input.id': ({ actions }) => actions.shared,
    'openAction.id': ({ actions }) => actions.shared,
    'archiveAction.input.id': (place) => action(place),
    'unarchiveAction.input.id': (place) => action(place),
    'archiveActionPlan.input.id': formerPlan,
    'restoreActionPlan.input.id': formerPlan,
    'duplicateActionPlan.input.id': formerPlan,
    'shareActionPlan.input.id': formerPlan,
    'moveAction.input.id': (place) => action(place),
    'moveAction.input.afterId': ({ actions }) => actions.territory,
    'undoActionMove.input.id': (place) => action(place),
    'removeAction.input.id': (place) => action(place),
    'restoreAction.input.id': (place) => action(place, true),
    'editOrientation.input.id': orientation,
    'moveOrientation.input.id': orientation,
    'moveOrientation.input.afterId': ({ orientationId }) => orientationId,
    'removeOrientation.input.id': orientation,
    'prepareDecisionChange.input.edits.id': (place) => action(place),
    'prepareDecisionChange.input.edits.leads.accountId': ({ people }) => people.contributor.accountId,
    'changeLinkedAction.input.edit.leads.accountId': ({ people }) => people.contributor.accountId,
    'prepareDecisionChange.input.drafts.leads.accountId': ({ people }) => people.contributor.accountId,
  };
}

async function plainAction(
  app: TestApp,
  { territory, planId, people }: SeededPlace,
  removed: boolean,
): Promise<string> {
  const plain = (_about: string, _values: object, form?: (mark: string, count: number) => string) =>
    form ? form('x', 1) : `x${(fresh += 1)}`;
  const seed = {
    territoryId: territory.id,
    planId,
    orientationId: null,
    level: 'shared' as const,
    contributor: people.contributor,
  };
  const id = await anAction(app, plain, seed);
  if (removed) await app.sql('UPDATE actions SET removed_at = now() WHERE id = $1', [id]);
  return id;
}
