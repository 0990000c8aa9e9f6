import { searchable } from '@binome/shared/domain';

/** How much two texts resemble each other, 0 to 1: the pairs of letters that they share. */
export function resemblance(a: string, b: string): number {
  const [first, second] = [pairsOf(searchable(a)), pairsOf(searchable(b))];
  if (first.length === 0 || second.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared += 1;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (first.length + second.length);
}

/** The candidate that resembles a text most, when it does enough. */
export function closest<T>(text: string, candidates: Iterable<readonly [T, string]>, enough: number): T | null {
  let best: T | null = null;
  let most = enough;
  for (const [candidate, word] of candidates) {
    const score = resemblance(text, word);
    if (score >= most && (best === null || score > most)) [best, most] = [candidate, score];
  }
  return best;
}

function pairsOf(text: string): string[] {
  const padded = ` ${text} `;
  return text === '' ? [] : Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
}
