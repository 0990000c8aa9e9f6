import { MEETING_REPLIES } from '@binome/meetings/domain';
import { Block, MenuButton } from '@binome/shared/web';
import type { ReplyToMeetingInput } from '@binome/shared/web/documents';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { useMeetingAct } from '../live/use-meeting-act.js';
import type { Meeting } from '../meeting/meeting-query.js';
import { quorumSentence } from '../room/quorum-words.js';
import { ReplyToMeetingMutation, type CalledPerson, type Replies } from './replies-query.js';
import { expectedSentence, MAIL_WORDS, REPLIED_WORDS } from './reply-words.js';
import styles from './replies.module.css';

/** Who answered what, how many are expected, and whether they would make the quorum; an answer given by telephone is noted here. */
export function WhoComes({
  meeting,
  replies,
  expected,
}: {
  meeting: Meeting;
  replies: Replies;
  expected: NonNullable<Replies['expected']>;
}) {
  const Icon = expected.quorumReached ? CircleCheck : CircleAlert;
  return (
    <Block title="Qui vient">
      <p>{expectedSentence(expected)}</p>
      <p className={styles.quorum} data-met={expected.quorumReached}>
        <Icon size={18} aria-hidden />
        {quorumSentence(expected.quorumReached, expected.conditions)} d’après les réponses.
      </p>
      {replies.called.length === 0 ? (
        <p className="secondary">Personne ne siège ce jour-là : nommez ceux qui siègent dans la gouvernance.</p>
      ) : (
        <ul className={styles.list}>
          {replies.called.map((person) => (
            <CalledLine key={person.seatHolderId} person={person} meetingId={meeting.id} />
          ))}
        </ul>
      )}
    </Block>
  );
}

function CalledLine({ person, meetingId }: { person: CalledPerson; meetingId: string }) {
  const { seatHolderId, name, body, substitutes, voting, reply, replyOrigin, mail } = person;
  const { act } = useMeetingAct((client, input: ReplyToMeetingInput) =>
    client.mutate({ mutation: ReplyToMeetingMutation, variables: { input } }),
  );
  const remarks = [
    substitutes ? 'suppléant' : null,
    voting ? null : 'voix consultative',
    replyOrigin === 'noted' ? 'réponse notée par le secrétariat' : null,
    reply ? null : MAIL_WORDS[mail],
  ].filter(Boolean);
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        {name}
        <small>{[body, ...remarks].join(', ')}</small>
      </span>
      <span className={styles.reply} data-reply={reply ?? 'none'}>
        {reply ? REPLIED_WORDS[reply] : 'Sans réponse'}
      </span>
      <MenuButton
        small
        tone="quiet"
        label="Noter"
        accessibleName={`Noter la réponse de ${name}`}
        acts={MEETING_REPLIES.map((one) => ({
          id: one,
          label: REPLIED_WORDS[one],
          disabled: one === reply,
          onAction: () => void act({ meetingId, seatHolderId, reply: one }),
        }))}
      />
    </li>
  );
}
