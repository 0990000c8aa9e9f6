import { Link } from 'react-router';
import type { StepWords } from './onboarding-words.js';
import styles from './sheet.module.css';

/** A step that is left: a link to its act, or whose act it is. */
export function LeftStep({ words: { act, to, whose } }: { words: StepWords }) {
  if (to) return to.startsWith('#') ? <a href={to}>{act}</a> : <Link to={to}>{act}</Link>;
  return (
    <span>
      {act}
      <span className={styles.detail}>{whose}</span>
    </span>
  );
}
