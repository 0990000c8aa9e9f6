import { AXIS_LABELS, type Axis } from '@binome/action-plans/domain';
import { Button, formatCounted, LeftBehindNote, useFormDraft } from '@binome/shared/web';
import { EyeOff, Plus } from 'lucide-react';
import { PlanAxisMark } from '../words/plan-axis-mark.js';
import { ActionForm } from './action-form.js';
import { OrientationForm } from './orientation-form.js';
import type { Adding } from './plan-axis-section.js';
import type { NamedOrientation, PlanPlace } from './plan-place.js';
import styles from './axis-head.module.css';

/** The official label of an axis, how many actions it holds, and the acts on it. */
export function AxisHead({
  axis,
  counts,
  planId,
  orientations,
  place,
  viewerCan,
  adding,
  onAdd,
}: {
  axis: Axis;
  counts: { visible: number; hidden: number };
  planId: string;
  orientations: readonly NamedOrientation[];
  place: PlanPlace;
  viewerCan: { addOrientation: boolean; draftAction: boolean };
  adding: Adding;
  onAdd: (adding: Adding) => void;
}) {
  const keptAction = useFormDraft(`new-action:${planId}:${axis}:${place.accountId}`);
  const keptOrientation = useFormDraft(`new-orientation:${planId}:${axis}:${place.accountId}`);
  return (
    <>
      <div className={styles.head}>
        <PlanAxisMark axis={axis} large nameHidden />
        <div className={styles.names}>
          <h2>{AXIS_LABELS[axis]}</h2>
          <p className={styles.counts}>
            {formatCounted(counts.visible, 'action')}
            {counts.hidden > 0 && (
              <span className={styles.hidden}>
                <EyeOff size={14} aria-hidden />
                {hiddenWords(counts.hidden)}
              </span>
            )}
          </p>
        </div>
        <div className={styles.acts}>
          {viewerCan.addOrientation && (
            <Button small icon={<Plus size={16} aria-hidden />} onPress={() => onAdd({ kind: 'orientation' })}>
              Ajouter une orientation
            </Button>
          )}
          {viewerCan.draftAction && (
            <Button
              small
              icon={<Plus size={16} aria-hidden />}
              onPress={() => onAdd({ kind: 'action', orientationId: null })}
            >
              Ajouter une action
            </Button>
          )}
        </div>
      </div>
      <LeftBehindNote
        draft={keptOrientation.leftBehind}
        onTakeUp={() => {
          keptOrientation.takeUp();
          onAdd({ kind: 'orientation' });
        }}
        onGiveUp={keptOrientation.giveUp}
      />
      <LeftBehindNote
        draft={keptAction.leftBehind}
        onTakeUp={() => {
          keptAction.takeUp();
          onAdd({ kind: 'action', orientationId: null });
        }}
        onGiveUp={keptAction.giveUp}
      />
      {adding?.kind === 'orientation' && (
        <div className={styles.form}>
          <OrientationForm planId={planId} axis={axis} kept={keptOrientation} onEnd={() => onAdd(null)} />
        </div>
      )}
      {adding?.kind === 'action' && (
        <div className={styles.form} key={adding.orientationId}>
          <ActionForm
            planId={planId}
            axis={axis}
            orientations={orientations}
            orientationId={adding.orientationId}
            address={place.address}
            kept={keptAction}
            onEnd={() => onAdd(null)}
          />
        </div>
      )}
    </>
  );
}

function hiddenWords(hidden: number): string {
  return hidden === 1 ? '1 action ne vous est pas partagée' : `${hidden} actions ne vous sont pas partagées`;
}
