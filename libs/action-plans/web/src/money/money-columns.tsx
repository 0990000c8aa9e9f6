import { compareAmounts } from '@binome/action-plans/domain';
import { formatAmount, Zero, type Column } from '@binome/shared/web';
import type { ReactNode } from 'react';

/** The sums that tables of money show. */
export interface ShownSums {
  planned: string;
  secured: string;
  hoped: string;
  uncovered: string;
}

/** An amount of a table whose header says the unit; a sum that is nothing is a zero. */
export function amountCell(amount: string): ReactNode {
  return compareAmounts(amount, '0') === 0 ? <Zero /> : formatAmount(amount).replace(/\s€$/u, '');
}

/** Cost, what is secured, hoped for and left to find, with the totals at the foot. */
export function moneyColumns<Row>(sumsOf: (row: Row) => ShownSums, total: ShownSums): Column<Row>[] {
  const column = (id: keyof ShownSums, header: string): Column<Row> => ({
    id,
    header,
    numeric: true,
    onPhone: true,
    cell: (row) => amountCell(sumsOf(row)[id]),
    footer: amountCell(total[id]),
  });
  return [
    column('planned', 'Coût prévu, € HT'),
    column('secured', 'Acquis, € HT'),
    column('hoped', 'Espéré, € HT'),
    column('uncovered', 'À trouver, € HT'),
  ];
}
