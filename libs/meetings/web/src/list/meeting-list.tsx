import { formatDay } from '@binome/shared/web';
import type { MeetingLineFragment as Line } from '@binome/shared/web/documents';
import { graphql, useFragment, type FragmentType } from '@binome/shared/web/gql';
import { Link } from 'react-router';
import { MODE_WORDS } from '../words/meeting-words.js';
import { StateBadge } from '../words/state-badge.js';
import { durationWords, whenWords } from '@binome/meetings/domain';
import styles from './meetings.module.css';

export const MeetingLineFragment = graphql(`
  fragment MeetingLine on Meeting {
    id
    state
    title
    mode
    place
    day
    startTime
    minutes
    notice {
      respected
      latestOn
    }
    committee {
      id
      name
    }
  }
`);

/** Meetings, one a line: which committee, when, where, and where it stands. */
export function MeetingList({
  meetings,
  address,
}: {
  meetings: readonly FragmentType<typeof MeetingLineFragment>[];
  address: string;
}) {
  const lines = useFragment(MeetingLineFragment, meetings);
  return (
    <ul className={styles.list}>
      {lines.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} address={address} />
      ))}
    </ul>
  );
}

function MeetingLine({ meeting, address }: { meeting: Line; address: string }) {
  const { id, state, title, mode, place, minutes, notice, committee } = meeting;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link to={`${address}/${id}`}>
          {title ? `${committee.name}, ${title}` : committee.name}
          <span className="visually-hidden">, {whenWords(meeting)}</span>
        </Link>
        <span className={styles.detail}>
          {whenWords(meeting)}, {durationWords(minutes)}
          {mode === 'remote' ? `, ${MODE_WORDS.remote.toLowerCase()}` : place ? `, ${place}` : ''}
        </span>
      </div>
      <div className={styles.marks}>
        {notice && (
          <span>
            {notice.respected
              ? `à convoquer avant le ${formatDay(notice.latestOn)}`
              : `à convoquer depuis le ${formatDay(notice.latestOn)}`}
          </span>
        )}
        <StateBadge state={state} />
      </div>
    </li>
  );
}
