import { use } from 'react';
import { blockerStateOf, openBlockersOf, overdueBlockersOf } from '@binome/action-plans/domain';
import {
  formatCounted,
  formatDay,
  Missing,
  NotApplicable,
  StateMark,
  todayIn,
  type LineColumn,
  type LineValues,
} from '@binome/shared/web';
import { Hourglass, OctagonAlert } from 'lucide-react';
import { ActionLines } from './action-lines.js';
import type { ActionPartProps } from './action-part.js';
import { SheetChoicesContext } from './sheet-choices.js';
import { SheetPart } from './sheet-part.js';

const HELP = 'Un frein reste ouvert tant que le jour de la réponse n’est pas noté.';
/** What is asked comes first: it names the line. */
const ORDER = ['asked', 'askedOf', 'nature', 'askedOn', 'dueOn', 'answeredOn', 'answer'];

/** What an action waits for from others, and whether the answer is late. */
export function ActionBlockersPart({ action, parts, lockedBecause }: ActionPartProps) {
  const { funders, partners, owners, committees } = use(SheetChoicesContext);
  const columns: Record<string, Partial<LineColumn>> = {
    ...COLUMNS,
    askedOf: { onCard: 'half', suggestions: [...new Set([...partners, ...funders, ...owners, ...committees])] },
  };
  return (
    <SheetPart id="freins" aside={<OpenBlockers action={action} />}>
      <ActionLines
        kind="blockers"
        label="Freins"
        lines={action.blockers}
        parts={parts}
        locked={lockedBecause !== null}
        addLabel="Ajouter un frein"
        empty="Aucun frein noté. Ce qui bloque se dit ici : ce que vous demandez, à qui, et pour quand vous attendez la réponse."
        order={ORDER}
        columns={columns}
        blank={{ nature: 'permit' }}
      />
      {action.blockers.length > 0 && lockedBecause === null && <p className="muted">{HELP}</p>}
    </SheetPart>
  );
}

/** How many answers the action waits for, and since when the longest overdue one is. */
function OpenBlockers({ action }: Pick<ActionPartProps, 'action'>) {
  const open = openBlockersOf(action);
  const overdue = overdueBlockersOf(action, todayIn());
  if (open.length === 0) return null;
  if (overdue.length === 0)
    return (
      <StateMark tone="warn" icon={<Hourglass size={16} aria-hidden />}>
        {formatCounted(open.length, 'réponse attendue', 'réponses attendues')}
      </StateMark>
    );
  return (
    <StateMark tone="bad" icon={<OctagonAlert size={16} aria-hidden />}>
      {overdue.length === 1 ? 'Sans réponse' : `${overdue.length} sans réponse, la première`} depuis le{' '}
      {formatDay(overdue[0]?.dueOn ?? '')}
    </StateMark>
  );
}

const COLUMNS: Record<string, Partial<LineColumn>> = {
  nature: { onCard: 'half' },
  askedOn: { onCard: 'third' },
  dueOn: { onCard: 'third' },
  answeredOn: { onCard: 'third', empty: untilAnswered },
  answer: { onCard: 'full', empty: emptyUntilAnswered },
};

/** The day of an answer, as long as there is none. */
function untilAnswered({ dueOn }: LineValues) {
  const state = blockerStateOf({ dueOn: (dueOn as string | null | undefined) ?? null, answeredOn: null }, todayIn());
  return state === 'overdue' ? (
    <StateMark tone="bad" icon={<OctagonAlert size={16} aria-hidden />}>
      Sans réponse
    </StateMark>
  ) : (
    <StateMark tone="warn" icon={<Hourglass size={16} aria-hidden />}>
      En attente
    </StateMark>
  );
}

/** There is nothing to write of an answer that did not come. */
function emptyUntilAnswered({ answeredOn }: LineValues) {
  return answeredOn ? <Missing /> : <NotApplicable />;
}
