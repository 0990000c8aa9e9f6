/** The number of a decision, such as COPIL-2026-04: its committee, the year in which it was decided, its rank in that year. */
export function decisionNumber(code: string, year: number, rank: number): string {
  return `${code}-${year}-${String(rank).padStart(2, '0')}`;
}
