import { EditableMultiSelect, EditableSelect, type Autosave } from '@binome/shared/web';
import type { NamedOrientation } from '../plan/plan-place.js';
import { AXIS_OPTIONS } from '../words/action-words.js';
import type { PlaceFields } from './action-fields.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

const LOCKED = 'Seuls le binôme et le chef de projet déplacent une action.';
const NONE = 'none';

/** Where the action stands in the plan: axis, orientation, other axes it serves. */
export function ActionPlacePart({
  action,
  field,
  lockedBecause,
  place,
  orientations,
}: ActionPartProps & { place: Autosave<PlaceFields>; orientations: readonly NamedOrientation[] }) {
  const moveLocked = action.viewerCan.move ? null : LOCKED;
  const axis = place.pending['mainAxis'] ?? action.mainAxis;
  const choices = orientations
    .filter((orientation) => orientation.axis === axis)
    .map(({ id, title }) => ({ id, label: title }));
  const orientation = place.field('orientationId');
  return (
    <SheetPart id="place">
      <EditableSelect
        {...place.field('mainAxis')}
        label="Axe principal"
        value={action.mainAxis}
        options={AXIS_OPTIONS}
        lockedBecause={moveLocked}
        hint="En changeant d’axe, l’action quitte son orientation."
      />
      <EditableSelect
        {...orientation}
        label="Orientation"
        value={action.orientationId ?? NONE}
        pending={orientation.pending && { value: orientation.pending.value ?? NONE }}
        onChange={(id, atOnce) => orientation.onChange(id === NONE ? null : id, atOnce)}
        onResolve={(decision) =>
          orientation.onResolve(
            decision.kind === 'write' && decision.value === NONE ? { kind: 'write', value: null } : decision,
          )
        }
        options={[{ id: NONE, label: 'Directement sous l’axe' }, ...choices]}
        lockedBecause={moveLocked}
      />
      <EditableMultiSelect
        {...field('secondaryAxes')}
        label="Autres axes servis"
        value={action.secondaryAxes}
        options={AXIS_OPTIONS.filter(({ id }) => id !== action.mainAxis)}
        lockedBecause={lockedBecause}
      />
    </SheetPart>
  );
}
