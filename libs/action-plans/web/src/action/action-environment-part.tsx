import { ActionLines } from './action-lines.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

/** What an action changes in the environment. */
export function ActionEnvironmentPart({ action, parts, lockedBecause }: ActionPartProps) {
  return (
    <SheetPart id="environnement">
      <ActionLines
        kind="environmentalEffects"
        label="Effets sur l’environnement"
        lines={action.environmentalEffects}
        parts={parts}
        locked={lockedBecause !== null}
        addLabel="Ajouter un effet"
        empty="Aucun effet noté : tonnes de CO₂ évitées, mètres cubes d’eau, hectares dépollués… Une baisse s’écrit avec un signe moins."
        columns={{
          domain: { onCard: 'third' },
          quantity: { onCard: 'third' },
          unit: { onCard: 'third' },
          description: { onCard: 'full' },
        }}
      />
    </SheetPart>
  );
}
