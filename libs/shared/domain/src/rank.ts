// A rank is a word compared letter by letter: four base-36 digits, then a suffix when something was placed in between.
// Moving one row therefore rewrites that row alone, whatever others do at the same time.
const HEAD = 4;
const FIRST = 'i000';
const MIDDLE = 'i';
const BASE = 36;

/** A rank strictly between two neighbours; null stands for the beginning or the end of the list. */
export function rankBetween(before: string | null, after: string | null): string {
  if (before === null) return after === null ? FIRST : shifted(after, -1);
  if (after === null) return shifted(before, 1);
  return before < after ? middle(before, after) : before + MIDDLE;
}

function shifted(rank: string, step: number): string {
  return (parseInt(rank.slice(0, HEAD), BASE) + step).toString(BASE).padStart(HEAD, '0');
}

function middle(before: string, after: string): string {
  for (let at = 0; ; at += 1) {
    const low = at < before.length ? digit(before, at) : 0;
    const high = digit(after, at);
    if (low === high) continue;
    if (high - low > 1) return before.slice(0, at).padEnd(at, '0') + Math.floor((low + high) / 2).toString(BASE);
    return above(before.padEnd(at + 1, '0'), at + 1);
  }
}

// The smallest comfortable rank above `rank` that keeps its first `kept` digits.
function above(rank: string, kept: number): string {
  for (let at = kept; at < rank.length; at += 1) {
    const low = digit(rank, at);
    if (low < BASE - 1) return rank.slice(0, at) + Math.ceil((low + BASE) / 2).toString(BASE);
  }
  return rank + MIDDLE;
}

function digit(rank: string, at: number): number {
  return at < rank.length ? parseInt(rank.charAt(at), BASE) : BASE;
}
