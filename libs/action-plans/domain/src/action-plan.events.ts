import type { TableProblem } from '@binome/shared/domain';
import type { Axis } from './axis.rules.js';

declare module '@binome/shared/domain' {
  interface DomainEvents {
    /** A territory began its plan. */
    'plan.begun': { planId: string };
    /** The portrait of the territory changed. */
    'plan.edited': { planId: string; fields: string[] };
    /** An action was shared or withdrawn: what some readers see of the plan is no longer the same. */
    'plan.sharing_changed': { planId: string };
    'orientation.added': { orientationId: string; axis: Axis };
    'orientation.edited': { orientationId: string; fields: string[] };
    /** An orientation changed place within its axis. */
    'orientation.moved': { orientationId: string };
    'orientation.removed': { orientationId: string; axis: Axis };
    'action.drafted': { actionId: string; axis: Axis };
    'action.edited': { actionId: string; fields: string[] };
    /** An action changed axis, orientation or rank. */
    'action.moved': { actionId: string; axis: Axis };
    'action.removed': { actionId: string };
    /** An action was copied from another one, which `copiedFrom` credits. */
    'action.copied': { actionId: string; axis: Axis };
    /** An action left the lists of the plan without being lost. */
    'action.archived': { actionId: string };
    'action.unarchived': { actionId: string };
    /** The plan of a former year became the one that is written now, or the reverse. */
    'plan.archived': { planId: string };
    'plan.restored': { planId: string };
    /** The plan began as the copy of another year's. */
    'plan.duplicated': { planId: string; fromPlanId: string; year: number };
    /** Other territories may read the shared actions and copy them, or no longer. */
    'plan.opened': { planId: string };
    'plan.closed': { planId: string };
    /** A file was received for a plan; its reading is a job. */
    'plan_import.uploaded': { importId: string };
    /** The person said what the file means; comparing it with the plan is a job. */
    'plan_import.mapped': { importId: string };
    'plan_import.confirmed': { importId: string };
    'plan_import.applied': { importId: string };
    'plan_import.undo_asked': { importId: string };
    'plan_import.undone': { importId: string };
    /** A removed action came back as it was. */
    'action.restored': { actionId: string };
    /** A change of many actions was confirmed: it is being made, row by row. */
    'bulk_edit.confirmed': { bulkEditId: string };
    'bulk_edit.applied': { bulkEditId: string };
    'bulk_edit.undo_asked': { bulkEditId: string };
    'bulk_edit.undone': { bulkEditId: string };
    'view.saved': { viewId: string };
    'view.edited': { viewId: string };
    'view.removed': { viewId: string };
  }

  interface DomainErrorCodes {
    /** The file of an import was refused while it was received; nothing was kept. */
    PLAN_FILE_REFUSED: { problem: TableProblem };
    /** The import of a plan is not in a state that allows the act. */
    PLAN_IMPORT_WRONG_STATE: { status: string };
    /** The territory has a plan already. */
    PLAN_ALREADY_BEGUN: { territoryId: string };
    /** The orientation still holds actions, hidden ones included; move them first. */
    ORIENTATION_NOT_EMPTY: { orientationId: string };
    /** After this change its author could no longer read the action. */
    ACTION_LOST_FROM_SIGHT: { fields: string[] };
    /** More actions are asked for than a file holds; a filter keeps fewer. */
    EXPORT_TOO_LARGE: { most: number };
    /** The plan is one of a former year: it is read, not written. */
    PLAN_ARCHIVED: { planId?: string };
    /** The territory has a plan of that year already. */
    PLAN_YEAR_TAKEN: { year: number };
    /** The action is archived: it is brought back before it is written. */
    ACTION_ARCHIVED: { actionId: string };
    /** This change of many actions does not wait for that any more, or not yet. */
    BULK_EDIT_WRONG_STATE: { status: string };
    /** This change holds nothing that can be put back. */
    CHANGE_NOT_RESTORABLE: { changeId: string };
  }
}

export {};
