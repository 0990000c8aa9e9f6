import styles from './person-cell.module.css';

/** A person in a table: the name, and the address under it. */
export function PersonCell({ name, email }: { name: string; email: string }) {
  return (
    <span className={styles.person}>
      {name}
      <span className={styles.email}>{email}</span>
    </span>
  );
}
