import { EVERY_ACTION, isFiltering, MAX_BULK_ACTIONS, type ActionFilter } from '@binome/action-plans/domain';
import { Button, formatCounted } from '@binome/shared/web';
import { useState } from 'react';
import { BulkEditDialog } from '../bulk/bulk-edit-dialog.js';
import { filterInput } from '../plan/actions-query.js';
import type { PlanPlace } from '../plan/plan-place.js';
import { selectedCount, type TableSelection } from './table-selection.js';
import styles from './selection-bar.module.css';

/** What can be done with the actions that are chosen; said when their number changes. */
export function SelectionBar({
  selection: { selection, all, none },
  found,
  filter,
  place,
}: {
  selection: TableSelection;
  /** How many actions the filter finds. */
  found: number;
  filter: ActionFilter;
  place: PlanPlace;
}) {
  const [changing, setChanging] = useState(false);
  const count = selectedCount(selection, found);
  const reached = formatCounted(count, 'action');
  const reach =
    selection.kind === 'all'
      ? { planId: place.planId, filter: filterInput(isFiltering(filter) ? filter : EVERY_ACTION) }
      : { planId: place.planId, actionIds: [...selection.ids] };
  return (
    <>
      <div role="status" className="visually-hidden">
        {count > 0 ? `${reached} ${count > 1 ? 'choisies' : 'choisie'}` : ''}
      </div>
      {count > 0 && (
        <div role="group" aria-label="Actions choisies" className={styles.bar}>
          <strong>
            {reached} {count > 1 ? 'choisies' : 'choisie'}
          </strong>
          <Button tone="primary" small isDisabled={count > MAX_BULK_ACTIONS} onPress={() => setChanging(true)}>
            Modifier…
          </Button>
          {selection.kind === 'some' && count < found && (
            <Button small onPress={all}>
              Choisir les {formatCounted(found, 'action')} trouvées
            </Button>
          )}
          <Button small tone="quiet" onPress={none}>
            Ne rien choisir
          </Button>
          {count > MAX_BULK_ACTIONS && <span>Une modification porte sur {MAX_BULK_ACTIONS} actions au plus.</span>}
        </div>
      )}
      <BulkEditDialog
        reach={reach}
        reached={reached}
        place={place}
        open={changing}
        onClose={() => setChanging(false)}
      />
    </>
  );
}
