import { sumOfAmounts, type FundingState } from '@binome/action-plans/domain';
import { Block, DataTable, type Column } from '@binome/shared/web';
import { amountCell } from './money-columns.js';
import { listOfFunder } from './money-lists.js';
import { FUNDING_STATE_WORDS } from './money-words.js';

export interface FunderSums {
  /** Null for the others together. */
  funder: string | null;
  secured: string;
  hoped: string;
  byState: readonly { state: FundingState; amount: string }[];
}

const SHOWN: readonly FundingState[] = [
  'envisaged',
  'requested',
  'under_instruction',
  'granted',
  'contracted',
  'paid',
  'refused',
];

/** What each funder brings, by state. */
export function FundersTable({ funders, address }: { funders: readonly FunderSums[]; address: string }) {
  const amountOf = (row: FunderSums, state: FundingState) =>
    row.byState.find((one) => one.state === state)?.amount ?? '0.00';
  const column = (state: FundingState): Column<FunderSums> => ({
    id: state,
    header: `${FUNDING_STATE_WORDS[state]}, € HT`,
    numeric: true,
    onPhone: state === 'granted' || state === 'requested',
    cell: (row) =>
      amountCell(amountOf(row, state), row.funder === null ? undefined : listOfFunder(address, row.funder, state)),
    footer: amountCell(sumOfAmounts(funders.map((row) => amountOf(row, state)))),
  });
  return (
    <div id="par-financeur">
      <Block title="Par financeur">
        {funders.length === 0 ? (
          <p>Aucune ligne de financement n’est encore écrite.</p>
        ) : (
          <DataTable
            caption="Ce que chaque financeur apporte, selon l’avancement"
            captionHidden
            columns={[
              {
                id: 'funder',
                header: 'Financeur',
                cell: ({ funder }) => funder ?? 'Les autres financeurs',
                footer: 'Tous les financeurs',
              },
              ...SHOWN.map(column),
            ]}
            rows={funders}
            rowId={({ funder }) => funder ?? ''}
          />
        )}
      </Block>
    </div>
  );
}
