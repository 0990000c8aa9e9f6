/** Doubles from one second to thirty, spread over half of it so that a restart is not met by everyone at once. */
export function delayBefore(retries: number, random: () => number = Math.random): number {
  const longest = Math.min(30_000, 1_000 * 2 ** retries);
  return longest / 2 + (random() * longest) / 2;
}
