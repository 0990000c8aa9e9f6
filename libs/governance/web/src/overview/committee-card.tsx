import { Badge, StateMark } from '@binome/shared/web';
import { TriangleAlert } from 'lucide-react';
import { Link } from 'react-router';
import { committeeAddress } from '../place.js';
import { CADENCE_WORDS, LEVEL_WORDS } from '../words/committee-words.js';
import { decisionWords, joined } from '../words/rule-sentences.js';
import type { CommitteeSummary } from './governance-query.js';
import styles from './overview.module.css';
import { seatingOf } from './seating.js';

/** A committee of the chart: its name, who presides, how many seats are held, how it meets and decides. */
export function CommitteeCard({ committee, address }: { committee: CommitteeSummary; address: string }) {
  const { id, name, code, level, cadence, seats } = committee;
  const { chairs, held, vacant } = seatingOf(seats);
  return (
    <div className={styles.card}>
      <div className={styles.cardHead}>
        <Link to={committeeAddress(address, id)} className={styles.cardName}>
          {name}
        </Link>
        <Badge>{code}</Badge>
      </div>
      <p className={styles.detail}>
        {LEVEL_WORDS[level]} · {CADENCE_WORDS[cadence].toLowerCase()}
      </p>
      <p className={styles.detail}>{chairs.length > 0 ? `Préside : ${joined(chairs)}` : 'Sans présidence'}</p>
      <p className={styles.detail}>{decisionWords(committee)}</p>
      <p className={styles.seats}>
        {held} sur {seats.length} sièges pourvus
        {vacant > 0 && (
          <StateMark tone="warn" icon={<TriangleAlert size={14} aria-hidden />}>
            {vacant === 1 ? '1 vacant' : `${vacant} vacants`}
          </StateMark>
        )}
      </p>
    </div>
  );
}
