import { useQuery } from '@apollo/client/react';
import { BULK_OUTCOMES, fieldWord, isSaid, sayValue, type BulkOutcome } from '@binome/action-plans/domain';
import {
  DataTable,
  Pagination,
  problemOfResponse,
  QueryState,
  SelectField,
  Stack,
  type Column,
} from '@binome/shared/web';
import type { BulkEditRowsQuery as Answer } from '@binome/shared/web/documents';
import { useState } from 'react';
import { BulkEditRowsQuery } from './bulk-edit-query.js';

const PAGE = 50;
const ALL = 'all';
const WORDS: Record<BulkOutcome, string> = {
  ready: 'Changera',
  unchanged: 'Déjà ainsi',
  refused: 'Refusée',
  changed: 'Modifiée',
  undone: 'Remise comme avant',
  kept: 'Gardée : changée depuis',
};

type Row = Answer['bulkEdit']['rows']['nodes'][number];

const COLUMNS: Column<Row>[] = [
  { id: 'action', header: 'Action', cell: ({ code, title }) => `${code} ${title}` },
  { id: 'outcome', header: 'Ce qu’elle devient', onPhone: true, cell: ({ outcome }) => WORDS[outcome] },
  { id: 'why', header: 'Changement, ou raison', onPhone: 'row', cell: whyOf },
];

/** What becomes of each action, page by page: its change, or why it is refused. */
export function BulkEditRows({ id, counts }: { id: string; counts: Record<BulkOutcome, number> }) {
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null);
  const query = useQuery(BulkEditRowsQuery, {
    variables: { id, outcome, first: PAGE },
    fetchPolicy: 'cache-and-network',
  });
  const options = BULK_OUTCOMES.filter((one) => counts[one] > 0).map((one) => ({ id: one, label: WORDS[one] }));
  return (
    <Stack>
      {options.length > 1 && (
        <SelectField<BulkOutcome | typeof ALL>
          label="Montrer"
          options={[{ id: ALL, label: 'Toutes' }, ...options]}
          value={outcome ?? ALL}
          onChange={(chosen) => setOutcome(chosen === ALL ? null : chosen)}
        />
      )}
      <QueryState query={query} failure="Le détail n’a pas pu être lu" shape="list">
        {({ bulkEdit: { rows } }) => (
          <>
            <DataTable
              caption="Ce que devient chaque action"
              captionHidden
              columns={COLUMNS}
              rows={rows.nodes}
              rowId={({ actionId }) => actionId}
            />
            <Pagination
              shown={rows.nodes.length}
              total={rows.totalCount}
              noun="actions"
              hasMore={rows.pageInfo.hasNextPage}
              loading={query.loading}
              onMore={() => void query.fetchMore({ variables: { after: rows.pageInfo.endCursor } })}
            />
          </>
        )}
      </QueryState>
    </Stack>
  );
}

function whyOf({ problem, changes }: Row): string {
  if (problem) return refusalWords(problem);
  const said = changes
    .filter(({ field }) => isSaid(field))
    .map(({ field, from, to }) => {
      const [before, after] = [from, to].map((value) => sayValue(field, value, new Map()) ?? 'rien');
      return `${fieldWord(field)} : ${before} → ${after}`;
    });
  return said.join(' ; ') || '—';
}

function refusalWords({ code, data }: NonNullable<Row['problem']>): string {
  const { fields, message } = problemOfResponse(409, { code, data });
  if (fields.length === 0) return message;
  return fields.map(({ field, message: said }) => `${fieldWord(field)} : ${said}`).join(' ; ');
}
