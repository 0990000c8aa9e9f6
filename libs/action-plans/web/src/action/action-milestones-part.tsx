import { ActionLines } from './action-lines.js';
import type { ActionPartProps } from './action-part.js';
import { SheetPart } from './sheet-part.js';

/** The steps of an action. */
export function ActionMilestonesPart({ action, parts, lockedBecause }: ActionPartProps) {
  return (
    <SheetPart id="jalons">
      <ActionLines
        kind="milestones"
        label="Jalons"
        lines={action.milestones}
        parts={parts}
        locked={lockedBecause !== null}
        addLabel="Ajouter un jalon"
        empty="Aucun jalon. Les étapes datées disent si l’action avance : dépôt d’un dossier, permis, premier coup de pioche…"
      />
    </SheetPart>
  );
}
