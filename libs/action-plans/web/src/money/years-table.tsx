import { sumOfAmounts } from '@binome/action-plans/domain';
import { Block, DataTable, type Column } from '@binome/shared/web';
import { amountCell } from './money-columns.js';
import { listOfYear } from './money-lists.js';

export interface YearSums {
  year: number;
  plannedInvestment: string;
  plannedRunning: string;
  actual: string;
}

const NATURES = { plannedInvestment: 'investment', plannedRunning: 'running', actual: null } as const;

/** What the plan costs year by year. */
export function YearsTable({ years, address }: { years: readonly YearSums[]; address: string }) {
  const column = (id: 'plannedInvestment' | 'plannedRunning' | 'actual', header: string): Column<YearSums> => ({
    id,
    header,
    numeric: true,
    onPhone: true,
    cell: (row) => amountCell(row[id], listOfYear(address, row.year, NATURES[id])),
    footer: amountCell(sumOfAmounts(years.map((row) => row[id]))),
  });
  return (
    <Block title="Par année">
      {years.length === 0 ? (
        <p>Aucune ligne de budget n’est encore écrite : elles s’ajoutent dans chaque action, partie « Financement ».</p>
      ) : (
        <DataTable
          caption="Coût du plan par année"
          captionHidden
          columns={[
            { id: 'year', header: 'Année', cell: ({ year }) => String(year), footer: 'Toutes les années' },
            column('plannedInvestment', 'Investissement prévu, € HT'),
            column('plannedRunning', 'Fonctionnement prévu, € HT'),
            column('actual', 'Réalisé, € HT'),
          ]}
          rows={years}
          rowId={({ year }) => String(year)}
        />
      )}
    </Block>
  );
}
