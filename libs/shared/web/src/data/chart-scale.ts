/** A point of a series: a day and a decimal string. */
export interface ChartPoint {
  on: string;
  value: string;
}

export interface ChartScale {
  x: (on: string) => number;
  y: (value: string) => number;
  /** First and last day; one when they are the same. */
  days: readonly string[];
  /** Least and greatest value of the axis: zero is one of them, or between. */
  low: number;
  high: number;
}

/** Places points in a frame. Positions alone are floats: what is written beside them stays exact. */
export function chartScale(
  points: readonly ChartPoint[],
  frame: { left: number; right: number; top: number; bottom: number },
): ChartScale {
  const values = points.map(({ value }) => Number(value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const span = high - low || 1;
  const days = [...new Set(points.map(({ on }) => on))].sort();
  const [first, last] = [timeOf(days[0] ?? ''), timeOf(days.at(-1) ?? '')];
  const length = last - first;
  return {
    // A single day stands in the middle.
    x: (on) => frame.left + (length > 0 ? (timeOf(on) - first) / length : 0.5) * (frame.right - frame.left),
    y: (value) => frame.bottom - ((Number(value) - low) / span) * (frame.bottom - frame.top),
    days: days.length > 1 ? [days[0]!, days.at(-1)!] : days,
    low,
    high,
  };
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
