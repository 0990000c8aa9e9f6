import { useState } from 'react';
import { AXIS_LABELS } from '@binome/action-plans/domain';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { AxisStrategy } from '../texts/axis-strategy.js';
import { ActionRowFragment } from './action-table.js';
import { AxisBody } from './axis-body.js';
import { AxisHead } from './axis-head.js';
import { OrientationFragment } from './orientation-head.js';
import type { PlanPlace } from './plan-place.js';
import { WholeAxis } from './whole-axis.js';
import styles from './plan-axis-section.module.css';

export const PlanAxisSectionFragment = graphql(`
  fragment PlanAxisSection on PlanAxis {
    axis
    visibleCount
    hiddenCount
    strategy
    orientations {
      ...Orientation
    }
    actions(first: 50) {
      nodes {
        ...ActionRow
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export interface PlanAxisSectionProps {
  planAxis: FragmentType<typeof PlanAxisSectionFragment>;
  planId: string;
  viewerCan: { edit: boolean; addOrientation: boolean; draftAction: boolean };
  place: PlanPlace;
  openActionId: string | null;
}

/** What is being added under the axis: an action, here or under an orientation, or an orientation. */
export type Adding = { kind: 'action'; orientationId: string | null } | { kind: 'orientation' } | null;

/** One axis of the plan, with its orientations and its actions. */
export function PlanAxisSection({ planAxis, planId, viewerCan, place, openActionId }: PlanAxisSectionProps) {
  const { axis, visibleCount, hiddenCount, strategy, actions, ...rest } = useFragment(
    PlanAxisSectionFragment,
    planAxis,
  );
  const orientations = useFragment(OrientationFragment, rest.orientations);
  const rows = useFragment(ActionRowFragment, actions.nodes);
  const [adding, setAdding] = useState<Adding>(null);
  const [whole, setWhole] = useState(false);
  const body = { axis, orientations, place, openActionId, viewerCan, onAdd: setAdding };
  return (
    <section className={styles.axis} id={`axe-${axis}`} aria-label={AXIS_LABELS[axis]}>
      <AxisHead
        axis={axis}
        counts={{ visible: visibleCount, hidden: hiddenCount }}
        planId={planId}
        orientations={orientations}
        place={place}
        viewerCan={viewerCan}
        adding={adding}
        onAdd={setAdding}
      />
      <AxisStrategy
        axis={axis}
        planId={planId}
        strategy={strategy ?? null}
        accountId={place.accountId}
        canEdit={viewerCan.edit}
      />
      {whole ? (
        <WholeAxis {...body} />
      ) : (
        <AxisBody
          {...body}
          rows={rows}
          total={visibleCount}
          hasMore={actions.pageInfo.hasNextPage}
          onMore={() => setWhole(true)}
        />
      )}
    </section>
  );
}
