import { ActionLines } from './action-lines.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

/** The help that an action needs. */
export function ActionSupportPart({ action, parts, lockedBecause }: ActionPartProps) {
  return (
    <SheetPart id="accompagnement">
      <ActionLines
        kind="supportNeeds"
        label="Besoins d’accompagnement"
        lines={action.supportNeeds}
        parts={parts}
        locked={lockedBecause !== null}
        addLabel="Ajouter un besoin"
        empty="Aucun besoin noté : ce qui manque pour avancer, et que l’État ou un opérateur peut apporter."
        columns={{ nature: { onCard: 'full' }, description: { onCard: 'full' } }}
      />
    </SheetPart>
  );
}
