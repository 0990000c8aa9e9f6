import { Note } from '@binome/shared/web';
import { undoObstacleLine, type UndoObstacle } from '@binome/shared/domain';

const SHOWN = 20;

/** What keeps the import from being undone, row by row; the first ones when there are many. */
export function ImportObstacles({ obstacles }: { obstacles: readonly UndoObstacle[] }) {
  return (
    <Note tone="bad" live="status">
      L’import n’a pas été annulé, parce que son effet a été modifié ou sert déjà :
      <ul>
        {obstacles.slice(0, SHOWN).map((obstacle) => (
          <li key={obstacle.label}>{undoObstacleLine(obstacle)}</li>
        ))}
        {obstacles.length > SHOWN && <li>et {obstacles.length - SHOWN} autres.</li>}
      </ul>
    </Note>
  );
}
