import { useState } from 'react';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { compareAmounts, sumOfAmounts } from '@binome/action-plans/domain';
import {
  Button,
  Dialog,
  DialogActs,
  formatAmount,
  IconButton,
  MultiSelectField,
  Note,
  ProblemNote,
  problemOf,
  QueryState,
  Stack,
  todayIn,
  type Option,
  type Problem,
} from '@binome/shared/web';
import type { PrepareDecisionChangeInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Plus, Trash2 } from 'lucide-react';
import { PlanToChooseQuery } from '../plan-to-choose-query.js';
import { useActionSearch } from '../use-action-search.js';
import { budgetMoves, draftPiece, editPiece, pieceProblems, preparedOf, type ChangePiece } from './change-pieces.js';
import type { Decision } from './decision-query.js';
import type { DecisionPlace } from './decision-place.js';
import type { TypedProblems } from './planned-lines.js';
import { PreparedDraftForm, type AxisOrientations } from './prepared-draft-form.js';
import { PreparedEditForm } from './prepared-edit-form.js';
import { useDecisionAct } from './use-decision-act.js';
import styles from './decisions.module.css';

export const PrepareDecisionChangeMutation = graphql(`
  mutation PrepareDecisionChange($input: PrepareDecisionChangeInput!) {
    prepareDecisionChange(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

interface PrepareChangeProps {
  decision: Decision;
  place: DecisionPlace;
  /** What it already changes, to go on from. */
  start: readonly ChangePiece[];
  onClose: () => void;
}

/** Prepares what the decision will write in the plan once it is adopted: several actions, changed or added, all at once. */
export function PrepareChangeDialog({ place: { phase, code }, ...props }: PrepareChangeProps) {
  const query = useQuery(PlanToChooseQuery, { variables: { phase, code } });
  return (
    <Dialog title="Préparer un changement du plan" open wide onClose={props.onClose}>
      <QueryState query={query} failure="Le plan n’a pas pu être lu" shape="text">
        {({ territoryPlan: { plan } }) =>
          plan ? (
            <ChangeForm plan={plan} {...props} />
          ) : (
            <p>Le territoire n’a pas encore de plan. Commencez-le pour qu’une décision puisse le changer.</p>
          )
        }
      </QueryState>
    </Dialog>
  );
}

function ChangeForm({
  plan,
  decision,
  start,
  onClose,
}: Omit<PrepareChangeProps, 'place'> & { plan: { id: string; axes: AxisOrientations } }) {
  const [pieces, setPieces] = useState(start);
  const [told, setTold] = useState(false);
  const { act, pending, problem } = useDecisionAct(
    (client, input: PrepareDecisionChangeInput) =>
      client.mutate({ mutation: PrepareDecisionChangeMutation, variables: { input } }),
    { quiet: true },
  );
  const isWrong = pieces.some((piece) => Object.keys(pieceProblems(piece)).length > 0);
  const isNothing = pieces.length === 0 && decision.changes.length === 0;
  const prepare = async () => {
    if (isWrong || isNothing) return setTold(true);
    const { id: decisionId, version } = decision;
    const { problem: refused } = await act({ decisionId, version, ...preparedOf(pieces, plan.id) });
    if (!refused) onClose();
  };
  return (
    <Stack>
      <ProblemNote problem={problem} />
      <ActionsToChange
        planId={plan.id}
        pieces={pieces}
        error={told && isNothing ? 'Choisissez une action à modifier, ou ajoutez-en une nouvelle.' : undefined}
        onChange={(change) => {
          setTold(false);
          setPieces(change);
        }}
      />
      {pieces.map((piece, at) => (
        <PieceForm
          key={piece.key}
          piece={piece}
          axes={plan.axes}
          problems={told ? pieceProblems(piece) : {}}
          onChange={(changed) => setPieces(pieces.with(at, changed))}
          onRemove={() => setPieces(pieces.filter((one) => one !== piece))}
        />
      ))}
      <div>
        <Button
          icon={<Plus size={18} aria-hidden />}
          onPress={() => setPieces([...pieces, draftPiece(todayIn().slice(0, 4))])}
        >
          Ajouter une nouvelle action au plan
        </Button>
      </div>
      <BudgetSentence pieces={pieces} />
      {told && isWrong && <p role="alert">Une valeur est à corriger ci-dessus.</p>}
      {pieces.length === 0 && !isNothing && <Note>La décision ne changera plus rien au plan.</Note>}
      <DialogActs>
        <Button tone="primary" isPending={pending} onPress={() => void prepare()}>
          Préparer ce changement
        </Button>
        <Button onPress={onClose}>Annuler</Button>
      </DialogActs>
    </Stack>
  );
}

function PieceForm({
  piece,
  axes,
  problems,
  onChange,
  onRemove,
}: {
  piece: ChangePiece;
  axes: AxisOrientations;
  problems: TypedProblems;
  onChange: (piece: ChangePiece) => void;
  onRemove: () => void;
}) {
  const title = piece.kind === 'edit' ? nameOf(piece) : 'Nouvelle action';
  return (
    <section className={styles.piece} aria-label={title}>
      <div className={styles.pieceHead}>
        <h3>{title}</h3>
        {piece.kind === 'draft' && (
          <IconButton label={`Retirer du changement : ${title}`} onPress={onRemove}>
            <Trash2 size={18} aria-hidden />
          </IconButton>
        )}
      </div>
      {piece.left.length > 0 && (
        <Note tone="warn">
          Ce qui est préparé change aussi des champs qui ne se montrent pas ici : ils seront laissés tels quels.
        </Note>
      )}
      {problems.nothing && <p role="alert">{problems.nothing}</p>}
      {piece.kind === 'edit' ? (
        <PreparedEditForm
          action={piece.action}
          typed={piece.typed}
          problems={problems}
          onChange={(typed) => onChange({ ...piece, typed })}
        />
      ) : (
        <PreparedDraftForm
          axes={axes}
          typed={piece.typed}
          problems={problems}
          onChange={(typed) => onChange({ ...piece, typed })}
        />
      )}
    </section>
  );
}

/** The actions that the change touches: each is read as it stands once it is taken. */
function ActionsToChange({
  planId,
  pieces,
  error,
  onChange,
}: {
  planId: string;
  pieces: readonly ChangePiece[];
  error: string | undefined;
  onChange: (change: (before: readonly ChangePiece[]) => readonly ChangePiece[]) => void;
}) {
  const client = useApolloClient();
  const search = useActionSearch(planId);
  const [reading, setReading] = useState<readonly Option[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = pieces.flatMap(({ key: id, ...piece }) => (piece.kind === 'edit' ? [{ id, label: nameOf(piece) }] : []));
  const taken = [...read, ...reading];
  const take = (option: Option) => {
    setReading((before) => [...before, option]);
    setProblem(null);
    void editPiece(client, option.id)
      .then((piece) => onChange((before) => [...before, piece]))
      .catch((failed: unknown) => setProblem(problemOf(failed)))
      .finally(() => setReading((before) => before.filter(({ id }) => id !== option.id)));
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <MultiSelectField
        label="Actions à modifier"
        {...search}
        known={taken}
        value={taken.map(({ id }) => id)}
        error={error}
        onChange={(ids) => {
          onChange((before) => before.filter(({ key, kind }) => kind === 'draft' || ids.includes(key)));
          for (const option of search.options)
            if (ids.includes(option.id) && taken.every(({ id }) => id !== option.id)) take(option);
        }}
      />
    </>
  );
}

function nameOf(piece: Pick<ChangePiece & { kind: 'edit' }, 'action'>): string {
  return `${piece.action.code} · ${piece.action.title}`;
}

/** What the change does to the planned budget as a whole, as soon as it moves an amount. */
function BudgetSentence({ pieces }: { pieces: readonly ChangePiece[] }) {
  const moves = budgetMoves(pieces);
  if (moves.every((move) => compareAmounts(move, '0') === 0)) return null;
  const whole = sumOfAmounts(moves);
  const way = compareAmounts(whole, '0');
  const amount = formatAmount(whole.replace('-', ''));
  return (
    <Note>
      {way === 0
        ? 'Le budget prévu du plan reste le même : ce qui est pris ici est donné là.'
        : `Le budget prévu du plan ${way > 0 ? 'augmente' : 'baisse'} de ${amount}.`}
    </Note>
  );
}
