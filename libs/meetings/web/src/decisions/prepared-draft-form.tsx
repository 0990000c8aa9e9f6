import { AXES, AXIS_LABELS, type Axis } from '@binome/action-plans/domain';
import { SelectField, TextField } from '@binome/shared/web';
import { AddedLines } from './added-lines.js';
import type { TypedDraft } from './planned-change.js';
import type { TypedProblems } from './planned-lines.js';
import styles from './decisions.module.css';

/** The orientations of the plan, by axis. */
export type AxisOrientations = readonly { axis: Axis; orientations: readonly { id: string; title: string }[] }[];

const NONE = 'aucune';

/** What is known of an action that a decision adds. */
export function PreparedDraftForm({
  axes,
  typed,
  problems,
  onChange,
}: {
  axes: AxisOrientations;
  typed: TypedDraft;
  problems: TypedProblems;
  onChange: (typed: TypedDraft) => void;
}) {
  const change = (given: Partial<TypedDraft>) => onChange({ ...typed, ...given });
  const orientations = axes.find(({ axis }) => axis === typed.mainAxis)?.orientations ?? [];
  return (
    <>
      <TextField
        label="Titre de l’action"
        maxLength={200}
        value={typed.title}
        error={problems.title}
        onChange={(title) => change({ title })}
      />
      <div className={styles.pairs}>
        <SelectField
          label="Axe"
          options={AXES.map((id) => ({ id, label: AXIS_LABELS[id] }))}
          value={typed.mainAxis}
          onChange={(axis) => change({ mainAxis: axis ?? typed.mainAxis, orientationId: null })}
        />
        {orientations.length > 0 && (
          <SelectField
            label="Orientation"
            optional
            options={[
              { id: NONE, label: 'Sans orientation' },
              ...orientations.map(({ id, title }) => ({ id, label: title })),
            ]}
            value={typed.orientationId ?? NONE}
            onChange={(id) => change({ orientationId: id === NONE ? null : id })}
          />
        )}
        <TextField
          label="Porteur"
          optional
          maxLength={200}
          value={typed.ownerName}
          onChange={(ownerName) => change({ ownerName })}
        />
      </div>
      <AddedLines typed={typed} problems={problems} onChange={change} />
    </>
  );
}
