import { AXIS_LABELS } from '@binome/action-plans/domain';
import { Block, DataTable, type RowGroup } from '@binome/shared/web';
import { useFragment } from '@binome/shared/web/gql';
import type { PlanMoneyQuery as PlanMoney } from '@binome/shared/web/documents';
import { PlanAxisMark } from '../words/plan-axis-mark.js';
import { moneyColumns, type ShownSums } from './money-columns.js';
import { listOfSum, type MoneyCut } from './money-lists.js';
import { ShownSumsFragment } from './plan-money-query.js';

type Plan = NonNullable<PlanMoney['territoryPlan']['plan']>;

interface Row {
  id: string;
  title: string;
  sums: ShownSums;
  cut: MoneyCut;
}

/** The sums of each axis, then of each orientation under it. */
export function SumsByAxis({ plan, address }: { plan: Plan; address: string }) {
  const total = useFragment(ShownSumsFragment, plan.totals.total);
  const axisSums = useFragment(
    ShownSumsFragment,
    plan.totals.byAxis.map(({ totals }) => totals),
  );
  const orientationSums = useFragment(
    ShownSumsFragment,
    plan.totals.byOrientation.map(({ totals }) => totals),
  );
  const groups: RowGroup<Row>[] = plan.totals.byAxis.map(({ axis }, at) => {
    const titles = new Map(
      plan.axes.find((one) => one.axis === axis)?.orientations.map(({ id, title }) => [id, title]),
    );
    const rows = plan.totals.byOrientation.flatMap((row, place) =>
      row.axis === axis && orientationSums[place]
        ? [
            {
              id: `${axis} ${row.orientationId}`,
              title: titles.get(row.orientationId ?? '') ?? 'Sans orientation',
              sums: orientationSums[place],
              cut: { axis, orientationId: row.orientationId ?? null },
            },
          ]
        : [],
    );
    const sums = axisSums[at];
    const whole = sums ? [{ id: axis, title: 'Tout l’axe', sums, cut: { axis } }] : [];
    return {
      id: axis,
      header: (
        <>
          <PlanAxisMark axis={axis} nameHidden /> {AXIS_LABELS[axis]}
        </>
      ),
      rows: [...rows, ...whole],
    };
  });
  return (
    <div id="par-axe">
      <Block title="Par axe et par orientation">
        <DataTable
          caption="Coût et financement par axe et par orientation"
          captionHidden
          columns={[
            { id: 'title', header: 'Orientation', cell: ({ title }: Row) => title, footer: 'Tout le plan' },
            ...moneyColumns<Row>(
              ({ sums }) => sums,
              total,
              (sum, row) => listOfSum(address, sum, row?.cut),
            ),
          ]}
          groups={groups}
          rowId={({ id }) => id}
        />
      </Block>
    </div>
  );
}
