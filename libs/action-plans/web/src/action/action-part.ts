import type { Autosave, PartSaving } from '@binome/shared/web';
import type { ActionSheetFragment } from '@binome/shared/web/documents';
import type { ActionFields } from './action-fields.js';

/** What each part of a sheet takes. */
export interface ActionPartProps {
  action: ActionSheetFragment;
  field: Autosave<ActionFields>['field'];
  /** Saves the lines of its sub-tables. */
  parts: PartSaving;
  /** Why the reader may not edit; null when it may. */
  lockedBecause: string | null;
}
