import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { lineFieldOf, lineNamesOf, sayChange } from '@binome/action-plans/domain';
import { NO_BREAK_SPACE } from '@binome/shared/domain';
import { Block, Button, Cluster, Note, ProblemNote, problemOf, type Problem } from '@binome/shared/web';
import type { SettleDecisionChangeInput } from '@binome/shared/web/documents';
import { graphql } from '@binome/shared/web/gql';
import { Link } from 'react-router';
import { piecesOf, type ChangePiece } from './change-pieces.js';
import type { Decision, DecisionChange } from './decision-query.js';
import type { DecisionPlace } from './decision-place.js';
import { PrepareChangeDialog } from './prepare-change-dialog.js';
import { useDecisionAct } from './use-decision-act.js';
import styles from './decisions.module.css';

const SettleDecisionChangeMutation = graphql(`
  mutation SettleDecisionChange($input: SettleDecisionChangeInput!) {
    settleDecisionChange(input: $input) {
      decision {
        id
        version
      }
    }
  }
`);

const STATES: Record<Decision['changeState'], string> = {
  none: 'Cette décision ne change rien au plan par elle-même.',
  prepared:
    'Ces valeurs s’écriront dans le plan à l’adoption. Un changement annule les approbations des sections concernées, comme toute modification.',
  applied: 'Ces valeurs sont écrites dans le plan.',
  unsettled: 'La décision est adoptée, mais rien n’a été écrit : le plan avait bougé depuis.',
  discarded: 'Le changement a été abandonné : le plan garde ses valeurs.',
};

/** What a decision changes of the plan: before, after, and what moved meanwhile. */
export function ChangeBlock({ decision, place }: { decision: Decision; place: DecisionPlace }) {
  const { changes, changeState, state, viewerCan } = decision;
  const isMoot = changeState === 'prepared' && (state === 'rejected' || state === 'withdrawn');
  return (
    <Block title="Changement du plan">
      <p>{isMoot ? 'Rien n’a été écrit dans le plan.' : STATES[changeState]}</p>
      <ul className={styles.difference}>
        {changes.map((change, rank) => (
          <li key={change.actionId ?? rank}>
            <ChangeOfAction change={change} place={place} />
          </li>
        ))}
      </ul>
      {viewerCan.settle && <SettleActs decision={decision} />}
      {viewerCan.prepare && <PrepareAct decision={decision} place={place} />}
    </Block>
  );
}

function PrepareAct({ decision, place }: { decision: Decision; place: DecisionPlace }) {
  const client = useApolloClient();
  const [start, setStart] = useState<ChangePiece[] | null>(null);
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const open = async () => {
    setReading(true);
    setProblem(null);
    await piecesOf(client, decision).then(setStart, (error: unknown) => setProblem(problemOf(error)));
    setReading(false);
  };
  return (
    <>
      <ProblemNote problem={problem} />
      <Button isPending={reading} onPress={() => void open()}>
        {decision.changes.length > 0 ? 'Modifier le changement' : 'Préparer un changement du plan'}
      </Button>
      {start && <PrepareChangeDialog decision={decision} place={place} start={start} onClose={() => setStart(null)} />}
    </>
  );
}

/** How the fields of a change name its lines and its orientation. */
function namesOf(fields: DecisionChange['fields']) {
  const lines = fields.flatMap(({ field, line }): [string, string][] => {
    const part = lineFieldOf(field);
    return part && line ? [...lineNamesOf({ [part.kind]: [line as { id: string }] }, [])] : [];
  });
  const orientations = fields.flatMap(({ to, orientation }): [string, string][] =>
    orientation ? [[String(to), orientation]] : [],
  );
  return { identified: new Map(orientations), lines: new Map(lines) };
}

function ChangeOfAction({ change, place }: { change: DecisionChange; place: DecisionPlace }) {
  const { kind, actionId, code, title, hidden } = change;
  const names = namesOf(change.fields);
  // The title of an action that is added stands above.
  const fields = change.fields.filter(({ field }) => kind === 'edit' || field !== 'title');
  const say = (field: string, from: unknown, to: unknown) => sayChange({ field, from, to }, names);
  const moved = fields.filter((field) => field.moved);
  return (
    <>
      <h3>
        {kind === 'draft' && title && 'Nouvelle action : '}
        {actionId ? <Link to={`${place.plan}/actions/${actionId}`}>{`${code} ${title}`}</Link> : title}
        {!title && 'Une action qui ne vous est pas partagée'}
      </h3>
      <Difference fields={fields.map(({ field, from, to }) => ({ field, ...say(field, from, to) }))} />
      {hidden > 0 && (
        <p>{hidden === 1 ? 'Une valeur ne vous est pas partagée.' : `${hidden} valeurs ne vous sont pas partagées.`}</p>
      )}
      {moved.length > 0 && (
        <Note tone="warn">
          Le plan a bougé depuis la préparation :{' '}
          {moved
            .map(({ field, to, theirs }) => {
              const { what, from: current, to: decided } = say(field, theirs, to);
              return `${what} vaut maintenant ${quoted(current)} (décidé : ${quoted(decided)})`;
            })
            .join(' ; ')}
          .
        </Note>
      )}
    </>
  );
}

function quoted(value: string | null): string {
  return `«${NO_BREAK_SPACE}${value ?? 'vide'}${NO_BREAK_SPACE}»`;
}

function Difference({
  fields,
}: {
  fields: readonly { field: string; what: string; from: string | null; to: string | null }[];
}) {
  return (
    <ul>
      {fields.map(({ field, what, from, to }) => (
        <li key={field}>
          {what}
          {(from ?? to) !== null && ' : '}
          {from !== null && <del>{from}</del>}
          {from !== null && to !== null && ' → '}
          {to !== null && <ins>{to}</ins>}
        </li>
      ))}
    </ul>
  );
}

function SettleActs({ decision }: { decision: Decision }) {
  const { id: decisionId, version } = decision;
  const { act, pending, problem } = useDecisionAct(
    (client, input: SettleDecisionChangeInput) =>
      client.mutate({ mutation: SettleDecisionChangeMutation, variables: { input } }),
    { quiet: true },
  );
  const settle = (apply: boolean) => void act({ decisionId, version, apply });
  return (
    <>
      <ProblemNote problem={problem} />
      <Cluster>
        <Button tone="primary" isPending={pending} onPress={() => settle(true)}>
          Écrire les valeurs décidées
        </Button>
        <Button isPending={pending} onPress={() => settle(false)}>
          Garder celles du plan
        </Button>
      </Cluster>
    </>
  );
}
