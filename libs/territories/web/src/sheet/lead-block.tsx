import { Block, Disclosure, formatDay, formatDaysLeft, Note, Stack, StateMark, todayIn } from '@binome/shared/web';
import { TriangleAlert } from 'lucide-react';
import { isInForce, PHASE_FACTS } from '@binome/territories/domain';
import { PostingItem } from './posting-item.js';
import { postSegments } from './posting-segments.js';
import { PostingTimeline } from './posting-timeline.js';
import styles from './sheet.module.css';
import type { Sheet } from './use-sheet.js';

/** Days before the end of a posting when it is said. */
const SOON = 300;

/** The project lead's post: who holds it, until when, since when it is vacant, who held it. */
export function LeadBlock({ territory: { leadPost, phase } }: { territory: Sheet }) {
  const today = todayIn();
  const { postings, vacant, vacantSince } = leadPost;
  const past = postings.filter(({ endsOn }) => endsOn !== null && endsOn < today);
  const present = postings.filter((posting) => !past.includes(posting));
  const ending = present.find((posting) => isInForce(posting, today) && isSoon(posting.endsOn, today));
  return (
    <Block title="Chef de projet">
      <Stack gap="tight">
        {vacant && (
          <StateMark tone="bad" icon={<TriangleAlert size={16} aria-hidden />}>
            {vacantSince ? `Poste vacant ${formatDaysLeft(vacantSince, today)}` : 'Aucun chef de projet affecté'}
          </StateMark>
        )}
        {present.length > 0 && (
          <ul className={styles.people}>
            {present.map((posting) => (
              <PostingItem key={posting.id} posting={posting} today={today} />
            ))}
          </ul>
        )}
        <PostingTimeline segments={postSegments(postings, today, `${PHASE_FACTS[phase].lastYear}-12-31`)} />
        {ending?.endsOn && (
          <Note tone="warn">
            Le poste de {ending.personName} prend fin {formatDaysLeft(ending.endsOn, today)}, le{' '}
            {formatDay(ending.endsOn)}.
          </Note>
        )}
        {past.length > 0 && (
          <Disclosure title={`Précédents (${past.length})`}>
            <ul className={styles.people}>
              {past.map((posting) => (
                <PostingItem key={posting.id} posting={posting} today={today} />
              ))}
            </ul>
          </Disclosure>
        )}
      </Stack>
    </Block>
  );
}

function isSoon(endsOn: string | null, today: string): boolean {
  return endsOn !== null && Date.parse(endsOn) - Date.parse(today) <= SOON * 86_400_000;
}
