import { AXIS_LABELS, type Axis } from '@binome/action-plans/domain';
import { Button, EmptyState, Pagination } from '@binome/shared/web';
import type { ActionRowFragment, OrientationFragment } from '@binome/shared/web/documents';
import { useShownPlaces } from '../moving/moving-context.js';
import { ActionTable, type ActionGroup } from './action-table.js';
import { byOrientation, inOrder } from './axis-groups.js';
import { OrientationHead } from './orientation-head.js';
import type { Adding } from './plan-axis-section.js';
import type { PlanPlace } from './plan-place.js';

export interface AxisBodyProps {
  axis: Axis;
  orientations: readonly OrientationFragment[];
  rows: readonly ActionRowFragment[];
  total: number;
  hasMore: boolean;
  loading?: boolean;
  onMore: () => void;
  viewerCan: { draftAction: boolean };
  onAdd: (adding: Adding) => void;
  place: PlanPlace;
  openActionId: string | null;
}

/** The actions of an axis under its orientations, then those directly under the axis. */
export function AxisBody(props: AxisBodyProps) {
  const { axis, orientations, rows, total, hasMore, loading, onMore, place, openActionId, viewerCan, onAdd } = props;
  const ordered = inOrder(orientations);
  const byId = byOrientation(ordered, rows);
  useShownPlaces(
    axis,
    [...byId].map(([orientationId, under]) => ({ axis, orientationId, ids: under.map(({ id }) => id) })),
  );
  if (orientations.length === 0 && rows.length === 0) {
    return (
      <EmptyState
        title="Rien encore sous cet axe."
        acts={
          viewerCan.draftAction && (
            <Button onPress={() => onAdd({ kind: 'action', orientationId: null })}>Ajouter une première action</Button>
          )
        }
      />
    );
  }
  const direct = byId.get(null) ?? [];
  const groups: ActionGroup[] = ordered.map((orientation) => ({
    id: orientation.id,
    rows: byId.get(orientation.id) ?? [],
    header: (
      <OrientationHead
        orientation={orientation}
        siblings={ordered}
        accountId={place.accountId}
        onDraft={viewerCan.draftAction ? () => onAdd({ kind: 'action', orientationId: orientation.id }) : null}
      />
    ),
  }));
  if (direct.length > 0) {
    groups.push({ id: 'axis', rows: direct, header: ordered.length > 0 ? 'Directement sous l’axe' : null });
  }
  return (
    <>
      <ActionTable
        caption={`Actions : ${AXIS_LABELS[axis]}`}
        groups={groups}
        address={place.address}
        openActionId={openActionId}
      />
      {hasMore && (
        <Pagination shown={rows.length} total={total} noun="actions" hasMore loading={loading} onMore={onMore} />
      )}
    </>
  );
}
