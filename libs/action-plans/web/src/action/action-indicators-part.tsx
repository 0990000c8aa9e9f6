import { SeriesChart, type ChartSeries, type LineColumn } from '@binome/shared/web';
import type { ActionSheetFragment } from '@binome/shared/web/documents';
import { ActionLines } from './action-lines.js';
import type { ActionPartProps } from './action-part.js';
import { SheetHeading } from './sheet-heading.js';
import { SheetPart } from './sheet-part.js';
import styles from './action-indicators-part.module.css';

type Indicator = ActionSheetFragment['indicators'][number];

const COLUMNS: Record<string, Partial<LineColumn>> = {
  name: { onCard: 'most' },
  unit: { onCard: 'third' },
  baseline: { onCard: 'third' },
  baselineOn: { onCard: 'third' },
  source: { onCard: 'third' },
};
const VALUE_COLUMNS: Record<string, Partial<LineColumn>> = {
  on: { onCard: 'third' },
  value: { onCard: 'third' },
  kind: { onCard: 'third' },
};

/** What is measured of an action: each indicator with its targets, its values, and their chart. */
export function ActionIndicatorsPart({ action, parts, lockedBecause }: ActionPartProps) {
  const locked = lockedBecause !== null;
  const { indicators } = action;
  return (
    <SheetPart id="indicateurs">
      <ActionLines
        kind="indicators"
        label="Indicateurs"
        lines={indicators}
        parts={parts}
        locked={locked}
        addLabel="Ajouter un indicateur"
        empty="Aucun indicateur : ce que l’on comptera pour savoir si l’action réussit, d’où l’on part et où l’on veut arriver."
        columns={COLUMNS}
        belongings={(id) => valuesOf(indicators.find((indicator) => indicator.id === id))}
      />
      {indicators
        .filter(({ id }) => parts.pending[`indicators.${id}`] !== null)
        .map((indicator) => (
          <div key={indicator.id} className={styles.indicator}>
            <SheetHeading>{indicator.unit ? `${indicator.name}, ${indicator.unit}` : indicator.name}</SheetHeading>
            <IndicatorChart indicator={indicator} />
            <ActionLines
              kind="indicatorValues"
              label={`Valeurs de l’indicateur ${indicator.name}`}
              lines={indicator.values}
              parts={parts}
              locked={locked}
              addLabel={`Ajouter une valeur : ${indicator.name}`}
              empty="Aucune valeur datée."
              order={['on', 'value', 'kind']}
              columns={VALUE_COLUMNS}
              blank={{ indicatorId: indicator.id, kind: 'measured' }}
              holds={({ indicatorId }) => indicatorId === indicator.id}
            />
          </div>
        ))}
    </SheetPart>
  );
}

/** The values of an indicator go with it, and come back with it. */
function valuesOf(indicator: Indicator | undefined): Record<string, unknown> {
  return Object.fromEntries((indicator?.values ?? []).map((value) => [`indicatorValues.${value.id}`, value]));
}

function IndicatorChart({ indicator }: { indicator: Indicator }) {
  const series = seriesOf(indicator);
  if (series.every(({ points }) => points.length === 0)) return null;
  return (
    <SeriesChart
      label={`Évolution de l’indicateur ${indicator.name}, détaillée dans le tableau qui suit`}
      series={series}
    />
  );
}

function seriesOf({ baseline, baselineOn, values }: Indicator): ChartSeries[] {
  const start = baseline && baselineOn ? [{ on: baselineOn, value: baseline }] : [];
  // What one starts from begins each line, and draws none by itself.
  const points = (kind: 'target' | 'measured') => {
    const own = values.filter((value) => value.kind === kind);
    return own.length > 0 ? [...start, ...own].sort((a, b) => (a.on < b.on ? -1 : 1)) : [];
  };
  return [
    { id: 'target', label: 'Cible', tone: 'accent', points: points('target') },
    { id: 'measured', label: 'Mesuré', tone: 'primary', points: points('measured') },
  ];
}
