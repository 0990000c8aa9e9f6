import { compareAmounts } from '@binome/action-plans/domain';
import { formatAmount, Zero, type Column } from '@binome/shared/web';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The sums that tables of money show. */
export interface ShownSums {
  planned: string;
  secured: string;
  hoped: string;
  uncovered: string;
}

/** An amount of a table whose header says the unit, which opens the list that makes it; a sum that is nothing is a zero. */
export function amountCell(amount: string, list?: string): ReactNode {
  if (compareAmounts(amount, '0') === 0) return <Zero />;
  const words = formatAmount(amount).replace(/\s€$/u, '');
  return list ? <Link to={list}>{words}</Link> : words;
}

/** Cost, what is secured, hoped for and left to find, with the totals at the foot. */
export function moneyColumns<Row>(
  sumsOf: (row: Row) => ShownSums,
  total: ShownSums,
  /** The list that makes a sum of a row, or of the whole. */
  listOf: (sum: keyof ShownSums, row: Row | null) => string,
): Column<Row>[] {
  const column = (id: keyof ShownSums, header: string): Column<Row> => ({
    id,
    header,
    numeric: true,
    onPhone: true,
    cell: (row) => amountCell(sumsOf(row)[id], listOf(id, row)),
    footer: amountCell(total[id], listOf(id, null)),
  });
  return [
    column('planned', 'Coût prévu, € HT'),
    column('secured', 'Acquis, € HT'),
    column('hoped', 'Espéré, € HT'),
    column('uncovered', 'À trouver, € HT'),
  ];
}
