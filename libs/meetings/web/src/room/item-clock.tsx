import { useEffect, useState } from 'react';
import { clockWords } from './clock-words.js';
import styles from './room.module.css';

/** The clock of an item, from the instant at which the server says that the meeting came to it. */
export function ItemClock({ begunAt, minutes }: { begunAt: string; minutes: number }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(ticking);
  }, []);
  const { time, words, isOver } = clockWords(new Date(begunAt).getTime(), now, minutes);
  return (
    <p className={styles.clock} data-over={isOver || undefined}>
      <span role="timer">{time}</span>
      <span className={styles.clockWords}>{words}</span>
    </p>
  );
}
