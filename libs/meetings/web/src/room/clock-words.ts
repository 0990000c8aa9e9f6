/** What is left of an item, or by how much it is over: `7:12`. */
export function clockWords(
  begun: number,
  now: number,
  minutes: number,
): { time: string; words: string; isOver: boolean } {
  const left = minutes * 60 - Math.max(0, Math.floor((now - begun) / 1_000));
  const isOver = left < 0;
  const seconds = Math.abs(left);
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return { time, words: isOver ? `de plus que les ${minutes} min prévues` : `restantes sur ${minutes} min`, isOver };
}
