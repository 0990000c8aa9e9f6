import { useQuery } from '@apollo/client/react';
import { allOf, condition, type Axis } from '@binome/action-plans/domain';
import { Button, Dialog, DialogActs, SelectField } from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import type { MovePlacesQuery as Places } from '@binome/shared/web/documents';
import { useState } from 'react';
import { ACTIONS_AT_ONCE, filterInput } from '../plan/actions-query.js';
import type { PlanPlace } from '../plan/plan-place.js';
import { AXIS_OPTIONS } from '../words/action-words.js';
import type { MovedAction } from './moving.js';
import { useMoveAction } from './use-move-action.js';

const MovePlacesQuery = graphql(`
  query MovePlaces($planId: ID!, $filter: ActionFilterInput, $first: Int!) {
    actions(planId: $planId, filter: $filter, first: $first) {
      nodes {
        id
        code
        title
      }
    }
  }
`);

interface MoveDialogProps {
  /** Null when nothing is being moved. */
  action: MovedAction | null;
  place: PlanPlace;
  onClose: () => void;
}

/** « Déplacer vers… »: an axis, an orientation, and the action that it follows. */
export function MoveDialog({ action, place, onClose }: MoveDialogProps) {
  return (
    <Dialog title={`Déplacer ${action?.code ?? ''} vers…`} open={action !== null} onClose={onClose}>
      {action && <MoveForm action={action} place={place} onClose={onClose} />}
    </Dialog>
  );
}

const DIRECT = 'direct';
const FIRST = 'first';

function MoveForm({ action, place, onClose }: MoveDialogProps & { action: MovedAction }) {
  const [axis, setAxis] = useState<Axis>(action.mainAxis);
  const [under, setUnder] = useState(action.orientationId ?? DIRECT);
  const [chosen, setChosen] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const send = useMoveAction(place.orientations);
  const orientationId = under === DIRECT ? null : under;
  const { data } = useQuery(MovePlacesQuery, {
    variables: { planId: place.planId, filter: filterInput(standing(axis, orientationId)), first: ACTIONS_AT_ONCE },
    fetchPolicy: 'cache-and-network',
  });
  const there = data?.actions.nodes ?? [];
  const others = there.filter(({ id }) => id !== action.id);
  const after = chosen ?? previousOf(there, action.id) ?? others.at(-1)?.id ?? FIRST;
  const isThere = there.some(({ id }) => id === action.id) && (previousOf(there, action.id) ?? FIRST) === after;

  const choose = (nextAxis: Axis, nextUnder: string) => {
    setAxis(nextAxis);
    setUnder(nextUnder);
    setChosen(null);
  };
  const move = async () => {
    setPending(true);
    const afterId = after === FIRST ? null : after;
    if (!isThere) await send(action, { mainAxis: axis, orientationId, afterId });
    onClose();
  };
  return (
    <div className="stack">
      <p>{action.title}</p>
      <SelectField
        label="Axe"
        options={AXIS_OPTIONS}
        value={axis}
        onChange={(next) => next && choose(next as Axis, DIRECT)}
      />
      <SelectField
        label="Orientation"
        options={[
          { id: DIRECT, label: 'Directement sous l’axe' },
          ...place.orientations.filter((one) => one.axis === axis).map(({ id, title }) => ({ id, label: title })),
        ]}
        value={under}
        onChange={(next) => choose(axis, next ?? DIRECT)}
      />
      {others.length > 0 && (
        <SelectField
          label="Place"
          options={[
            { id: FIRST, label: 'En premier' },
            ...others.map(({ id, code, title }) => ({ id, label: `Après ${code} ${title}` })),
          ]}
          value={after}
          onChange={(next) => setChosen(next)}
        />
      )}
      <DialogActs>
        <Button tone="primary" isPending={pending} isDisabled={!data} onPress={() => void move()}>
          Déplacer
        </Button>
        <Button onPress={onClose}>Renoncer</Button>
      </DialogActs>
    </div>
  );
}

type Standing = Places['actions']['nodes'];

/** The action that comes before in the list; null for the first, and for one that is not in it. */
function previousOf(there: Standing, id: string): string | null {
  const at = there.findIndex((one) => one.id === id);
  if (at < 0) return null;
  return there[at - 1]?.id ?? FIRST;
}

function standing(axis: Axis, orientationId: string | null) {
  return allOf(
    condition('mainAxis', 'one_of', [axis]),
    orientationId ? condition('orientationId', 'one_of', [orientationId]) : condition('orientationId', 'empty'),
  );
}
