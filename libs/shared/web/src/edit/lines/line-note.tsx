import { CircleAlert, TriangleAlert } from 'lucide-react';
import { Button } from '../../controls/button.js';
import { formatRelative } from '../../text/format-date.js';
import type { LineColumn } from './line-column.js';
import type { EditedLine } from './use-editable-lines.js';

/** What is to be said of a whole line: what it lacks before it is saved, why it was refused, that it was taken away on one side. */
export function LineNote({ line, columns }: { line: EditedLine; columns: readonly LineColumn[] }) {
  if (line.conflict) return <LineConflict line={line} />;
  if (line.problem) {
    return (
      <p className="field-error" role="alert">
        <CircleAlert size={16} aria-hidden />
        {line.problem}
      </p>
    );
  }
  const lacking = columns.filter(({ name }) => line.lacking.includes(name)).map(({ label }) => `« ${label} »`);
  const list = new Intl.ListFormat('fr', { type: 'conjunction' }).format(lacking);
  return <p className="field-hint">Cette ligne s’enregistre dès que {list} est renseigné.</p>;
}

/** Whether there is anything to say of the line. */
export function hasLineNote({ conflict, problem, lacking }: EditedLine): boolean {
  return Boolean(conflict ?? problem) || lacking.length > 0;
}

function LineConflict({ line: { conflict, onResolve } }: { line: EditedLine }) {
  if (!conflict) return null;
  const { by, at, yours } = conflict;
  const removing = yours === null;
  return (
    <section className="conflict" aria-label="Conflit sur cette ligne">
      <div className="conflict-head" role="alert">
        <TriangleAlert size={18} aria-hidden />
        <p>
          <strong>
            {by} {removing ? 'a modifié cette ligne' : 'a retiré cette ligne'}, {formatRelative(at)}.
          </strong>{' '}
          {removing ? 'Vous la retiriez.' : 'Ce que vous y avez écrit est gardé ici.'} Choisissez ce qui reste.
        </p>
      </div>
      <div className="conflict-foot">
        <Button small onPress={() => onResolve({ kind: 'write', value: yours })}>
          {removing ? 'La retirer' : 'La remettre avec ma saisie'}
        </Button>
        <Button small onPress={() => onResolve({ kind: 'theirs' })}>
          {removing ? 'La garder' : 'La laisser retirée'}
        </Button>
      </div>
    </section>
  );
}
