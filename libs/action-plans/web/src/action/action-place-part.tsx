import { use } from 'react';
import { fieldWord } from '@binome/action-plans/domain';
import { EditableMultiSelect, EditableSelect, type Autosave, type Option } from '@binome/shared/web';
import type { NamedOrientation } from '../plan/plan-place.js';
import { AXIS_OPTIONS } from '../words/action-words.js';
import { FIELD_HELP } from '../words/help-words.js';
import { authorityWord, WHOLE_TERRITORY } from '../words/perimeter-words.js';
import type { PlaceFields } from './action-fields.js';
import type { ActionPartProps } from './action-part.js';
import { SheetChoicesContext } from './sheet-choices.js';
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
  const { authorities } = use(SheetChoicesContext);
  return (
    <SheetPart id="place">
      <EditableSelect
        {...place.field('mainAxis')}
        label="Axe principal"
        help={FIELD_HELP.mainAxis}
        value={action.mainAxis}
        options={AXIS_OPTIONS}
        lockedBecause={moveLocked}
        hint="En changeant d’axe, l’action quitte son orientation."
      />
      <EditableSelect
        {...orientation}
        label="Orientation"
        help={FIELD_HELP.orientationId}
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
        help={FIELD_HELP.secondaryAxes}
        value={action.secondaryAxes}
        options={AXIS_OPTIONS.filter(({ id }) => id !== action.mainAxis)}
        lockedBecause={lockedBecause}
      />
      <EditableMultiSelect
        {...field('perimeter')}
        label={fieldWord('perimeter')}
        value={action.perimeter}
        options={perimeterOptions(authorities, action.perimeter)}
        emptyLabel={WHOLE_TERRITORY}
        locked={WHOLE_TERRITORY}
        help="Les collectivités membres que l’action concerne. Sans choix, c’est tout le territoire."
        lockedBecause={lockedBecause}
      />
    </SheetPart>
  );
}

/** Members of the territory; one that left it stays named by its number until it is taken out. */
function perimeterOptions(authorities: readonly Option[], perimeter: readonly string[]): Option[] {
  const gone = perimeter.filter((siren) => !authorities.some(({ id }) => id === siren));
  return [...authorities, ...gone.map((siren) => ({ id: siren, label: authorityWord(siren, authorities) }))];
}
