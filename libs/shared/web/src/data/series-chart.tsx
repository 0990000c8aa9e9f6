import { formatCount, formatDecimal, formatMonth } from '@binome/shared/domain';
import { chartScale, type ChartPoint, type ChartScale } from './chart-scale.js';

export interface ChartSeries {
  id: string;
  /** Written beside its last point. */
  label: string;
  tone: 'primary' | 'accent' | 'neutral';
  points: readonly ChartPoint[];
}

const SIZE = { width: 480, height: 168 };
const FRAME = { left: 8, right: 360, top: 22, bottom: 142 };
/** Least distance between two labels. */
const APART = 16;

/** A small chart of values over time: a line for several points, a dot for one. Its table stands beside it. */
export function SeriesChart({ label, series }: { label: string; series: readonly ChartSeries[] }) {
  const drawn = series.filter(({ points }) => points.length > 0);
  const scale = chartScale(
    drawn.flatMap(({ points }) => points),
    FRAME,
  );
  return (
    <svg className="chart" viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={label}>
      <ChartAxes scale={scale} />
      {drawn.map(({ id, tone, points }) => (
        <g key={id} className={`chart-${tone}`}>
          <polyline points={points.map(({ on, value }) => `${scale.x(on)},${scale.y(value)}`).join(' ')} />
          {points.map(({ on, value }, index) => (
            <circle key={index} cx={scale.x(on)} cy={scale.y(value)} r={4} />
          ))}
        </g>
      ))}
      {labelsOf(drawn, scale).map(({ id, tone, text, x, y }) => (
        <text key={id} className={`chart-${tone}`} x={x} y={y}>
          {text}
        </text>
      ))}
    </svg>
  );
}

function ChartAxes({ scale: { days, low, high, x, y } }: { scale: ChartScale }) {
  const [first, last] = days;
  return (
    <g className="chart-axes">
      {[...new Set([low, 0, high])].map((value) => (
        <g key={value}>
          <line x1={FRAME.left} x2={FRAME.right} y1={y(String(value))} y2={y(String(value))} />
          <text x={FRAME.left} y={y(String(value)) - 4}>
            {Number.isInteger(value) ? formatCount(value) : formatDecimal(String(value))}
          </text>
        </g>
      ))}
      {first && (
        <text x={last ? FRAME.left : x(first)} y={SIZE.height - 6} textAnchor={last ? 'start' : 'middle'}>
          {formatMonth(first)}
        </text>
      )}
      {last && (
        <text x={FRAME.right} y={SIZE.height - 6} textAnchor="end">
          {formatMonth(last)}
        </text>
      )}
    </g>
  );
}

/** The name and the last value of each series, beside its last point, none over another. */
function labelsOf(series: readonly ChartSeries[], { x, y }: ChartScale) {
  const labels = series.flatMap(({ id, tone, label, points }) => {
    const last = points.at(-1);
    return last
      ? [{ id, tone, text: `${label} ${formatDecimal(last.value)}`, x: x(last.on) + 10, y: y(last.value) + 5 }]
      : [];
  });
  labels.sort((a, b) => a.y - b.y);
  labels.forEach((label, index) => {
    const above = labels[index - 1];
    if (above) label.y = Math.max(label.y, above.y + APART);
  });
  return labels;
}
