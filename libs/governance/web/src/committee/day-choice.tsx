import { Button, DateField, formatLongDay } from '@binome/shared/web';
import styles from './committee.module.css';

/** Shows the committee as it was on a day; nothing is changed while looking back. */
export function DayChoice({ day, onChoose }: { day: string | null; onChoose: (day: string | null) => void }) {
  return (
    <div className={styles.day}>
      <DateField
        label="Qui siégeait le"
        optional
        value={day}
        onChange={(chosen) => (chosen === null || chosen >= '1900-01-01') && onChoose(chosen)}
      />
      {day && (
        <Button small onPress={() => onChoose(null)}>
          Revenir à aujourd’hui
        </Button>
      )}
      <p role="status" className={day ? styles.looking : 'visually-hidden'}>
        {day ? `Composition au ${formatLongDay(day)}.` : ''}
      </p>
    </div>
  );
}
