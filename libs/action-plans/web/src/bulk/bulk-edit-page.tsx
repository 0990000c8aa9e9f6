import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  Block,
  Button,
  Figure,
  Figures,
  formatCount,
  formatCounted,
  LinkButton,
  Note,
  Page,
  ProblemNote,
  QueryState,
  Stack,
} from '@binome/shared/web';
import type { ApplyBulkEditInput, BulkEditFactsFragment } from '@binome/shared/web/documents';
import { useFragment } from '@binome/shared/web/gql';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { readPlanAgain } from '../live/read-again.js';
import { useCommand } from '../saving/use-command.js';
import { BulkEditRows } from './bulk-edit-rows.js';
import { ApplyBulkEditMutation, BulkEditFragment, BulkEditQuery, UndoBulkEditMutation } from './bulk-edit-query.js';

type Facts = BulkEditFactsFragment;

/** How often a change that is being made is looked at again, in milliseconds. */
const LOOKING = 1_000;
const AT_WORK: readonly Facts['status'][] = ['confirmed', 'undo_asked'];
const TITLES: Record<Facts['status'], string> = {
  previewed: 'Ce qui changerait',
  confirmed: 'Modification en cours',
  done: 'Modification faite',
  undo_asked: 'Annulation en cours',
  undone: 'Modification annulée',
};

/** A change of many actions: what it would do to each, then what it did, then the way back. */
export function BulkEditPage() {
  const { phase = '', code = '', bulkEditId = '' } = useParams();
  const table = `/territoires/${phase}/${code}/plan?vue=tableau`;
  const query = useQuery(BulkEditQuery, { variables: { id: bulkEditId }, fetchPolicy: 'cache-and-network' });
  const edit = useFragment(BulkEditFragment, query.data?.bulkEdit);
  const { startPolling, stopPolling } = query;
  const isAtWork = edit !== undefined && AT_WORK.includes(edit.status);
  useEffect(() => {
    if (!isAtWork) return;
    startPolling(LOOKING);
    return stopPolling;
  }, [isAtWork, startPolling, stopPolling]);
  return (
    <Page
      title={edit ? TITLES[edit.status] : 'Modification groupée'}
      documentTitle="Modification groupée"
      crumbs={[{ label: 'Plan d’action', to: table }]}
    >
      <QueryState query={query} failure="Cette modification n’a pas pu être lue" shape="page">
        {() => edit && <Standing edit={edit} table={table} />}
      </QueryState>
    </Page>
  );
}

function Standing({ edit, table }: { edit: Facts; table: string }) {
  const { id, version, status, counts } = edit;
  return (
    <Stack>
      <Figures>
        {figuresOf(edit).map(([label, count]) => (
          <Figure key={label} label={label} value={formatCount(count)} />
        ))}
      </Figures>
      {AT_WORK.includes(status) && (
        <Note tone="primary" live="status">
          Le travail se poursuit sans vous : vous pouvez quitter cette page et y revenir.
        </Note>
      )}
      {status === 'previewed' && counts.ready > 0 && <p>{audienceWords(edit)}</p>}
      {status === 'previewed' && counts.ready === 0 && (
        <Note tone="warn">Aucune action ne changerait : tout est déjà ainsi, ou refusé pour la raison dite.</Note>
      )}
      <Acts edit={edit} table={table} />
      <Block title="Action par action">
        <BulkEditRows key={`${status} ${version}`} id={id} counts={counts} />
      </Block>
    </Stack>
  );
}

function figuresOf({ status, counts }: Facts): [string, number][] {
  const { ready, unchanged, refused, changed, undone, kept } = counts;
  const figures: [string, number][] =
    status === 'previewed'
      ? [
          ['Changeront', ready],
          ['Déjà ainsi', unchanged],
          ['Refusées', refused],
        ]
      : [
          ['À faire', ready],
          ['Modifiées', changed],
          ['Remises comme avant', undone],
          ['Gardées : changées depuis', kept],
          ['Refusées', refused],
        ];
  return status === 'previewed' ? figures : figures.filter(([, count]) => count > 0);
}

function audienceWords({ audience: { shared, territory, restricted } }: Facts): string {
  const parts = [
    shared > 0 &&
      `${formatCounted(shared, 'action')} ${shared > 1 ? 'seront lues' : 'sera lue'} par le territoire et l’État`,
    territory > 0 && `${formatCounted(territory, 'action')} par les membres du territoire`,
    restricted > 0 && `${formatCounted(restricted, 'action')} par le binôme, le chef de projet et les pilotes nommés`,
  ].filter((part) => part !== false);
  return `Après ce changement, ${parts.join(', ')}.`;
}

function Acts({ edit: { id, version, status, counts }, table }: { edit: Facts; table: string }) {
  const client = useApolloClient();
  const made = async <Result,>(sent: Promise<Result>): Promise<Result> => {
    const result = await sent;
    await readPlanAgain(client);
    return result;
  };
  const apply = useCommand((input: ApplyBulkEditInput) =>
    made(client.mutate({ mutation: ApplyBulkEditMutation, variables: { input } })),
  );
  const undo = useCommand((input: ApplyBulkEditInput) =>
    made(client.mutate({ mutation: UndoBulkEditMutation, variables: { input } })),
  );
  return (
    <div>
      <ProblemNote problem={apply.problem ?? undo.problem} />
      <div className="cluster">
        {status === 'previewed' && counts.ready > 0 && (
          <Button tone="primary" isPending={apply.pending} onPress={() => void apply.run({ id, version })}>
            Modifier {formatCounted(counts.ready, 'action')}
          </Button>
        )}
        {status === 'done' && counts.changed > 0 && (
          <Button isPending={undo.pending} onPress={() => void undo.run({ id, version })}>
            Annuler cette modification
          </Button>
        )}
        <LinkButton to={table}>{status === 'previewed' ? 'Renoncer' : 'Revenir au tableau'}</LinkButton>
      </div>
    </div>
  );
}
